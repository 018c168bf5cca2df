package soundscape.ui.presenter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.explore.knob.Knob;
import soundscape.ui.theme.Appearance;

/** Arranges the window's own things for a class, few and large, on the whole screen; then all stands as it did. */
public final class Presenter implements AutoCloseable {
    /** Lines of text that the window's height holds; more where the layers have a part of it, and the plot the most. */
    private static final double LINES = 36;

    private static final double LINES_WITH_LAYERS = 45;

    /** Text never becomes so large that fewer em fit across. */
    private static final double ACROSS = 51;

    private static final double ACROSS_WITH_LAYERS = 68;

    /** Sizes are told apart in halves of a pixel, so that a window's edge can be dragged without a new style each pixel. */
    private static final double STEPS = 2;

    private final Stage stage;
    private final StackPane root;
    private final Node window;
    private final Appearance appearance;
    private final AudienceParts classParts;
    private final AudienceLayout classLayout;
    private final Pointer pointer = new Pointer();
    private final Region blank = new Region();
    private final PresenterKeys keys;
    private final InvalidationListener resized = property -> resize();
    private final InvalidationListener noticed = property -> countNotices();
    private Optional<Runnable> next = Optional.empty();
    private Optional<Runnable> previous = Optional.empty();
    /** Notices that were there when the mode was turned on. */
    private List<Node> known = List.of();

    private @Nullable Rearrangement rearrangement;

    /** Makes the mode, off; {@code window} is what is in it usually, among the root's children. */
    public Presenter(
            Session session,
            Stage stage,
            StackPane root,
            Node window,
            Appearance appearance,
            AudienceParts classParts) {
        this.stage = stage;
        this.root = root;
        this.window = window;
        this.appearance = appearance;
        this.classParts = classParts;
        classLayout = new AudienceLayout(session, classParts);
        blank.setId("presenter-blank");
        blank.getStyleClass().add("presenter-blank");
        blank.setOnMousePressed(event -> unblank());
        keys = new PresenterKeys(
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
        classParts.side().onTurned(this::fillIfOn);
        appearance.listen(this::dress);
        session.listen(snapshot -> {
            if (isOn()) {
                classLayout.show(snapshot);
            }
        });
    }

    /** Whether the mode is on: true while a class is shown something. */
    public boolean isOn() {
        return rearrangement != null;
    }

    /** Chooses what is shown, now or when the mode is turned on. */
    public void show(AudienceChoice chosen) {
        classLayout.choose(chosen);
        if (isOn()) {
            classLayout.begin();
            resize();
        }
    }

    /** Shows something of a lesson above the knobs; empty to leave no room for one. */
    public void slot(Optional<Node> content) {
        classLayout.pane().slot(content);
    }

    /** Says what Page Down and Page Up mean, as a clicker sends them; without a meaning they are the controls' own. */
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
        blank.setVisible(false);
        rearrangement = Rearrangement.begin(
                stage,
                root,
                window,
                classLayout.pane(),
                List.of(pointer, blank),
                List.of(classParts.plot(), classParts.side(), classParts.layers()));
        known = List.copyOf(classParts.notices().getChildren());
        Scene scene = root.getScene();
        keys.install(scene);
        pointer.install(scene);
        scene.widthProperty().addListener(resized);
        scene.heightProperty().addListener(resized);
        classParts.notices().getChildren().addListener(noticed);
        classLayout.line().waiting(0);
        classLayout.begin();
        resize();
        classLayout.pane().requestFocus(); // no control is about to be changed by the first key
    }

    /** Turns the mode off, and lets everything stand as it did; nothing if it is off. */
    public void leave() {
        Rearrangement ended = rearrangement;
        if (ended == null) {
            return;
        }
        rearrangement = null;
        Scene scene = root.getScene();
        keys.remove(scene);
        pointer.remove(scene);
        scene.widthProperty().removeListener(resized);
        scene.heightProperty().removeListener(resized);
        classParts.notices().getChildren().removeListener(noticed);
        known = List.of();
        classLayout.end();
        ended.endLoans();
        classLayout.pane().fill(PresenterPane.Contents.NONE);
        ended.end();
        appearance.stopPresenting();
        ended.endFocus();
    }

    /** Leads to a knob, which is shown from now on. */
    public void reveal(Knob knob) {
        classLayout.reveal(knob);
    }

    /** Puts what is typed but not confirmed into force; returns false if it was refused. */
    public boolean commitTyped() {
        return !isOn() || classLayout.knobs().commitTyped();
    }

    @Override
    public void close() {
        classLayout.close();
    }

    private void fillIfOn() {
        if (isOn()) {
            classLayout.fill();
        }
    }

    /** Text fills the window whatever its size is, so that a projector of any number of pixels shows the same. */
    private void resize() {
        Scene scene = root.getScene();
        boolean layers = classLayout.pane().hasLayers();
        double em = Math.min(
                scene.getHeight() / (layers ? LINES_WITH_LAYERS : LINES),
                scene.getWidth() / (layers ? ACROSS_WITH_LAYERS : ACROSS));
        appearance.present(Math.max(1, Math.rint(em * STEPS) / STEPS));
        dress(appearance);
    }

    private void dress(Appearance now) {
        if (isOn()) {
            pointer.em(now.em());
        }
    }

    private void countNotices() {
        classLayout.line().waiting((int) classParts.notices().getChildren().stream()
                .filter(notice -> !known.contains(notice))
                .count());
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
