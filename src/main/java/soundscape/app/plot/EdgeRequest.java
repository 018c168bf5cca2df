package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.explore.SizeChoice;
import soundscape.explore.frontier.Frontier;
import soundscape.explore.frontier.FrontierResult;
import soundscape.explore.frontier.Progress;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Landscape;
import soundscape.explore.sweep.Subject;
import soundscape.explore.sweep.Sweep;

/**
 * All that the frontier depends on: the two knobs of the plot, extension degree and grinding together.
 *
 * @param plot what the plot shows
 * @param size which size is weighed
 */
public record EdgeRequest(PlotRequest plot, SizeChoice size) {
    /** The most circuits that are estimated: some tenths of a second. */
    private static final long MOST_ESTIMATES = 200_000;

    /** A prover's usual grinding; more is seldom bearable. */
    private static final int MOST_GRINDING = 24;

    private static final int GRINDING_STEP = 2;
    private static final double MOST_EXTENSION = 8;

    /**
     * Searches the box.
     *
     * @param threads how many threads work
     * @param progress may stop the search
     * @return the frontier
     * @throws java.util.concurrent.CancellationException if the progress stopped it
     */
    public Edge search(int threads, Progress progress) {
        Zkvm zkvm = plot.zkvm();
        Subject subject = plot.subject();
        Landscape landscape = new Landscape(zkvm, subject);
        Sweep sweep = landscape.sweep(plot.along(), plot.family(), plot.regimes());
        List<Axis> box = new ArrayList<>(List.of(sweep.family(), sweep.along()));
        add(box, landscape, Knobs.EXTENSION, IntStream.rangeClosed(1, (int) MOST_EXTENSION));
        add(
                box,
                landscape,
                Knobs.GRINDING,
                IntStream.rangeClosed(0, MOST_GRINDING / GRINDING_STEP).map(step -> step * GRINDING_STEP));
        int turned = subject.whole() ? subject.target().indices(zkvm).size() : 1;
        thin(box, MOST_ESTIMATES / turned);
        FrontierResult found = new Frontier(zkvm, subject, box, plot.regimes(), size).search(threads, progress);
        return new Edge(this, found.knobs(), Edge.staircase(found.points(), size));
    }

    private static void add(List<Axis> box, Landscape landscape, Knob knob, IntStream values) {
        boolean given = box.stream().anyMatch(axis -> axis.knob().equals(knob));
        if (!given && landscape.knobs().contains(knob)) {
            box.add(Axis.of(knob, values.asDoubleStream()));
        }
    }

    /** Leaves out every other value of the longest axis until the box is small enough. */
    private static void thin(List<Axis> box, long most) {
        while (box.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> a * b) > most) {
            int longest = IntStream.range(0, box.size())
                    .reduce((a, b) ->
                            box.get(a).values().size() >= box.get(b).values().size() ? a : b)
                    .orElseThrow();
            List<String> values = box.get(longest).values();
            box.set(
                    longest,
                    new Axis(
                            box.get(longest).knob(),
                            IntStream.range(0, values.size())
                                    .filter(i -> i % 2 == 0)
                                    .mapToObj(values::get)
                                    .toList()));
        }
    }
}
