package soundscape.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    private static final String STYLE_SHEET = "/soundscape/ui/soundscape.css";

    /**
     * Its colours.
     *
     * @return the palette
     */
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    /**
     * The other theme.
     *
     * @return dark for light, light for dark
     */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /**
     * Gives a window the theme's style sheets; colours and sizes are the root's style.
     *
     * @param scene the window's scene
     */
    void apply(Scene scene) {
        Application.setUserAgentStylesheet(base().getUserAgentStylesheet());
        String sheet =
                Objects.requireNonNull(Theme.class.getResource(STYLE_SHEET)).toExternalForm();
        scene.getStylesheets().setAll(sheet);
    }

    private atlantafx.base.theme.Theme base() {
        return this == LIGHT ? new PrimerLight() : new PrimerDark();
    }
}
