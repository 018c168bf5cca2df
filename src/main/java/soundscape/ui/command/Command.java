package soundscape.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import soundscape.app.Snapshot;

/**
 * Something that the user can do: one declaration for button, shortcut and search.
 * @param id the button's id, such as {@code save}
 * @param label what it does, such as "Save as TOML"
 * @param keys shortcuts, the one that is shown first; none for most
 * @param possible whether it can be done in a state
 */
public record Command(
        String id, String label, List<KeyCombination> keys, Predicate<Snapshot> possible, Runnable action) {
    /** Copies the list. */
    public Command {
        keys = List.copyOf(keys);
    }

    /** A command that is always possible, with keys such as "Shortcut+O" or "Alt+DIGIT1"; see {@link KeyCode}. */
    public static Command of(String id, String label, Runnable action, String... keys) {
        List<KeyCombination> combinations =
                List.of(keys).stream().map(Command::combination).toList();
        return new Command(id, label, combinations, snapshot -> true, action);
    }

    /** JavaFX's own reading takes a key that it does not know for a character, and never hears it. */
    private static KeyCombination combination(String keys) {
        List<String> parts = List.of(keys.split("\\+"));
        KeyCombination.Modifier[] modifiers = parts.subList(0, parts.size() - 1).stream()
                .map(name -> switch (name) {
                    case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
                    case "Shift" -> KeyCombination.SHIFT_DOWN;
                    case "Alt" -> KeyCombination.ALT_DOWN;
                    default -> throw new IllegalArgumentException("no modifier " + name);
                })
                .toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(parts.get(parts.size() - 1)), modifiers);
    }

    /** The same, possible in some states only. */
    public Command when(Predicate<Snapshot> when) {
        return new Command(id, label, keys, when, action);
    }

    /** The shortcut in words, such as "Ctrl+O"; empty without one. */
    public String keyText() {
        return keys.isEmpty() ? "" : keys.get(0).getDisplayText();
    }

    /** What a button's help says; the label, with the shortcut if there is one. */
    public String help() {
        return keys.isEmpty() ? label : label + " (" + keyText() + ")";
    }

    /** Whether the command is what a user looks for: true if every word occurs in the label. */
    public boolean answers(String words) {
        String text = label.toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
