package soundscape.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import soundscape.explore.landscape.Spacing;

/** An axis along which a knob's values lie as they do on its slider. */
final class MapAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    /** More ticks than an axis has room for. */
    static final int MANY = 100;

    private transient List<Spacing.Tick> ticks = List.of();

    /** Shows a part of an axis, with at most about so many ticks. */
    void show(Spacing spacing, double from, double to, int most) {
        setRange(from, to);
        double parts = (spacing.to() - spacing.from()) / (to - from);
        ticks = spacing.ticks((int) Math.min(MANY, most * parts)).stream()
                .filter(tick -> tick.place() >= from && tick.place() <= to)
                .toList();
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return ticks.stream()
                .map(tick -> new NumberTick(tick.place(), tick.text(), anchor, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
