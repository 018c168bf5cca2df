package soundscape.ui.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import soundscape.app.Session;
import soundscape.ui.control.Help;

/** All commands of a window, in the order in which they are listed. */
public final class CommandList {
    private final Session session;
    private final List<Command> commands = new ArrayList<>();
    private final List<Supplier<List<Command>>> more = new ArrayList<>();

    /** An empty list. */
    public CommandList(Session session) {
        this.session = session;
    }

    /** Takes up commands, whose ids must be new. */
    public void add(Command... added) {
        for (Command command : added) {
            if (commands.stream().anyMatch(other -> other.id().equals(command.id()))) {
                throw new IllegalArgumentException("two commands " + command.id());
            }
            commands.add(command);
        }
    }

    /** Takes up commands that differ from time to time, such as the files opened last; they have no shortcuts. */
    public void addChanging(Supplier<List<Command>> supplier) {
        more.add(supplier);
    }

    /** A command by its id. */
    public Command get(String id) {
        return commands.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /** All commands, whether possible now or not. */
    public List<Command> all() {
        return List.copyOf(commands);
    }

    /** What can be done now and answers to some words, those first whose label begins with the words. */
    public List<Command> found(String words) {
        List<Command> every = new ArrayList<>(commands);
        more.forEach(supplier -> every.addAll(supplier.get()));
        return every.stream()
                .filter(command -> command.answers(words) && possible(command))
                .sorted(Comparator.comparing(command -> !command.label()
                        .regionMatches(true, 0, words.strip(), 0, words.strip().length())))
                .toList();
    }

    /** Whether a command is possible now: true if running it does something. */
    public boolean possible(Command command) {
        return command.possible().test(session.snapshot());
    }

    /** Does what a command says, if it is possible now. */
    public void run(Command command) {
        if (possible(command)) {
            command.action().run();
        }
    }

    /**
     * Lets a window's keys run the commands, also those that a menu shows: JavaFX would hand such a key to the menu's item,
     * greyed out as it was when the menu was last open, and take it away when the menu leaves the scene.
     */
    public void install(Scene scene) {
        Map<KeyCombination, Runnable> actions = new HashMap<>();
        for (Command command : commands) {
            command.keys().forEach(keys -> actions.put(keys, () -> run(command)));
        }
        ObservableMap<KeyCombination, Runnable> accelerators = scene.getAccelerators();
        accelerators.putAll(actions);
        accelerators.addListener((MapChangeListener<KeyCombination, Runnable>) change -> {
            Runnable action = actions.get(change.getKey());
            if (action != null && accelerators.get(change.getKey()) != action) {
                accelerators.put(change.getKey(), action);
            }
        });
    }

    /** A button for a command; the button, which bears the id and is disabled while the command is impossible. */
    public Button button(String id, String text) {
        return dressed(new Button(text), get(id));
    }

    /** A button, kept up to date by its owner, that shows whether what the command turns on or off is on. */
    public ToggleButton toggle(String id, String text) {
        return dressed(new ToggleButton(text), get(id));
    }

    private <B extends ButtonBase> B dressed(B button, Command command) {
        button.setId(command.id());
        button.setAccessibleText(command.label());
        Help.on(button, command::help);
        button.setOnAction(event -> run(command));
        session.listen(snapshot -> button.setDisable(!command.possible().test(snapshot)));
        return button;
    }
}
