package soundscape.ui.control;

import javafx.scene.control.Button;

/** The small question mark that leads to a page of the glossary. */
public final class WhyLink {
    private WhyLink() {}

    /** Makes one. The Tab key passes it by: where it stands, F1 or a command leads to the same page. */
    public static Button of(String id, String what, Runnable open) {
        Button button = new Button("?");
        button.setId(id);
        button.getStyleClass().addAll("link", "why-link");
        button.setFocusTraversable(false);
        button.setAccessibleText("What is " + what + "?");
        Help.on(button, "What is " + what + "? (F1)");
        button.setOnAction(event -> open.run());
        return button;
    }
}
