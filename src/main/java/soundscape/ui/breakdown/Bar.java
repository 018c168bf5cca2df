package soundscape.ui.breakdown;

import java.util.List;
import javafx.scene.layout.Region;

/** The bar itself, in a track of its own width, with marks across it. */
final class Bar extends Region {
    private static final double MARK_WIDTH = 1;

    private final Region fill = new Region();
    private double share;
    private List<Double> marks = List.of();

    Bar() {
        getStyleClass().add("bar-track");
        fill.getStyleClass().add("bar");
        getChildren().add(fill);
    }

    void show(double length, List<Double> places, String styleClass) {
        share = Math.max(0, Math.min(length, 1));
        marks = places;
        if (!fill.getStyleClass().contains(styleClass)) {
            fill.getStyleClass().setAll("bar", styleClass);
        }
        while (getChildren().size() <= places.size()) {
            Region line = new Region();
            line.getStyleClass().add("bar-mark");
            getChildren().add(line);
        }
        getChildren().remove(places.size() + 1, getChildren().size());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
        for (int i = 0; i < marks.size(); i++) {
            double x = Math.rint(getWidth() * marks.get(i));
            getChildren().get(i + 1).resizeRelocate(x, -1, MARK_WIDTH, getHeight() + 2);
        }
    }
}
