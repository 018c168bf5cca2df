package soundscape.ui.tradeoff;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.landscape.Landscape;

/** Mouse and keys on a map: look, take a cell, drag what is now, which turns both knobs, walk from cell to cell, zoom and move. */
final class MapInput {
    private final MapPlane plane;
    private final Session session;
    private final Runnable dropped;

    private boolean dragging;

    /** Where the pointer rests on the map; absent while it is elsewhere. */
    private double @Nullable [] pointer;

    private boolean taking;

    /** Where the plane is held that is moved with the pointer. */
    private double @Nullable [] held;

    /** Serves a map; {@code dropped} is told when the mark was let go. */
    MapInput(MapPlane plane, Session session, Runnable dropped) {
        this.plane = plane;
        this.session = session;
        this.dropped = dropped;
        plane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> look(event.getX(), event.getY()));
        plane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        plane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        plane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        plane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        plane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        plane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        plane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        plane.onRedrawn(this::lookAgain);
    }

    /** Whether the mark is dragged. */
    boolean isDragging() {
        return dragging;
    }

    /** Whether a change is under way that turns no more than both knobs of the map. */
    boolean isTaking() {
        return taking;
    }

    /** What lies under the pointer changes with the map, too. */
    private void lookAgain() {
        if (pointer != null && !dragging) {
            look(pointer[0], pointer[1]);
        }
    }

    private void look(double x, double y) {
        pointer = new double[] {x, y};
        OptionalInt cell = plane.cellAt(x, y);
        cell.ifPresentOrElse(plane::showCell, plane.overlay()::clearSpot);
        boolean taken = cell.isPresent() && plane.map().at(cell.getAsInt()).isPresent();
        plane.setCursor(plane.isOnNow(x, y) ? Cursor.MOVE : taken ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void leave() {
        pointer = null;
        if (!dragging) {
            plane.overlay().clearSpot();
        }
    }

    private void press(MouseEvent event) {
        plane.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (plane.isOnNow(event.getX(), event.getY())) {
            dragging = true;
            session.beginGesture();
        } else {
            held = new double[] {event.getX(), event.getY()};
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            int cell = plane.cellNear(event.getX(), event.getY());
            take(cell);
            plane.showCell(cell);
        } else if (held != null && !event.isStillSincePress()) {
            plane.pan(event.getX() - held[0], event.getY() - held[1]);
            held = new double[] {event.getX(), event.getY()};
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            plane.zoom(event.getX(), event.getY(), event.getDeltaY() > 0 ? PlotInput.ZOOM_IN : 1 / PlotInput.ZOOM_IN);
            event.consume();
        }
    }

    private void release() {
        held = null;
        if (dragging) {
            dragging = false;
            session.endGesture();
            dropped.run();
            lookAgain();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && !plane.isOnNow(event.getX(), event.getY())) {
            plane.cellAt(event.getX(), event.getY()).ifPresent(this::take);
        }
    }

    /** A cell without a value is none to take. */
    private void take(int cell) {
        Landscape map = plane.map();
        if (map.at(cell).isEmpty()) {
            return;
        }
        taking = true;
        try {
            session.change(zkvm -> there(map, cell).orElseThrow(() -> refused(map, cell)));
        } finally {
            taking = false;
        }
    }

    private static Optional<Zkvm> there(Landscape map, int cell) {
        return map.sweep().zkvm(map.up(cell), map.across(cell));
    }

    private static InvalidParameterException refused(Landscape map, int cell) {
        return new InvalidParameterException(
                "cell",
                map.across(cell) + ", " + map.up(cell),
                "must suit every circuit that the scope reaches",
                "the scope \"this circuit\"");
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> walk(-1, 0);
            case RIGHT, KP_RIGHT -> walk(1, 0);
            case UP, KP_UP -> walk(0, 1);
            case DOWN, KP_DOWN -> walk(0, -1);
            case PLUS, EQUALS, ADD -> plane.zoom(plane.getWidth() / 2, plane.getHeight() / 2, PlotInput.ZOOM_IN);
            case MINUS, SUBTRACT -> plane.zoom(plane.getWidth() / 2, plane.getHeight() / 2, 1 / PlotInput.ZOOM_IN);
            case HOME -> plane.resetView();
            case ESCAPE -> plane.overlay().clearSpot();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To the next cell in a direction that has a value. */
    private void walk(int across, int up) {
        plane.now().ifPresent(now -> {
            Landscape map = plane.map();
            int from = plane.cellNear(now.getX(), now.getY());
            int column = from % map.width() + across;
            int row = from / map.width() + up;
            while (column >= 0 && column < map.width() && row >= 0 && row < map.height()) {
                if (map.at(map.cell(column, row)).isPresent()) {
                    take(map.cell(column, row));
                    return;
                }
                column += across;
                row += up;
            }
        });
    }
}
