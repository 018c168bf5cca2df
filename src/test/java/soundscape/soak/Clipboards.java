package soundscape.soak;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What lies on the clipboard. On the JavaFX thread only. */
final class Clipboards {
    private Clipboards() {}

    /** Cuts the text that lies there, or changes one character of it. */
    static void spoil(Hand hand) {
        String text = Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
        if (text.isEmpty()) {
            return;
        }
        int at = hand.random().nextInt(text.length());
        ClipboardContent content = new ClipboardContent();
        content.putString(
                hand.random().nextBoolean()
                        ? text.substring(0, at)
                        : text.substring(0, at) + (char) ('a' + hand.random().nextInt(26)) + text.substring(at + 1));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
