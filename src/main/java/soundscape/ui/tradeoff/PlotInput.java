package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.app.plot.Mark;
import soundscape.app.plot.PlotCurves;
import soundscape.app.plot.PlotPoint;
import soundscape.app.plot.PlotRequest;
import soundscape.app.plot.PointCard;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepPoint;
import soundscape.milestone.Milestone;
import soundscape.report.figure.Drawing;
import soundscape.report.figure.PlotArea;

/** Mouse and keys on the plot: look, take, drag along, zoom and move. */
final class PlotInput {
    /** What one notch of the wheel shows the share of. */
    static final double ZOOM_IN = 0.8;

    /** The share of the plane that an arrow key moves by. */
    private static final double STEP = 0.08;

    private final PlotPlane plane;
    private final Session session;

    /** The curves that the mark is dragged along; absent while it is not. */
    private @Nullable PlotCurves dragged;

    /** The target's line that is dragged; absent while none is. */
    private @Nullable Threshold pulled;

    /** The name of the target that keys move. */
    private String chosen = "";

    /** Where the plane is held; absent while it is not dragged. */
    private double @Nullable [] held;

    /** Where the pointer rests on the plane; absent while it is elsewhere. */
    private double @Nullable [] pointer;

    PlotInput(PlotPlane plane, Session session) {
        this.plane = plane;
        this.session = session;
        plane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> look(event.getX(), event.getY()));
        plane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        plane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        plane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        plane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        plane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        plane.onShown(this::lookAgain);
        plane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        plane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What lies under the pointer changes with the scene, too. */
    private void lookAgain() {
        if (pulled != null) {
            return;
        }
        if (dragged != null) {
            plane.showSpot(new PlotPoint.OnMark(plane.scene().now()));
        } else if (pointer != null) {
            look(pointer[0], pointer[1]);
        } else {
            plane.overlay().clearSpot();
        }
    }

