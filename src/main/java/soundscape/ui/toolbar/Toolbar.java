package soundscape.ui.toolbar;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.ui.command.Command;
import soundscape.ui.command.CommandList;
import soundscape.ui.command.CommandMenu;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Segments;
import soundscape.ui.files.FileActions;

/** What is open, and how it is looked at. */
public final class Toolbar extends ToolBar {
    /** What is done with files as a whole, below those opened last. */
    private static final List<List<String>> FILES = List.of(
            List.of("state-paste"),
            List.of("new-fri", "new-whir", "new-stir", "new-jagged", "new-swirl"),
            List.of("reload", "close"));

    /** What takes something out of the window. */
    private static final List<List<String>> EXPORTS = List.of(
            List.of("save-as", "changes", "convert", "copy-circuit"),
            List.of("state-save", "state-copy"),
            List.of("export-image", "export-table", "export-figure", "export-data"),
            List.of("export-report", "export-recursion", "export-glossary"));

    private final ComboBox<String> choices = new SearchableComboBox<>();
    private final Map<String, String> titles = new HashMap<>();
    private final FileActions files;
    private final Button save;
    private final Segments<RegimeChoice> regimes;
    private final Segments<SizeChoice> sizes;
    private boolean showing;
    private String shown = "";

    /**
     * Makes the bar.
     *
     * @param session what is worked on
     * @param files opens and saves
     * @param commands what the buttons do
     */
    public Toolbar(Session session, FileActions files, CommandList commands) {
        this.files = files;
        choices.setId("preset-choice");
        choices.setAccessibleText("zkVM");
        choices.setTooltip(new Tooltip("Choose a bundled zkVM"));
        choices.getItems().setAll(Presets.names());
        choices.setConverter(new Titles());
        choices.setOnAction(event -> {
            String chosen = choices.getValue();
            if (!showing && chosen != null && !chosen.equals(shown)) { // it tells of one choice twice
                choose(session, chosen);
                show(session.snapshot()); // what could not be opened is not shown as open
            }
        });
        save = commands.button("save", "Save");
        regimes = new Segments<>(
                "regime",
                List.of(RegimeChoice.values()),
                RegimeChoice::label,
                Toolbar::help,
                choice -> session.look(view -> view.withRegimes(choice)));
        sizes = new Segments<>(
                "size",
                List.of(SizeChoice.values()),
                SizeChoice::label,
                Toolbar::help,
                choice -> session.look(view -> view.withSize(choice)));
        getStyleClass().add("toolbar");
        getItems()
                .addAll(
                        choices,
                        open(commands),
                        save,
                        export(commands),
                        commands.button("undo", "↶"),
                        commands.button("redo", "↷"),
                        Labels.space(),
                        regimes,
                        sizes,
                        commands.button("compare", "Compare"),
                        commands.button("lessons-list", "Lessons"),
                        commands.button("commands", "⌕"),
                        commands.button("theme", "◐"));
        session.listen(this::show);
    }

    /** What is open is gone on with as it was left; anything else is opened. */
    private void choose(Session session, String chosen) {
        session.documents().all().stream()
                .filter(exploration -> choice(
                                session.documents()
                                        .onDisk(exploration.document())
                                        .path(),
                                exploration.file())
                        .equals(chosen))
                .reduce((first, last) -> last)
                .ifPresentOrElse(session::resume, () -> files.openChoice(chosen));
    }

    /** What stands for a file in the list: its path, or its name where it lies nowhere. */
    private static String choice(Optional<Path> path, ZkvmFile file) {
        return path.map(Path::toString).orElse(file.text().file().replaceFirst("\\.toml$", ""));
    }

    private SplitMenuButton open(CommandList commands) {
        Command open = commands.get("open");
        SplitMenuButton button = new SplitMenuButton();
        button.setId("open");
        button.setText("Open…");
        button.setTooltip(new Tooltip(open.help() + "; the arrow lists the files opened last, and begins a new one"));
        button.setOnAction(event -> open.action().run());
        Runnable fill = () -> {
            button.getItems().setAll(recent());
            button.getItems().add(new SeparatorMenuItem());
            button.getItems().addAll(CommandMenu.items(commands, FILES));
        };
        button.setOnShowing(event -> fill.run());
        fill.run();
        return button;
    }

    private List<MenuItem> recent() {
        List<MenuItem> items = files.recent().stream()
                .map(path -> {
                    MenuItem item = new MenuItem(path.toString());
                    item.setMnemonicParsing(false);
                    item.setOnAction(event -> files.open(path));
                    return item;
                })
                .toList();
        if (!items.isEmpty()) {
            return items;
        }
        MenuItem none = new MenuItem("no file was opened yet");
        none.setDisable(true);
        return List.of(none);
    }

    private static MenuButton export(CommandList commands) {
        MenuButton button = new MenuButton("Export");
        button.setId("export");
        button.setTooltip(new Tooltip("Save or copy what is seen"));
        Runnable fill = () -> button.getItems().setAll(CommandMenu.items(commands, EXPORTS));
        button.setOnShowing(event -> fill.run());
        fill.run();
        return button;
    }

    private static String help(RegimeChoice choice) {
        return switch (choice) {
            case BEST -> "Each circuit in the regime in which it is strongest";
            case UDR -> "Unique decoding only";
            case JBR -> "Up to the Johnson bound only";
        };
    }

    private static String help(SizeChoice choice) {
        return switch (choice) {
            case EXPECTED -> "The size to be expected: shared path nodes are sent once";
            case WORST -> "The worst case: no two openings share a path node";
        };
    }

    private void show(Snapshot snapshot) {
        showing = true;
        ZkvmFile file = snapshot.exploration().file();
        String choice = choice(snapshot.path(), file);
        titles.put(choice, file.zkvm().name());
        if (!choices.getItems().contains(choice)) {
            choices.getItems().add(choice);
        }
        if (!choice.equals(choices.getValue())) {
            choices.setValue(choice);
        }
        shown = choice;
        showing = false;
        save.setText(snapshot.modified() ? "Save •" : "Save");
        regimes.show(snapshot.exploration().regimes());
        sizes.show(snapshot.exploration().size());
    }

    /** Files by what their zkVM is called. */
    private final class Titles extends StringConverter<String> {
        @Override
        public String toString(String choice) {
            return choice == null ? "" : titles.computeIfAbsent(choice, Presets::title);
        }

        @Override
        public String fromString(String title) {
            return title;
        }
    }
}
