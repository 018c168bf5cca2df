package soundscape.explore.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Interruption;
import soundscape.explore.Parts;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Grid;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepTarget;

/**
 * What every pair of two knobs' values comes to: the swept knob goes across, the family's knob up. A pair that is refused
 * keeps its place, without a value.
 */
public final class Landscape {
    private final Sweep sweep;
    private final @Nullable Metrics[] cells;

    private Landscape(Sweep sweep, @Nullable Metrics[] cells) {
        this.sweep = sweep;
        this.cells = cells;
    }

    /**
     * Estimates every pair, in some threads.
     * @throws java.util.concurrent.CancellationException if this thread is interrupted
     * @throws InvalidParameterException if a knob turns for none of the circuits
     */
    public static Landscape of(Sweep sweep, int threads) {
        Grid grid = new Grid(sweep.zkvm(), sweep.subject(), List.of(sweep.family(), sweep.along()));
        boolean rows = grid.axes().get(0).equals(sweep.family());
        int outer = grid.axes().get(0).values().size();
        int inner = grid.axes().get(1).values().size();
        int width = sweep.along().values().size();
        Landscape made = new Landscape(sweep, new @Nullable Metrics[outer * inner]);
        AtomicInteger next = new AtomicInteger();
        Parts.of(threads, "landscape's part", () -> {
            Cursor cursor = grid.cursor();
            for (int i = next.getAndIncrement(); i < outer; i = next.getAndIncrement()) {
                for (int j = 0; j < inner; j++) {
                    Interruption.check();
                    made.cells[rows ? i * width + j : j * width + i] =
                            figures(cursor, (long) i * inner + j, sweep).orElse(null);
                }
            }
            return true;
        });
        return made;
    }

    private static Optional<Metrics> figures(Cursor cursor, long index, Sweep sweep) {
        try {
            return cursor.moveTo(index) ? cursor.figures(sweep.regimes()) : Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** The same two knobs at no more than about so many values each, the ends and the present ones among them. */
    public static Sweep coarse(Sweep sweep, int most) {
        return new Sweep(
                sweep.zkvm(),
                sweep.subject(),
                thinned(sweep.along(), sweep.presentAlong(), most),
                thinned(sweep.family(), sweep.presentFamily(), most),
                sweep.regimes());
    }

    private static Axis thinned(Axis axis, String present, int most) {
        List<String> values = axis.values();
        int step = (values.size() + most - 1) / most;
        return new Axis(
                axis.knob(),
                IntStream.range(0, values.size())
                        .filter(i -> i % step == 0
                                || i == values.size() - 1
                                || values.get(i).equals(present))
                        .mapToObj(values::get)
                        .toList());
    }

    /** {@return what was turned, and how it is looked at} */
    public Sweep sweep() {
        return sweep;
    }

    /** {@return how many values go across} */
    public int width() {
        return sweep.along().values().size();
    }

    /** {@return how many values go up} */
    public int height() {
        return sweep.family().values().size();
    }

    /** {@return how many pairs there are} */
    public int size() {
        return cells.length;
    }

    /** {@return what a pair comes to, by its number: those of the lowest row come first; empty where it is refused} */
    public Optional<Metrics> at(int cell) {
        return Optional.ofNullable(cells[cell]);
    }

    /** {@return the number of a pair, by the places of its two values on their axes} */
    public int cell(int across, int up) {
        return Objects.checkIndex(up, height()) * width() + Objects.checkIndex(across, width());
    }

    /** {@return the value of the knob across of a pair} */
    public String across(int cell) {
        return sweep.along().values().get(cell % width());
    }

    /** {@return the value of the knob up of a pair} */
    public String up(int cell) {
        return sweep.family().values().get(cell / width());
    }

    /** {@return how many pairs have no value} */
    public long refused() {
        return Arrays.stream(cells).filter(Objects::isNull).count();
    }

    /** {@return why a pair has no value, in a sentence's words} */
    public String refusal(int cell) {
        List<Axis> pair = List.of(
                new Axis(sweep.family().knob(), List.of(up(cell))),
                new Axis(sweep.along().knob(), List.of(across(cell))));
        SweepTarget subject = sweep.subject();
        Scope scope = subject.whole() ? subject.target().scope() : Scope.CIRCUIT;
        Zkvm turned = sweep.zkvm();
        boolean last = subject.target().circuit() == turned.finalIndex();
        try {
            for (Axis axis : new Grid(turned, subject, pair).axes()) {
                int circuit = last ? turned.finalIndex() : subject.target().circuit();
                turned = axis.knob()
                        .turn(turned, new Target(circuit, scope), axis.values().get(0));
            }
        } catch (InvalidParameterException refused) {
            return refused.getMessage();
        }
        return subject.followed().isPresent()
                ? "there is no value: a trace cannot hold what it verifies, or the regime is missing"
                : "there is no value in " + sweep.regimes().label();
    }
}
