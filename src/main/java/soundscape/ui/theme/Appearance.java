package soundscape.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import soundscape.app.Settings;
import soundscape.app.SettingsStore;

/** Theme and size of a window's interface, remembered from one day to the next. */
public final class Appearance {
    /** The interface's text at its usual size, in pixels. */
    private static final double TEXT = 13;

    /** One step larger or smaller. */
    private static final double STEP = 1.1;

    private final SettingsStore settings;
    private final Scene scene;
    private final List<Consumer<Appearance>> listeners = new ArrayList<>();

    /**
     * Dresses a window.
     *
     * @param settings remember the choices
     * @param scene the window's scene
     */
    public Appearance(SettingsStore settings, Scene scene) {
        this.settings = settings;
        this.scene = scene;
        theme().apply(scene);
        applyStyle();
    }

    /**
     * Asks to be told of every change, beginning with the present state.
     *
     * @param listener is given this
     */
    public void listen(Consumer<Appearance> listener) {
        listeners.add(listener);
        listener.accept(this);
    }

    /**
     * The theme now.
     *
     * @return light or dark
     */
    public Theme theme() {
        return settings.get().dark() ? Theme.DARK : Theme.LIGHT;
    }

    /**
     * How large the interface is.
     *
     * @return 1 for its usual size
     */
    public double zoom() {
        return settings.get().zoom();
    }

    /**
     * Size of the interface's text, which everything else is measured in.
     *
     * @return pixels
     */
    public double em() {
        return TEXT * zoom();
    }

    /** Changes between light and dark. */
    public void switchTheme() {
        settings.change(now -> now.withDark(!now.dark()));
        theme().apply(scene);
        applyStyle();
        tell();
    }

    /** Makes everything one step larger. */
    public void enlarge() {
        zoom(zoom() * STEP);
    }

    /** Makes everything one step smaller. */
    public void shrink() {
        zoom(zoom() / STEP);
    }

    /**
     * Makes everything so large.
     *
     * @param factor 1 for the usual size
     */
    public void zoom(double factor) {
        double nearUsual = Math.abs(factor - 1) < (STEP - 1) / 2 ? Settings.USUAL.zoom() : factor;
        settings.change(now -> now.withZoom(nearUsual));
        applyStyle();
        tell();
    }

    private void applyStyle() {
        scene.getRoot()
                .setStyle(
                        theme().palette().declarations() + String.format(Locale.ROOT, " -fx-font-size: %.2fpx;", em()));
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(this));
    }
}
