package soundscape.ui.toolbar;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Segments;
import soundscape.ui.files.FileActions;

/** What is open, and how it is looked at. */
public final class Toolbar extends HBox {
    private final ComboBox<String> choices = new SearchableComboBox<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Button save;
    private final Button undo;
    private final Button redo;
    private final Segments<RegimeChoice> regimes;
    private final Segments<SizeChoice> sizes;
    private boolean showing;
    private String shown = "";

    /**
     * Makes the bar.
     *
     * @param session what is worked on
     * @param files opens and saves
     * @param switchTheme changes between light and dark
     */
    public Toolbar(Session session, FileActions files, Runnable switchTheme) {
        choices.setId("preset-choice");
        choices.setAccessibleText("zkVM");
        choices.setTooltip(new Tooltip("Choose a bundled zkVM"));
        choices.getItems().setAll(Presets.names());
        choices.setConverter(new Titles());
        choices.setOnAction(event -> {
            String chosen = choices.getValue();
            if (!showing && chosen != null && !chosen.equals(shown)) { // it tells of one choice twice
                files.openChoice(chosen);
                show(session.snapshot()); // what could not be opened is not shown as open
            }
        });
        Button open = button("open", "Open…", "Open a TOML file (Ctrl+O)", files::open);
        save = button("save", "Save", "Save as TOML (Ctrl+S; Ctrl+Shift+S asks where to)", files::save);
        undo = button("undo", "↶", "Undo (Ctrl+Z)", session::undo);
        redo = button("redo", "↷", "Redo (Ctrl+Y)", session::redo);
        undo.setAccessibleText("Undo");
        redo.setAccessibleText("Redo");
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
        Button theme = button("theme", "◐", "Light or dark (Ctrl+T)", switchTheme);
        theme.setAccessibleText("Light or dark");
        getStyleClass().add("toolbar");
        getChildren().addAll(choices, open, save, undo, redo, Labels.space(), regimes, sizes, theme);
        session.listen(this::show);
    }

    private static Button button(String id, String text, String help, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(help));
        button.setOnAction(event -> action.run());
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
        String choice =
                file.path().map(Path::toString).orElse(file.text().file().replaceFirst("\\.toml$", ""));
        titles.put(choice, file.zkvm().name());
        if (!choices.getItems().contains(choice)) {
            choices.getItems().add(choice);
        }
        shown = choice;
        choices.setValue(choice);
        showing = false;
        save.setText(snapshot.modified() ? "Save •" : "Save");
        undo.setDisable(!snapshot.canUndo());
        redo.setDisable(!snapshot.canRedo());
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
