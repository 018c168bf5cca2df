package soundscape.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.control.skin.MenuButtonSkin;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.control.skin.SplitMenuButtonSkin;
import javafx.scene.control.skin.SplitPaneSkin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.control.skin.ToggleButtonSkin;
import javafx.scene.control.skin.ToolBarSkin;

/** Gives the first frame's controls their skins before a scene, where JavaFX would look for all styles once more. */
public final class Skins {
    private Skins() {}

    /** Gives a node that is in no scene, and all below it, their skins. */
    public static void make(Node node) {
        if (node instanceof Control control && control.getSkin() == null) {
            of(control).ifPresent(control::setSkin);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Skins::make);
        }
    }

    private static Optional<Skin<?>> of(Control control) {
        if (control instanceof Label label) {
            return Optional.of(new LabelSkin(label));
        }
        if (control instanceof Button button) {
            return Optional.of(new ButtonSkin(button));
        }
        // A radio button is a toggle button too, and looks otherwise.
        if (control instanceof ToggleButton button && button.getClass() == ToggleButton.class) {
            return Optional.of(new ToggleButtonSkin(button));
        }
        if (control instanceof TextField field) {
            return Optional.of(new TextFieldSkin(field));
        }
        if (control instanceof SplitMenuButton menu) {
            return Optional.of(new SplitMenuButtonSkin(menu));
        }
        if (control instanceof MenuButton menu) {
            return Optional.of(new MenuButtonSkin(menu));
        }
        if (control instanceof ScrollPane pane) {
            return Optional.of(new ScrollPaneSkin(pane));
        }
        if (control instanceof SplitPane pane) {
            return Optional.of(new SplitPaneSkin(pane));
        }
        return control instanceof ToolBar bar ? Optional.of(new ToolBarSkin(bar)) : Optional.empty();
    }
}
