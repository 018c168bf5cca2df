package soundscape.report.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;

/** A line through a mark from the least to the greatest of its sizes, with a tick at each that the mark does not stand at. */
public record Whisker(double from, double to, List<Whisker.Tick> ticks) {
    /** How much higher the tick of what the prover sends is than the others. */
    private static final double REAL_HEIGHT = 1.8;

    /** Copies the list. */
    public Whisker {
        ticks = List.copyOf(ticks);
    }

    /** A tick: where, and half its height; pixels. */
    public record Tick(double x, double half) {}

    /** The whisker from a mark to where it would be if the opened traces were as empty as the file allows. */
    public static Whisker open(double least, double mark, PlotArea area) {
        Rectangle2D plane = area.area();
        double end = Math.max(plane.getMinX(), Math.min(area.px(least), plane.getMaxX()));
        return new Whisker(
                Math.min(end, mark),
                Math.max(end, mark),
                List.of(new Tick(end, MarkShapes.CAP), new Tick(mark, MarkShapes.CAP)));
    }

    /** The whisker of sizes whose mark stands at a pixel; what lies beyond the plane ends at its edge. */
    public static Whisker of(Sizes sizes, double mark, PlotArea area) {
        Rectangle2D plane = area.area();
        double from = mark;
        double to = mark;
        List<Tick> ticks = SizeChoice.known(sizes).stream()
                .map(choice -> new Tick(
                        Math.max(plane.getMinX(), Math.min(area.px(Drawing.place(choice.of(sizes))), plane.getMaxX())),
                        MarkShapes.CAP * (choice == SizeChoice.REAL ? REAL_HEIGHT : 1)))
                .filter(tick -> tick.x() != mark)
                .toList();
        for (Tick tick : ticks) {
            from = Math.min(from, tick.x());
            to = Math.max(to, tick.x());
        }
        return new Whisker(from, to, ticks);
    }
}
