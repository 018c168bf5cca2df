package soundscape.ui.tradeoff;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Scene;

/** Looks whether what is written on the plot can be read. */
public final class PlotLabels {
    /** Boxes that meet by less than this do so in the room around their letters. */
    private static final double MEETING = 1;

    private PlotLabels() {}

    /** {@return a sentence for each two labels of plot or map that lie on one another, and for each that lies on a curve} */
    public static List<String> faults(Scene scene) {
        if (scene.lookup("#tradeoff") instanceof PlotPlane plane && plane.getWidth() > 0) {
            return faults(plane.labels(), plane::isOnCurve);
        }
        return scene.lookup("#map") instanceof MapPlane plane ? faults(plane.labels(), onLine -> false) : List.of();
    }

    private static List<String> faults(List<Rectangle2D> labels, Predicate<Rectangle2D> isOnCurve) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D label = labels.get(i);
            for (Rectangle2D other : labels.subList(0, i)) {
                Rectangle2D both = label.createIntersection(other);
                if (both.getWidth() > MEETING && both.getHeight() > MEETING) {
                    faults.add("labels lie on one another at " + both);
                }
            }
            if (isOnCurve.test(label)) {
                faults.add("a label lies on a curve at " + label);
            }
        }
        return faults;
    }
}
