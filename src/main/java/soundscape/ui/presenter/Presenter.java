package soundscape.ui.presenter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.explore.knob.Knob;
import soundscape.ui.gap.GapPane;
import soundscape.ui.parameters.KnobPanel;
import soundscape.ui.theme.Appearance;

/**
 * Arranges the window for a class: a few things, large, on the whole screen. What is shown is the window's own, lent for as
 * long; afterwards everything stands as it did.
 */
public final class Presenter implements AutoCloseable {
    /** Lines of text that the window's height holds. */
    private static final double LINES = 36;

    /** Text never becomes so large that fewer em fit across. */
    private static final double ACROSS = 48;

    /** Sizes are told apart in halves of a pixel, so that a window's edge can be dragged without a new style each pixel. */
    private static final double STEPS = 2;

    private final Session session;
    private final Stage stage;
    private final StackPane root;
    private final Node window;
    private final Appearance appearance;
    private final Furniture furniture;
    private final FigureLine line = new FigureLine();
    private final KnobPanel knobs;
    private final PresenterPane pane;
    private final Pointer pointer = new Pointer();
    private final Region blank = new Region();
    private final Keys keys;
    private final InvalidationListener resized = property -> resize();
    private final InvalidationListener noticed = property -> countNotices();
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();
    private Shown shown = Shown.USUAL;
    private Optional<Runnable> next = Optional.empty();
    private Optional<Runnable> previous = Optional.empty();
    private final ScrollPane gapHolder = new ScrollPane();
    private @Nullable GapPane gap;
    private @Nullable Absence absence;

    /** What is away from its place while the mode is on. */
    private record Absence(StagePlace place, @Nullable Node focus, List<Loan> loans, List<Node> notices) {}

    /**
     * Makes the mode, off.
     *
     * @param session what is worked on
     * @param stage the window
     * @param root holds everything in it
     * @param window what is in it usually, among the root's children
     * @param appearance sizes everything
     * @param furniture what is lent
     */
    public Presenter(
            Session session, Stage stage, StackPane root, Node window, Appearance appearance, Furniture furniture) {
        this.session = session;
        this.stage = stage;
        this.root = root;
        this.window = window;
        this.appearance = appearance;
        this.furniture = furniture;
        knobs = new KnobPanel(session, "presenter-");
        knobs.setId("presenter-knobs");
        knobs.getStyleClass().add("presenter-knobs");
        pane = new PresenterPane(line, knobs);
        blank.setId("presenter-blank");
        blank.getStyleClass().add("presenter-blank");
        blank.setOnMousePressed(event -> unblank());
        keys = new Keys(
                Map.of(
                        KeyCode.PAGE_DOWN,
                        () -> run(next),
                        KeyCode.PAGE_UP,
                        () -> run(previous),
                        KeyCode.B,
                        this::blank,
                        KeyCode.S,
                        this::spotlight),
                this::unblank,
                this::leave);
        furniture.side().onTurned(this::fillIfOn);
        appearance.listen(this::dress);
        session.listen(snapshot -> {
            if (isOn()) {
                line.show(snapshot);
                knobs.show(snapshot);
                showGap();
            }
        });
    }

    /**
     * Whether the mode is on.
     *
     * @return true while a class is shown something
     */
    public boolean isOn() {
        return absence != null;
    }