    private void look(double x, double y) {
        pointer = new double[] {x, y};
        Optional<Threshold> line = line(x, y);
        if (line.isPresent()) {
            plane.overlay().showCard(line.get().card(), x, y);
            plane.setCursor(line.get().cursor());
            return;
        }
        Optional<PlotPoint> spot = plane.finder().nearest(x, y);
        spot.ifPresentOrElse(plane::showSpot, plane.overlay()::clearSpot);
        plane.setCursor(spot.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
    }

    /** Marks lie above lines. */
    private Optional<Threshold> line(double x, double y) {
        return plane.finder()
                        .nearest(x, y)
                        .filter(PlotPoint.OnMark.class::isInstance)
                        .isPresent()
                ? Optional.empty()
                : Threshold.at(plane.scene(), plane.area(), x, y);
    }

    private void move(Milestone before, Milestone after) {
        chosen = after.label();
        session.changeView(view -> view.withTarget(before, after));
    }

    private void leave() {
        pointer = null;
        if (dragged == null) {
            plane.overlay().clearSpot();
        }
    }

    private void press(MouseEvent event) {
        plane.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        PlotCurves curves = plane.scene().curves();
        if (plane.finder().isOnNow(event.getX(), event.getY())
                && curves.present().isPresent()
                && areOfNow(curves)) {
            dragged = curves;
            session.beginGesture();
        } else if (line(event.getX(), event.getY()).isPresent()) {
            pulled = line(event.getX(), event.getY()).get();
            plane.hold(true);
        } else {
            held = new double[] {event.getX(), event.getY()};
        }
    }

    /** Curves of an older state lead elsewhere. */
    private boolean areOfNow(PlotCurves curves) {
        return curves.request().equals(PlotRequest.of(session.snapshot().exploration()));
    }

    private void drag(MouseEvent event) {
        if (dragged != null) {
            Curve curve = dragged.present().orElseThrow();
            SweepPoint point = plane.finder().project(curve, event.getX(), event.getY());
            take(dragged, new PlotPoint.OnCurve(curve, point));
        } else if (pulled != null) {
            Milestone after = pulled.movedTo(plane.area(), event.getX(), event.getY());
            move(pulled.target(), after);
            pulled = new Threshold(after, pulled.ofLevel());
            plane.overlay().showCard(pulled.card(), event.getX(), event.getY());
        } else if (held != null) {
            plane.overlay().clearSpot();
            plane.pan(event.getX() - held[0], event.getY() - held[1]);
            held = new double[] {event.getX(), event.getY()};
        }
    }

    private void release() {
        held = null;
        if (pulled != null) {
            pulled = null;
            plane.hold(false);
        }
        if (dragged != null) {
            dragged = null;
            session.endGesture();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (line(event.getX(), event.getY()).isPresent()) {
            return;
        }
        Optional<PlotPoint> spot = plane.finder().nearest(event.getX(), event.getY());
        if (spot.isPresent()) {
            PlotCurves curves = plane.scene().curves();
            if (areOfNow(curves)) {
                take(curves, spot.get());
            }
        } else if (event.getClickCount() == 2) {
            plane.resetView();
        }
    }

    private void take(PlotCurves curves, PlotPoint spot) {
        if (spot instanceof PlotPoint.OnMark on && on.mark().kind() != Mark.Kind.OPENED) {
            return;
        }
        session.change(zkvm -> PointCard.configuration(spot, curves).orElseThrow(() -> refused(spot)));
    }

    private static InvalidParameterException refused(PlotPoint spot) {
        return new InvalidParameterException(
                "point",
                spot.toString(),
                "must suit every circuit that the scope reaches",
                "the scope \"this circuit\"");
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            plane.zoom(event.getX(), event.getY(), event.getDeltaY() > 0 ? ZOOM_IN : 1 / ZOOM_IN);
            look(event.getX(), event.getY());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || !pressed(event)) {
            return;
        }
        event.consume();
    }

    private boolean pressed(KeyEvent event) {
        double width = plane.getWidth();
        double height = plane.getHeight();
        boolean along = event.isAltDown();
        if (event.isShiftDown() && event.getCode().isArrowKey()) {
            return moveChosen(event.getCode());
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> plane.zoom(width / 2, height / 2, ZOOM_IN);
            case MINUS, SUBTRACT -> plane.zoom(width / 2, height / 2, 1 / ZOOM_IN);
            case HOME -> plane.resetView();
            case T -> chooseNext();
            case COMMA -> walk(-1);
            case PERIOD -> walk(1);
            case LEFT, KP_LEFT -> walkOrPan(along, -1, STEP * width, 0);
            case RIGHT, KP_RIGHT -> walkOrPan(along, 1, -STEP * width, 0);
            case UP, KP_UP -> plane.pan(0, STEP * height);
            case DOWN, KP_DOWN -> plane.pan(0, -STEP * height);
            case ESCAPE -> plane.overlay().clearSpot();
            default -> {
                return isPlus(event);
            }
        }
        return true;
    }

    private List<Milestone> targets() {
        return session.snapshot().exploration().view().targets();
    }

    /** The target that keys move: the one chosen, else the first. */
    private Optional<Milestone> chosen() {
        return targets().stream()
                .filter(target -> target.label().equals(chosen))
                .findFirst()
                .or(() -> targets().stream().findFirst());
    }

    private void chooseNext() {
        List<Milestone> targets = targets();
        if (!targets.isEmpty()) {
            boolean isChosen =
                    targets.stream().anyMatch(target -> target.label().equals(chosen));
            int next = isChosen ? (targets.indexOf(chosen().orElseThrow()) + 1) % targets.size() : 0;
            chosen = targets.get(next).label();
            tellChosen();
        }
    }

    private boolean moveChosen(KeyCode arrow) {
        boolean ofLevel = arrow == KeyCode.UP || arrow == KeyCode.DOWN;
        int step = arrow == KeyCode.UP || arrow == KeyCode.RIGHT ? 1 : -1;
        Optional<Milestone> target = chosen().filter(each ->
                ofLevel ? each.level().isPresent() : each.maxKib().isPresent());
        target.ifPresent(each -> {
            move(each, new Threshold(each, ofLevel).moved(step));
            tellChosen();
        });
        return target.isPresent();
    }

    /** Beside the target's corner. */
    private void tellChosen() {
        Milestone target = chosen().orElseThrow();
        PlotArea area = plane.area();
        double x = target.maxKib().isPresent()
                ? area.px(Drawing.place(target.maxBits()))
                : area.area().getCenterX();
        double y = target.level().isPresent()
                ? area.py(target.level().getAsInt())
                : area.area().getCenterY();
        plane.overlay().showCard(new Threshold(target, true).card(), x, y);
    }

    /** On some keyboards the plus sign is a digit's. */
    private boolean isPlus(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED || !event.getText().equals("+")) {
            return false;
        }
        plane.zoom(plane.getWidth() / 2, plane.getHeight() / 2, ZOOM_IN);
        return true;
    }

    private void walkOrPan(boolean along, int by, double dx, double dy) {
        if (along) {
            walk(by);
        } else {
            plane.pan(dx, dy);
        }
    }

    private void walk(int by) {
        Sweep sweep = PlotRequest.of(session.snapshot().exploration()).sweep();
        List<String> values = sweep.along().values();
        int next = values.indexOf(sweep.presentAlong()) + by;
        while (values.contains(sweep.presentAlong()) && next >= 0 && next < values.size()) {
            Optional<Zkvm> there = sweep.zkvm(sweep.presentFamily(), values.get(next));
            if (there.isPresent() && session.change(zkvm -> there.get()).isEmpty()) {
                return;
            }
            next += by;
        }
    }
}
