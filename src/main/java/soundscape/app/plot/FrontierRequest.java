package soundscape.app.plot;

import java.util.ArrayList;
import java.util.Comparator;
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
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepTarget;
import soundscape.explore.sweep.UsualSweeps;

/** What the frontier depends on: both knobs of the plot, queries, blowup, extension degree, grinding, and the size. */
public record FrontierRequest(PlotRequest plot, SizeChoice size) {
    /** The most circuits that are estimated: some tenths of a second. */
    private static final long MOST_ESTIMATES = 200_000;

    /** A prover's usual grinding; more is seldom bearable. */
    private static final int MOST_GRINDING = 24;

    private static final int GRINDING_STEP = 2;
    private static final int MOST_EXTENSION = 8;

    /** The knobs of the plot itself. */
    private static final int PLOTTED = 2;

    /** An axis of so few values has little left to give. */
    private static final int FEW = 3;

    /** Searches the box; {@link java.util.concurrent.CancellationException} if the progress stopped it. */
    public PlotFrontier search(int threads, Progress progress) {
        Zkvm zkvm = plot.zkvm();
        SweepTarget subject = plot.subject();
        UsualSweeps landscape = new UsualSweeps(zkvm, subject);
        Sweep sweep = landscape.sweep(plot.along(), plot.family(), plot.regimes());
        List<Axis> box = new ArrayList<>(List.of(sweep.family(), sweep.along()));
        Sweep usual = landscape.sweep(Knobs.QUERIES, Knobs.BLOWUP, plot.regimes());
        add(box, usual.along());
        add(box, usual.family());
        add(box, landscape, Knobs.EXTENSION, IntStream.rangeClosed(1, MOST_EXTENSION));
        add(box, landscape, Knobs.GRINDING, grindings());
        int turned = subject.whole() ? subject.target().indices(zkvm).size() : 1;
        thin(box, landscape, MOST_ESTIMATES / turned);
        FrontierResult found = new Frontier(zkvm, subject, box, plot.regimes(), size).search(threads, progress);
        return new PlotFrontier(this, found.knobs(), PlotFrontier.staircase(found.points(), size));
    }

    private static IntStream grindings() {
        return IntStream.rangeClosed(0, MOST_GRINDING / GRINDING_STEP).map(step -> step * GRINDING_STEP);
    }

    private static void add(List<Axis> box, Axis axis) {
        if (box.stream().noneMatch(other -> other.knob().equals(axis.knob()))) {
            box.add(axis);
        }
    }

    private static void add(List<Axis> box, UsualSweeps landscape, Knob knob, IntStream values) {
        if (landscape.knobs().contains(knob)) {
            String present = landscape.present(knob);
            List<String> all = new ArrayList<>(values.mapToObj(String::valueOf).toList());
            if (!all.contains(present)) {
                all.add(present);
            }
            add(box, new Axis(knob, all));
        }
    }

    /**
     * Leaves out every other value of the longest axis, but not the present one, until the box is small enough. The two
     * knobs of the plot, which come first, keep theirs as long as others can give.
     */
    private static void thin(List<Axis> box, UsualSweeps landscape, long most) {
        long before = Long.MAX_VALUE;
        while (size(box) > most && size(box) < before) {
            before = size(box);
            Axis longest = box.stream()
                    .max(Comparator.<Axis>comparingInt(axis -> box.indexOf(axis) >= PLOTTED
                                            && axis.values().size() > FEW
                                    ? 1
                                    : 0)
                            .thenComparingInt(axis -> axis.values().size()))
                    .orElseThrow();
            String present = landscape.present(longest.knob());
            List<String> values = longest.values();
            List<String> kept = IntStream.range(0, values.size())
                    .filter(i -> i % 2 == 0 || values.get(i).equals(present))
                    .mapToObj(values::get)
                    .toList();
            box.set(box.indexOf(longest), new Axis(longest.knob(), kept));
        }
    }

    private static long size(List<Axis> box) {
        return box.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> a * b);
    }
}
