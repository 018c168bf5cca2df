package soundscape.ui.tradeoff;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import soundscape.milestone.Milestone;

/**
 * The part of the plane that is shown.
 *
 * @param left log2 of the least KiB
 * @param right log2 of the most KiB
 * @param top the most bits; the least are 0
 */
record PlotRange(double left, double right, double top) {
    /** Room above the highest milestone, so that its corner is seen. */
    private static final double LEAST_TOP = 144;

    /** Beyond this, more bits tell nobody anything. */
    private static final double MOST_TOP = 264;

    private static final double ROOM = 8;
    private static final double SIDE_ROOM = 0.35;

    /** The range that holds all curves, both milestones and the configuration. */
    static PlotRange of(PlotContent content) {
        DoubleStream curves = content.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(point -> PlotPoint.place(content.size()
                        .of(point.figures().expected(), point.figures().worst())));
        DoubleStream others = DoubleStream.of(
                content.now().x(),
                PlotPoint.place(content.now().expected()),
                PlotPoint.place(content.now().worst()),
                PlotPoint.place(Milestone.H_STAR.maxBits()),
                PlotPoint.place(Milestone.GLAMSTERDAM.maxBits()));
        DoubleStream opened = content.opened().stream().mapToDouble(PlotPoint::x);
        DoubleSummaryStatistics sizes =
                DoubleStream.concat(DoubleStream.concat(curves, others), opened).summaryStatistics();
        double most = content.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(point -> point.figures().bits())
                .max()
                .orElse(0);
        double top = Math.max(LEAST_TOP, Math.min(Math.max(most, content.now().bits()) + ROOM, MOST_TOP));
        return new PlotRange(sizes.getMin() - SIDE_ROOM, sizes.getMax() + SIDE_ROOM, top);
    }
}
