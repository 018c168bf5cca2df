package soundscape.report.figure;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepPoint;
import soundscape.milestone.Milestone;

/**
 * What a plot of security against proof size draws.
 * @param family what differs from curve to curve
 * @param lines the curves, in the order of their values
 * @param ordered whether those values have an order, so that colours are a ramp and not a choice
 * @param frontier the frontier, the smallest proof first; empty where it is not drawn
 * @param marks what is marked, in the order of importance
 * @param isFinal whether the proof is the final one, which alone the milestones' sizes are for
 * @param bothSizes whether curves are drawn by the other size as well
 * @param milestones what is drawn as thresholds
 */
public record Drawing(
        String family,
        List<Line> lines,
        boolean ordered,
        List<Metrics> frontier,
        List<Marked> marks,
        boolean isFinal,
        String circuit,
        SizeChoice size,
        boolean bothSizes,
        List<Milestone> milestones)
        implements Plate {
    /** Copies the lists. */
    public Drawing {
        lines = List.copyOf(lines);
        frontier = List.copyOf(frontier);
        marks = List.copyOf(marks);
        milestones = List.copyOf(milestones);
    }

    /** A curve: its value as written beside it, whether the configuration is on it, its points in the knob's order. */
    public record Line(String label, boolean present, List<SweepPoint> points) {
        /** Copies the list. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /** How a mark looks. */
    public enum Shape {
        /** A filled circle in the accent. */
        FILLED,
        /** A hollow circle. */
        HOLLOW,
        /** One of several small shapes. */
        PIN
    }

    /**
     * A marked configuration: its shape, what it is called, what it comes to in a few words (or none), its figures.
     * @param least where traces follow, the sizes if the opened ones were as empty as the file allows
     */
    public record Marked(Shape shape, String name, String detail, Metrics figures, Optional<Sizes> least) {}

    /** {@return whether some point of a curve is at its expected size, since its real one is not known} */
    boolean standsIn(Line line) {
        return line.points().stream()
                .anyMatch(point -> size.known(point.figures().sizes().real()) != size);
    }

    /** Place of a size on the axis; log2 of its KiB. */
    public static double place(double sizeBits) {
        return Log2.of(sizeBits / ProofSize.BITS_PER_KIB);
    }

    /** Place of figures by the size along the axis. */
    double x(Metrics figures) {
        return place(size.of(figures.sizes()));
    }

    /** Place of figures by the other size. */
    double otherX(Metrics figures) {
        return place(otherSize().of(figures.sizes()));
    }

    /** {@return the size that curves are drawn by once more: soundcalc's other one, of a real one its expected} */
    SizeChoice otherSize() {
        return size == SizeChoice.EXPECTED ? SizeChoice.WORST : SizeChoice.EXPECTED;
    }
}
