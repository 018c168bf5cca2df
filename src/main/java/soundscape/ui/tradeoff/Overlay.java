package soundscape.ui.tradeoff;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import soundscape.app.plot.PlotPoint;
import soundscape.app.plot.PlotScene;
import soundscape.app.plot.PointCard;
import soundscape.report.figure.PlotArea;

/** What changes with every event lies above the chart: marks, and what is said of the point under the pointer. */
final class Overlay extends Pane {
    private static final double RING = 6;

    private final MarksLayer marks = new MarksLayer();
    private final Line across = new Line();
    private final Line down = new Line();
    private final Circle ring = new Circle(RING);
    private final HoverCard card = new HoverCard();

    Overlay() {
        setId("plot-overlay");
        setMouseTransparent(true);
        for (Line line : new Line[] {across, down}) {
            line.getStyleClass().add("crosshair");
            line.setManaged(false);
        }
        ring.getStyleClass().add("hover-ring");
        ring.setId("hover-ring");
        ring.setManaged(false);
        getChildren().addAll(across, down, marks, ring, card);
        clearSpot();
    }

    MarksLayer marks() {
        return marks;
    }

    /** Takes up how many times their usual size marks have, and what stands beside them. */
    void weigh(double weight) {
        marks.weigh(weight);
        ring.setRadius(RING * weight);
        card.weigh(weight);
    }

    void showSpot(PlotPoint spot, PointCard words, PlotScene scene, PlotArea area) {
        double x = area.px(scene.x(spot.figures()));
        double y = area.py(spot.figures().bits());
        set(across, area.area().getMinX(), y, x, y);
        set(down, x, y, x, area.area().getMaxY());
        ring.setCenterX(x);
        ring.setCenterY(y);
        across.setVisible(true);
        down.setVisible(true);
        ring.setVisible(!(spot instanceof PlotPoint.OnMark));
        card.show(words, x, y, getWidth(), getHeight());
    }

    void showCard(PointCard words, double x, double y) {
        clearSpot();
        card.show(words, x, y, getWidth(), getHeight());
    }

    private static void set(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    void clearSpot() {
        across.setVisible(false);
        down.setVisible(false);
        ring.setVisible(false);
        card.setVisible(false);
    }
}
