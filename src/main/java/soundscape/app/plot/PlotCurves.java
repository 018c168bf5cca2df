package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Sweep;

/**
 * The curves of a plot, as they were computed.
 * @param request what they were computed for
 * @param sweep what was swept; other knobs than asked for where those do not turn
 * @param curves one curve a value of the family; those without a valid point are left out
 * @param presentFamily what the family's knob stands at
 * @param presentAlong what the swept knob stands at
 * @param knobs the knobs that could be swept instead
 */
public record PlotCurves(
        PlotRequest request,
        Sweep sweep,
        List<Curve> curves,
        String presentFamily,
        String presentAlong,
        List<Knob> knobs) {
    /** Copies the lists. */
    public PlotCurves {
        curves = List.copyOf(curves);
        knobs = List.copyOf(knobs);
    }

    /** The knob that moves along each curve. */
    public Knob along() {
        return sweep.along().knob();
    }

    /** The knob that differs from curve to curve. */
    public Knob family() {
        return sweep.family().knob();
    }

    /** Whether a curve is the one that the configuration lies on: true for the present one. */
    public boolean isPresent(Curve curve) {
        return curve.value().equals(presentFamily);
    }

    /** The curve that the configuration lies on; empty if the estimator refuses all of it. */
    public Optional<Curve> present() {
        return curves.stream().filter(this::isPresent).findFirst();
    }

    /** {@return which knobs that were asked for do not turn here, a phrase each} */
    public List<String> absent() {
        return family().equals(request.family()) && along().equals(request.along())
                ? List.of()
                : Stream.of(request.along(), request.family())
                        .filter(knob -> !knobs.contains(knob))
                        .map(knob -> "no " + KnobText.word(knob) + " here")
                        .toList();
    }

    /**
     * What was asked for but is not shown, knobs that do not turn or impossible values, as a phrase; empty if nothing.
     */
    public String missing() {
        List<String> phrases = new ArrayList<>(absent());
        List<String> drawn = curves.stream().map(Curve::value).toList();
        String impossible = sweep.family().values().stream()
                .filter(value -> !drawn.contains(value))
                .map(value -> KnobText.label(family(), value))
                .collect(Collectors.joining(", "));
        if (curves.isEmpty()) {
            phrases.add(
                    request.regimes() == RegimeChoice.BEST
                            ? "nothing possible to draw"
                            : "no curves in " + request.regimes().label());
        } else if (!impossible.isEmpty()) {
            phrases.add(impossible + " impossible here");
        }
        return String.join(" · ", phrases);
    }
}
