package soundscape.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** A plot with something of its own below the grid. Not for comparison: one chart has one plot. */
final class GroundedPlot extends XYPlot {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<Graphics2D> ground;

    GroundedPlot(
            Consumer<Graphics2D> ground,
            @Nullable XYDataset dataset,
            ValueAxis across,
            ValueAxis up,
            @Nullable XYItemRenderer renderer) {
        super(dataset, across, up, renderer);
        this.ground = ground;
    }

    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        ground.accept(g2);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
