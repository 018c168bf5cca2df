package soundscape.ui.tradeoff;

import java.awt.Color;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.ui.TextAnchor;
import soundscape.milestone.Milestone;

/** The milestones on the plot: thresholds as lines, the corner where both are reached shaded. */
final class MilestoneMarks {
    private MilestoneMarks() {}

    static void add(Drawing drawing) {
        for (Milestone milestone : Milestone.values()) {
            addCorner(drawing, milestone);
        }
        for (Milestone milestone : Milestone.values()) {
            addLines(drawing, milestone);
            addNames(drawing, milestone);
        }
    }

    private static void addCorner(Drawing drawing, Milestone milestone) {
        PlotRange range = drawing.area().range();
        Color target = PlotStyle.colour(drawing.style().palette().target());
        double right = PlotPoint.place(milestone.maxBits());
        drawing.below(new XYBoxAnnotation(range.left(), milestone.level(), right, range.top(), null, null, target));
    }

    private static void addLines(Drawing drawing, Milestone milestone) {
        PlotRange range = drawing.area().range();
        Color line = PlotStyle.colour(drawing.style().palette().threshold());
        double x = PlotPoint.place(milestone.maxBits());
        double y = milestone.level();
        drawing.below(new XYLineAnnotation(range.left(), y, range.right(), y, PlotStyle.THRESHOLD, line));
        drawing.below(new XYLineAnnotation(x, 0, x, range.top(), PlotStyle.THRESHOLD, line));
    }

    private static void addNames(Drawing drawing, Milestone milestone) {
        String level = milestone.label() + " · " + milestone.level() + " bits ";
        drawing.boldText(level, drawing.area().range().right(), milestone.level() + 1.0, TextAnchor.BOTTOM_RIGHT);
        XYTextAnnotation size = drawing.boldText(
                "  " + milestone.maxKib() + " KiB", PlotPoint.place(milestone.maxBits()), 0, TextAnchor.BOTTOM_LEFT);
        size.setRotationAnchor(TextAnchor.BOTTOM_LEFT);
        size.setRotationAngle(-Math.PI / 2);
    }
}
