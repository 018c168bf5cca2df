package soundscape.app.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundscape.explore.SizeChoice;
import soundscape.explore.frontier.FrontierPoint;
import soundscape.explore.knob.Knob;

/**
 * The frontier as an edge on the plot: more bits at less size are not to be had with the knobs searched, which are in
 * the order of every point's values. The smallest proof is first, and each has more bits than the one before.
 */
public record PlotFrontier(FrontierRequest request, List<Knob> knobs, List<FrontierPoint> points) {
    /** Copies the lists. */
    public PlotFrontier {
        knobs = List.copyOf(knobs);
        points = List.copyOf(points);
    }

    /**
     * Those points of a frontier in bits, size and work that count where work is no matter, ordered as {@link #points}.
     */
    static List<FrontierPoint> staircase(List<FrontierPoint> points, SizeChoice size) {
        List<FrontierPoint> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.<FrontierPoint>comparingDouble(
                        point -> size.of(point.figures().sizes()))
                .thenComparing(point -> -point.figures().bits()));
        List<FrontierPoint> stairs = new ArrayList<>();
        double most = 0;
        for (FrontierPoint point : sorted) {
            if (point.figures().bits() > most) {
                most = point.figures().bits();
                stairs.add(point);
            }
        }
        return stairs;
    }

    /** What a point's knobs stand at, such as "Queries 64 · Blowup factor ×8". */
    public String values(FrontierPoint point) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < knobs.size(); i++) {
            words.add(KnobText.named(knobs.get(i), point.values().get(i)));
        }
        return String.join(" · ", words);
    }

    /** What one knob stands at; empty where it was not searched. */
    String value(FrontierPoint point, Knob knob) {
        String raw = raw(point, knob);
        return raw.isEmpty() ? "" : KnobText.value(knob, raw);
    }

    /** The same as a configuration would state it. */
    String raw(FrontierPoint point, Knob knob) {
        int index = knobs.indexOf(knob);
        return index < 0 ? "" : point.values().get(index);
    }
}
