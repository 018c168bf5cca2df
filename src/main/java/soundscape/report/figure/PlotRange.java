package soundscape.report.figure;

import java.util.DoubleSummaryStatistics;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.SweepPoint;
import soundscape.milestone.Milestones;

/** A part of the plane: from left to right in log2 of KiB, from bottom to top in bits; on a map, along both knobs. */
public record PlotRange(double left, double right, double bottom, double top) {
    /** Beyond this, more bits tell nobody anything. */
    private static final double MOST_TOP = 264;

    private static final double ROOM = 4;
    /** A part of a whole is no shorter than one in so many. */
    private static final double MOST_ZOOM = 50;

    private static final double SIDE_ROOM = 0.25;

    /** Sizes begin and end at half powers of two, bits at a grid line and a bit. */
    private static final double SIZE_STEP = 0.5;

    private static final double BITS_STEP = 20;

    /** Axes that are too long by no more than this stay as they are, or they would crawl with every change. */
    private static final double SIZE_SLACK = 1.5;

    private static final double BITS_SLACK = 40;

    /** The part that holds all curves, all milestones and everything marked, not rounded. */
    public static PlotRange of(Drawing scene) {
        DoubleSummaryStatistics sizes = new DoubleSummaryStatistics();
        double most = 0;
        for (Drawing.Line curve : scene.lines()) {
            for (SweepPoint point : curve.points()) {
                sizes.accept(scene.x(point.figures()));
                most = Math.max(most, point.figures().bits());
                if (scene.bothSizes()) {
                    sizes.accept(scene.otherX(point.figures()));
                }
            }
        }
        for (Drawing.Marked mark : scene.marks()) {
            SizeChoice.known(mark.figures().sizes())
                    .forEach(choice ->
                            sizes.accept(Drawing.place(choice.of(mark.figures().sizes()))));
            mark.least()
                    .ifPresent(least -> sizes.accept(Drawing.place(scene.size().of(least))));
            most = Math.max(most, mark.figures().bits());
        }
        scene.milestones().stream()
                .filter(milestone -> milestone.maxKib().isPresent())
                .forEach(milestone -> sizes.accept(Drawing.place(milestone.maxBits())));
        // Above the highest milestone, its corner is to be seen.
        double top = Math.max(Milestones.topOf(scene.milestones()), Math.min(most, MOST_TOP - ROOM));
        return new PlotRange(sizes.getMin() - SIDE_ROOM, sizes.getMax() + SIDE_ROOM, 0, top);
    }

    /** The same with ends where a reader expects them. */
    public PlotRange rounded() {
        return new PlotRange(
                Math.floor(left / SIZE_STEP) * SIZE_STEP,
                Math.ceil(right / SIZE_STEP) * SIZE_STEP,
                bottom,
                Math.ceil(top / BITS_STEP) * BITS_STEP + ROOM);
    }

    /** Whether it holds another part without being much too large for it: true if axes can stay as they are. */
    public boolean suits(PlotRange needed) {
        return left <= needed.left
                && right >= needed.right
                && top >= needed.top
                && needed.left - left <= SIZE_SLACK
                && right - needed.right <= SIZE_SLACK
                && top - needed.top <= BITS_SLACK;
    }

    /** Whether it holds a place; {@code x} is log2 of KiB. */
    public boolean contains(double x, double bits) {
        return x >= left && x <= right && bits >= bottom && bits <= top;
    }

    /** How much of the size axis it shows; doublings. */
    public double width() {
        return right - left;
    }

    /** How much of the bits axis it shows. */
    public double height() {
        return top - bottom;
    }

    /** {@return a part that is larger by a factor about a place that stays where it is, within a whole and not too small for it} */
    public PlotRange zoomed(PlotRange whole, double x, double y, double factor) {
        double across = zoomed(width(), whole.width(), factor);
        double up = zoomed(height(), whole.height(), factor);
        return new PlotRange(
                        x - (x - left) * across, x + (right - x) * across, y - (y - bottom) * up, y + (top - y) * up)
                .within(whole);
    }

    private static double zoomed(double length, double whole, double factor) {
        return Math.max(whole / MOST_ZOOM, Math.min(length * factor, whole)) / length;
    }

    /** {@return a part as large, moved by so much, within a whole} */
    public PlotRange moved(PlotRange whole, double across, double up) {
        return new PlotRange(left + across, right + across, bottom + up, top + up).within(whole);
    }

    private PlotRange within(PlotRange whole) {
        double across = Math.max(0, whole.left - left) - Math.max(0, right - whole.right);
        double up = Math.max(0, whole.bottom - bottom) - Math.max(0, top - whole.top);
        return new PlotRange(left + across, right + across, bottom + up, top + up);
    }
}
