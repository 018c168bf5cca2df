package soundscape.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Scene;
import soundscape.app.settings.Settings;
import soundscape.app.settings.SettingsStore;
import soundscape.explore.knob.NumberText;

/** Theme and size of a window's interface, remembered from one day to the next. */
public final class Appearance {
    /** The interface's text at its usual size, in pixels. */
    private static final double TEXT = 13;

    /** One step larger or smaller. */
    private static final double STEP = 1.1;

    /** A class is shown nothing smaller, or there would be no gain, and nothing larger, or it would find no room. */
    private static final double LEAST_FACTOR = 0.7;

    private static final double MOST_FACTOR = 1.4;

    private final SettingsStore settings;
    private final Scene scene;
    private final List<Consumer<Appearance>> listeners = new ArrayList<>();

    /** The text's size while a class is shown something, before the factor; empty otherwise. */
    private OptionalDouble presented = OptionalDouble.empty();

    /** How much larger than usual a class is shown things. */
    private double factor = 1;

    /** Dresses a window. */
    public Appearance(SettingsStore settings, Scene scene) {
        this.settings = settings;
        this.scene = scene;
        theme().apply(scene);
        applyStyle();
    }

    /** Asks to be told of every change, beginning with the present state. */
    public void listen(Consumer<Appearance> listener) {
        listeners.add(listener);
        listener.accept(this);
    }

    /** The theme now; light or dark. */
    public Theme theme() {
        return settings.get().dark() ? Theme.DARK : Theme.LIGHT;
    }

    /** How large the interface is; 1 for its usual size. */
    public double zoom() {
        return em() / TEXT;
    }

    /** Size of the interface's text, which everything else is measured in; pixels. */
    public double em() {
        return presented.isPresent()
                ? presented.getAsDouble() * factor
                : TEXT * settings.get().zoom();
    }

    /** Whether the size is that for a class: true from {@link #present} until {@link #stopPresenting}. */
    public boolean presenting() {
        return presented.isPresent();
    }

    /** Gives text a size in pixels while a class is shown something; zooming then changes a factor to it alone. */
    public void present(double pixels) {
        if (!presented.equals(OptionalDouble.of(pixels))) {
            presented = OptionalDouble.of(pixels);
            applyStyle();
            tell();
        }
    }

    /** Gives text the size again that is remembered. */
    public void stopPresenting() {
        presented = OptionalDouble.empty();
        applyStyle();
        tell();
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
        zoom(step() * STEP);
    }

    /** Makes everything one step smaller. */
    public void shrink() {
        zoom(step() / STEP);
    }

    private double step() {
        return presenting() ? factor : settings.get().zoom();
    }

    /** Makes everything so large, 1 for the usual size; for the class alone while one is shown something. */
    public void zoom(double times) {
        double nearUsual = Math.abs(times - 1) < (STEP - 1) / 2 ? Settings.USUAL.zoom() : times;
        if (presenting()) {
            factor = Math.max(LEAST_FACTOR, Math.min(nearUsual, MOST_FACTOR));
        } else {
            settings.change(now -> now.withZoom(nearUsual));
        }
        applyStyle();
        tell();
    }

    /** Without String.format, whose first use takes longer than all else here, before the first frame. */
    private void applyStyle() {
        scene.getRoot()
                .setStyle(theme().palette().declarations() + " -fx-font-size: " + NumberText.format(em()) + "px;");
    }

    private void tell() {
        List.copyOf(listeners).forEach(listener -> listener.accept(this));
    }
}
