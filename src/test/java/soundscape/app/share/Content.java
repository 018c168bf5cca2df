package soundscape.app.share;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.app.Pin;
import soundscape.app.View;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ZkvmEstimate;

/** What can be compared of states and estimates: explanations are made anew each time and equal only themselves. */
final class Content {
    private Content() {}

    /** Every figure of an estimate, in full precision. */
    static String of(ZkvmEstimate estimate) {
        return estimate.circuits().stream().map(Content::of).collect(Collectors.joining("\n"));
    }

    private static String of(CircuitEstimate circuit) {
        String terms = circuit.regimes().stream()
                .flatMap(regime ->
                        regime.terms().stream().map(term -> regime.regime() + " " + term.name() + " " + term.bits()))
                .collect(Collectors.joining(", "));
        return circuit.name() + ": " + terms + "; " + circuit.size().expected() + ", "
                + circuit.size().worst();
    }

    /** A view with its pins' texts and figures. */
    static List<Object> of(View view) {
        return List.of(
                view.withPins(List.of()), view.pins().stream().map(Content::of).toList());
    }

    private static List<Object> of(Pin pin) {
        return List.of(pin.name(), of(pin.estimate()), pin.zkvm().circuits());
    }

    static List<Object> of(SharedState state) {
        return List.of(
                state.opened(),
                state.now(),
                state.tables(),
                state.circuit(),
                of(state.view()),
                state.notTaken(),
                pins(state));
    }

    private static List<ZkvmFile> pins(SharedState state) {
        return state.view().pins().stream().map(Pin::file).toList();
    }
}
