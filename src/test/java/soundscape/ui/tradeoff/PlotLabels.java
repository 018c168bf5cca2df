package soundscape.ui.tradeoff;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;

/** Looks whether what is written on the plot can be read. */
public final class PlotLabels {
    /** Boxes that meet by less than this do so in the room around their letters. */
    private static final double MEETING = 1;

    private PlotLabels() {}

    /** {@return a sentence for each two labels that lie on one another, and for each that lies on a curve} */
    public static List<String> faults(Scene scene) {
        PlotPlane plane = (PlotPlane) scene.lookup("#tradeoff");
        if (plane == null || plane.getWidth() == 0) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        List<Rectangle2D> labels = plane.labels();
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D label = labels.get(i);
            for (Rectangle2D other : labels.subList(0, i)) {
                Rectangle2D both = label.createIntersection(other);
                if (both.getWidth() > MEETING && both.getHeight() > MEETING) {
                    faults.add("labels lie on one another at " + both);
                }
            }
            if (plane.isOnCurve(label)) {
                faults.add("a label lies on a curve at " + label);
            }
        }
        return faults;
    }
}
