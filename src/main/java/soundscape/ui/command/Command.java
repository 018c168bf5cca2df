package soundscape.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import soundscape.app.Snapshot;

/**
 * Something that the user can do: one declaration for button, shortcut and search.
 *
 * @param id the button's id, such as {@code save}
 * @param label what it does, such as "Save as TOML"
 * @param keys shortcuts, the one that is shown first; none for most
 * @param possible whether it can be done in a state
 * @param action does it
 */
public record Command(
        String id, String label, List<KeyCombination> keys, Predicate<Snapshot> possible, Runnable action) {
    /** Copies the list. */
    public Command {
        keys = List.copyOf(keys);
    }

    /**
     * A command that is always possible.
     *
     * @param id the button's id
     * @param label what it does
     * @param action does it
     * @param keys shortcuts as JavaFX writes them, such as "Shortcut+O"
     * @return the command
     */
    public static Command of(String id, String label, Runnable action, String... keys) {
        List<KeyCombination> combinations =
                List.of(keys).stream().map(KeyCombination::valueOf).toList();
        return new Command(id, label, combinations, snapshot -> true, action);
    }

    /**
     * The same, possible in some states only.
     *
     * @param when tells whether it is possible
     * @return the changed command
     */
    public Command when(Predicate<Snapshot> when) {
        return new Command(id, label, keys, when, action);
    }

    /**
     * The shortcut in words.
     *
     * @return such as "Ctrl+O"; empty without one
     */
    public String keyText() {
        return keys.isEmpty() ? "" : keys.get(0).getDisplayText();
    }

    /**
     * What a button's help says.
     *
     * @return the label, with the shortcut if there is one
     */
    public String help() {
        return keys.isEmpty() ? label : label + " (" + keyText() + ")";
    }

    /**
     * Whether the command is what a user looks for.
     *
     * @param words what was typed
     * @return true if every word occurs in the label
     */
    public boolean answers(String words) {
        String text = label.toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
