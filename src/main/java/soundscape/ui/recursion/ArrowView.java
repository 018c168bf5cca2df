package soundscape.ui.recursion;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import soundscape.explore.knob.LayerArrow;
import soundscape.ui.control.Help;

/** One arrow between two cards: its line, its head, and a button that tells how many proofs at once. */
final class ArrowView {
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

    /** In em: how long a head is, how round a corner, how far ports lie apart, how wide a loop is. */
    private static final double HEAD = 0.6;

    private static final double ROUND = 0.5;
    private static final double PORT = 1.1;
    private static final double LOOP = 3.4;
    private static final double FIRST_PORT = 1.2;

    /** In pixels: how far a number lies above its line. */
    private static final double ABOVE = 2;

    private final Path line = new Path();
    private final Polygon head = new Polygon();
    private final Button number = new Button();
    private LayerArrow arrow;
    private String words = "";

    ArrowView(LayerArrow arrow) {
        this.arrow = arrow;
        number.setId("arrow-" + (arrow.from() + 1) + "-" + (arrow.to() + 1));
        number.getStyleClass().add("arrow-number");
        line.getStyleClass().add("arrow-line");
        head.getStyleClass().add("arrow-head");
        line.setMouseTransparent(true);
        head.setMouseTransparent(true);
        line.setManaged(false);
        head.setManaged(false);
        Help.on(number, () -> words);
    }

    LayerArrow arrow() {
        return arrow;
    }

    Path line() {
        return line;
    }

    Polygon head() {
        return head;
    }

    Button number() {
        return number;
    }

    void show(LayerArrow shown, List<String> names) {
        arrow = shown;
        words = shown.words(names);
        number.setText(shown.text());
        number.pseudoClassStateChanged(PLAIN, shown.text().isEmpty());
        number.setAccessibleText(words);
    }

    /** Draws it between two cards; {@code lane} pixels from them, or straight where that is 0. */
    void draw(Bounds from, Bounds to, Lanes lanes, double lane, double em) {
        if (lane == 0) {
            straight(from, to, em);
        } else if (arrow.isLoop()) {
            double middle = (from.getMinX() + from.getMaxX()) / 2;
            around(middle + LOOP / 2 * em, middle - LOOP / 2 * em, from.getMinY(), lane, em);
            putNumber(middle, from.getMinY() - lane);
        } else {
            double out = port(from, lanes.port(arrow, true), true, em);
            double in = port(to, lanes.port(arrow, false), false, em);
            double edge = lane > 0 ? from.getMinY() : from.getMaxY();
            around(out, in, edge, lane, em);
            putNumber(in - Math.signum(in - out) * (ROUND * 2 * em + number.prefWidth(-1) / 2), edge - lane);
        }
    }

    /** Arrows leave a card at the side that they lead to, and reach it at the other. */
    private double port(Bounds card, int place, boolean leaving, double em) {
        double inset = Math.min((FIRST_PORT + place * PORT) * em, card.getWidth() / 2 - LOOP * em);
        boolean right = leaving == arrow.to() > arrow.from();
        return right ? card.getMaxX() - inset : card.getMinX() + inset;
    }

    private void straight(Bounds from, Bounds to, double em) {
        double y = from.getCenterY();
        line.getElements().setAll(new MoveTo(from.getMaxX(), y), new LineTo(to.getMinX() - HEAD * em, y));
        point(to.getMinX(), y, 1, 0, em);
        number.autosize();
        double middle = (from.getMaxX() + to.getMinX()) / 2;
        double height = number.getHeight();
        number.relocate(middle - number.getWidth() / 2, arrow.text().isEmpty() ? y - height / 2 : y - height - ABOVE);
    }

    /** Out of a card, along a lane, and into a card again. */
    private void around(double out, double in, double edge, double lane, double em) {
        double y = edge - lane;
        double turn = Math.signum(in - out) * ROUND * em;
        double rise = Math.signum(lane) * Math.min(ROUND * em, Math.abs(lane));
        line.getElements()
                .setAll(
                        new MoveTo(out, edge),
                        new LineTo(out, y + rise),
                        new QuadCurveTo(out, y, out + turn, y),
                        new LineTo(in - turn, y),
                        new QuadCurveTo(in, y, in, y + rise),
                        new LineTo(in, edge - Math.signum(lane) * HEAD * em));
        point(in, edge, 0, Math.signum(lane), em);
    }

    private void putNumber(double x, double y) {
        number.autosize();
        number.relocate(x - number.getWidth() / 2, y - number.getHeight() / 2);
    }

    /** A head whose point lies at a place, in a direction of length 1. */
    private void point(double x, double y, double dx, double dy, double em) {
        double length = HEAD * em;
        Point2D tail = new Point2D(x - dx * length, y - dy * length);
        double half = length / 2;
        head.getPoints()
                .setAll(
                        x,
                        y,
                        tail.getX() - dy * half,
                        tail.getY() + dx * half,
                        tail.getX() + dy * half,
                        tail.getY() - dx * half);
    }
}