    /**
     * Asks to be told whenever the mode is turned on or off.
     *
     * @param listener is given whether it is on
     */
    public void listen(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    /**
     * Chooses what is shown, now or when the mode is turned on.
     *
     * @param chosen knobs and parts
     */
    public void show(Shown chosen) {
        shown = chosen;
        fillIfOn();
        if (isOn()) {
            knobs.choose(chosen.knobs());
        }
    }

    /**
     * Shows something of a lesson above the knobs.
     *
     * @param content its node; empty to leave no room for one
     */
    public void slot(Optional<Node> content) {
        pane.slot(content);
    }

    /**
     * Says what Page Down and Page Up mean, which is what a clicker sends; without a meaning they are the controls' own.
     *
     * @param forth the next step
     * @param back the step before
     */
    public void steps(Optional<Runnable> forth, Optional<Runnable> back) {
        next = forth;
        previous = back;
    }

    /** Turns the mode on or off. */
    public void toggle() {
        if (isOn()) {
            leave();
        } else {
            enter();
        }
    }

    /** Turns the mode on; nothing if it is. */
    public void enter() {
        if (isOn()) {
            return;
        }
        Scene scene = root.getScene();
        Node focus = scene.getFocusOwner();
        List<Loan> loans = new ArrayList<>();
        for (Node lent : List.of(furniture.plot(), furniture.side(), furniture.layers())) {
            loans.add(Loan.of(lent));
        }
        root.getChildren().set(root.getChildren().indexOf(window), pane);
        root.getChildren().addAll(pointer, blank);
        blank.setVisible(false);
        absence = new Absence(
                StagePlace.fill(stage),
                focus,
                loans,
                List.copyOf(furniture.notices().getChildren()));
        keys.install(scene);
        pointer.install(scene);
        scene.widthProperty().addListener(resized);
        scene.heightProperty().addListener(resized);
        furniture.notices().getChildren().addListener(noticed);
        furniture.layers().simplify(true);
        line.show(session.snapshot());
        line.waiting(0);
        knobs.choose(shown.knobs());
        fill();
        resize();
        pane.requestFocus(); // no control is about to be changed by the first key
        listeners.forEach(listener -> listener.accept(true));
    }

    /** Turns the mode off, and lets everything stand as it did; nothing if it is off. */
    public void leave() {
        Absence ended = absence;
        if (ended == null) {
            return;
        }
        absence = null;
        Scene scene = root.getScene();
        keys.remove(scene);
        pointer.remove(scene);
        scene.widthProperty().removeListener(resized);
        scene.heightProperty().removeListener(resized);
        furniture.notices().getChildren().removeListener(noticed);
        furniture.milestones().setVisible(true);
        furniture.milestones().setManaged(true);
        furniture.breakdown().show(true, true);
        furniture.layers().simplify(false);
        List<Loan> loans = new ArrayList<>(ended.loans());
        Collections.reverse(loans);
        loans.forEach(Loan::end);
        pane.fill(PresenterPane.Contents.NONE);
        window.setManaged(false); // it keeps its size until the stage has its own again
        root.getChildren().removeAll(pointer, blank);
        root.getChildren().set(root.getChildren().indexOf(pane), window);
        appearance.stopPresenting();
        ended.place().restore(stage);
        Platform.runLater(() -> window.setManaged(true));
        if (ended.focus() != null && ended.focus().getScene() == scene) {
            ended.focus().requestFocus();
        } else {
            root.requestFocus();
        }
        listeners.forEach(listener -> listener.accept(false));
    }

    /**
     * Leads to a knob, which is shown from now on.
     *
     * @param knob the knob
     */
    public void reveal(Knob knob) {
        knobs.reveal(knob);
        fill();
    }

    /**
     * Puts what is typed but not confirmed into force.
     *
     * @return false if it was refused
     */
    public boolean commitTyped() {
        return !isOn() || knobs.commitTyped();
    }

    /** Ends the worker. */
    @Override
    public void close() {
        if (gap != null) {
            gap.close();
        }
    }

    private void fillIfOn() {
        if (isOn()) {
            fill();
        }
    }

    private void fill() {
        boolean detail = furniture.side().showsDetail();
        furniture.milestones().setVisible(shown.has(Shown.Part.MILESTONES));
        furniture.milestones().setManaged(shown.has(Shown.Part.MILESTONES));
        furniture.breakdown().show(shown.has(Shown.Part.BITS), shown.has(Shown.Part.BYTES));
        List<Node> figures = new ArrayList<>();
        if (detail || shown.hasFigures()) {
            figures.add(furniture.side());
        }
        if (shown.has(Shown.Part.GAP) && !detail) {
            figures.add(gap());
            showGap();
        }
        pane.fill(new PresenterPane.Contents(
                !knobs.getChildren().isEmpty(),
                shown.has(Shown.Part.PLOT) ? Optional.of(furniture.plot()) : Optional.empty(),
                figures,
                !detail && shown.isSmall(),
                shown.has(Shown.Part.LAYERS) ? Optional.of(furniture.layers()) : Optional.empty()));
    }

    private Node gap() {
        if (gap == null) {
            gap = new GapPane(session);
            gap.getStyleClass().add("pane-content");
            gapHolder.setContent(gap);
            gapHolder.setFitToWidth(true);
            gapHolder.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            gapHolder.getStyleClass().addAll("side-pane", "presenter-gap");
        }
        return gapHolder;
    }

    private void showGap() {
        if (gap != null && shown.has(Shown.Part.GAP)) {
            gap.show(session.snapshot());
        }
    }

    /** Text fills the window whatever its size is, so that a projector of any number of pixels shows the same. */
    private void resize() {
        Scene scene = root.getScene();
        double em = Math.min(scene.getHeight() / LINES, scene.getWidth() / ACROSS);
        appearance.present(Math.max(1, Math.rint(em * STEPS) / STEPS));
        dress(appearance);
    }

    private void dress(Appearance now) {
        if (isOn()) {
            pointer.em(now.em());
            pane.width(root.getScene().getWidth() / now.em());
        }
    }

    private void countNotices() {
        Absence now = absence;
        if (now != null) {
            line.waiting((int) furniture.notices().getChildren().stream()
                    .filter(notice -> !now.notices().contains(notice))
                    .count());
        }
    }

    private static boolean run(Optional<Runnable> step) {
        step.ifPresent(Runnable::run);
        return step.isPresent();
    }

    private boolean spotlight() {
        pointer.toggleSpotlight();
        return true;
    }

    private boolean blank() {
        blank.setVisible(true);
        return true;
    }

    private boolean unblank() {
        boolean was = blank.isVisible();
        blank.setVisible(false);
        return was;
    }
}
