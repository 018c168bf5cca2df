package soundscape.ui.theme;

import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark. */
public enum Theme {
    LIGHT("/soundscape/ui/light.bss"),
    DARK("/soundscape/ui/dark.bss");

    private static final String STYLE_SHEET = "/soundscape/ui/soundscape.css";

    /** What of AtlantaFX's theme the window needs, made when it is built. */
    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /** Its colours. */
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    /** Gives a window the theme's style sheets; colours and sizes are the root's style. */
    void apply(Scene scene) {
        Application.setUserAgentStylesheet(base);
        String sheet =
                Objects.requireNonNull(Theme.class.getResource(STYLE_SHEET)).toExternalForm();
        scene.getStylesheets().setAll(sheet);
    }
}
