package soundscape.ui.breakdown;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;

/** The bar itself, in a track of its own width, with marks across it. */
final class Bar extends Region {
    private static final double MARK_WIDTH = 1;
    private static final double TICK_WIDTH = 3;

    private final Region fill = new Region();
    private double share;
    private final Region tick = new Region();
    private List<Double> marks = List.of();
    private OptionalDouble beside = OptionalDouble.empty();

    Bar() {
        getStyleClass().add("bar-track");
        fill.getStyleClass().add("bar");
        tick.getStyleClass().add("bar-beside");
        tick.setManaged(false);
        getChildren().add(fill);
    }

    void show(double length, List<Double> places, OptionalDouble otherwise, String styleClass) {
        share = Math.max(0, Math.min(length, 1));
        if (!fill.getStyleClass().contains(styleClass)) {
            fill.getStyleClass().setAll("bar", styleClass);
        }
        if (places.equals(marks) && otherwise.equals(beside)) {
            layoutChildren(); // at once, since the track stays as it is, and what is around it
            return;
        }
        marks = places;
        beside = otherwise;
        getChildren().remove(tick);
        while (getChildren().size() <= places.size()) {
            Region line = new Region();
            line.getStyleClass().add("bar-mark");
            getChildren().add(line);
        }
        getChildren().remove(places.size() + 1, getChildren().size());
        if (otherwise.isPresent()) {
            getChildren().add(tick);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
        for (int i = 0; i < marks.size(); i++) {
            double x = Math.rint(getWidth() * marks.get(i));
            getChildren().get(i + 1).resizeRelocate(x, -1, MARK_WIDTH, getHeight() + 2);
        }
        beside.ifPresent(place -> tick.resizeRelocate(
                Math.rint((getWidth() - TICK_WIDTH) * Math.max(0, Math.min(place, 1))),
                -2,
                TICK_WIDTH,
                getHeight() + 4));
    }
}
