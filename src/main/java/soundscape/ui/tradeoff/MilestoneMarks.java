package soundscape.ui.tradeoff;

import java.awt.Color;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.ui.TextAnchor;
import soundscape.milestone.Milestone;

/**
 * The milestones on the plot: thresholds as lines, the corner where both are reached shaded. The sizes are asked of the
 * final proof alone, so that for any other circuit there are levels only.
 */
final class MilestoneMarks {
    private MilestoneMarks() {}

    static void add(Drawing drawing) {
        for (Milestone milestone : Milestone.values()) {
            if (drawing.content().isFinal()) {
                addCorner(drawing, milestone);
                addSize(drawing, milestone);
            }
            addLevel(drawing, milestone);
        }
    }

    private static void addCorner(Drawing drawing, Milestone milestone) {
        PlotRange range = drawing.area().range();
        Color target = PlotStyle.colour(drawing.style().palette().target());
        double right = PlotPoint.place(milestone.maxBits());
        drawing.below(new XYBoxAnnotation(range.left(), milestone.level(), right, range.top(), null, null, target));
    }

    private static void addLevel(Drawing drawing, Milestone milestone) {
        PlotRange range = drawing.area().range();
        double y = milestone.level();
        drawing.below(new XYLineAnnotation(range.left(), y, range.right(), y, PlotStyle.THRESHOLD, line(drawing)));
        String name = milestone.label() + " · " + milestone.level() + " bits ";
        drawing.boldText(name, range.right(), y + 1, TextAnchor.BOTTOM_RIGHT);
    }

    private static void addSize(Drawing drawing, Milestone milestone) {
        double x = PlotPoint.place(milestone.maxBits());
        double top = drawing.area().range().top();
        drawing.below(new XYLineAnnotation(x, 0, x, top, PlotStyle.THRESHOLD, line(drawing)));
        String name = "  " + milestone.maxKib() + " KiB";
        XYTextAnnotation size = drawing.boldText(name, x, 0, TextAnchor.BOTTOM_LEFT);
        size.setRotationAnchor(TextAnchor.BOTTOM_LEFT);
        size.setRotationAngle(-Math.PI / 2);
    }

    private static Color line(Drawing drawing) {
        return PlotStyle.colour(drawing.style().palette().threshold());
    }
}
