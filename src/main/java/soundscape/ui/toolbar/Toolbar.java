package soundscape.ui.toolbar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.StackPane;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.RealSizeText;
import soundscape.config.NewZkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.ui.command.Command;
import soundscape.ui.command.CommandList;
import soundscape.ui.command.CommandMenu;
import soundscape.ui.control.Help;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Lazy;
import soundscape.ui.control.Segments;
import soundscape.ui.files.FileActions;

/** What is open, and how it is looked at. */
public final class Toolbar extends ToolBar {
    /** What is done with files as a whole, below those opened last. */
    private static final List<List<String>> FILES = List.of(
            List.of("state-paste"),
            Arrays.stream(NewZkvm.values()).map(kind -> "new-" + Ids.of(kind)).toList(),
            List.of("reload", "follow-file", "close"));

    private static final List<List<String>> EXPORTS = List.of(
            List.of("save-as", "changes", "difference", "convert", "copy-circuit"),
            List.of("state-save", "state-copy"),
            List.of("export-image", "export-table", "export-figure", "export-data"),
            List.of("export-report", "export-recursion", "export-glossary"));

    private final Lazy<ZkvmChoice> choice;

    /** Fill the menus, which an empty menu needs before it can be opened. */
    private final List<Runnable> fillings = new ArrayList<>();

    private final FileActions files;
    private final Button save;
    private final Segments<RegimeChoice> regimes;
    private final Segments<SizeChoice> sizes;

    /** Makes the bar. */
    public Toolbar(Session session, FileActions files, CommandList commands) {
        this.files = files;
        StackPane choicePlace = new StackPane();
        choicePlace.getStyleClass().add("zkvm-place");
        choice = new Lazy<>(() -> {
            ZkvmChoice made = new ZkvmChoice(session, files);
            choicePlace.getChildren().add(made.box());
            return made;
        });
        save = commands.button("save", "Save");
        regimes = new Segments<>(
                "regime",
                List.of(RegimeChoice.values()),
                RegimeChoice::label,
                RegimeChoice::help,
                choice -> session.changeView(view -> view.withRegimes(choice)));
        sizes = new Segments<>(
                "size",
                List.of(SizeChoice.values()),
                SizeChoice::label,
                choice -> help(choice, session.snapshot()),
                choice -> session.changeView(view -> view.withSize(choice)));
        getStyleClass().add("toolbar");
        getItems()
                .addAll(
                        choicePlace,
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

    /** What the first frame does not wait for; the other parts' making. */
    public List<Runnable> deferred() {
        return List.of(choice::get, () -> fillings.forEach(Runnable::run));
    }

    /** Ends the worker. */
    public void close() {
        choice.made().ifPresent(ZkvmChoice::close);
    }

    private SplitMenuButton open(CommandList commands) {
        Command open = commands.get("open");
        SplitMenuButton button = new SplitMenuButton();
        button.setId("open");
        button.setText("Open…");
        Help.on(button, () -> open.help() + "; the arrow lists the files opened last, and begins a new one");
        button.setOnAction(event -> open.action().run());
        Runnable fill = () -> {
            button.getItems().setAll(recent());
            button.getItems().add(new SeparatorMenuItem());
            button.getItems().addAll(CommandMenu.items(commands, FILES));
        };
        fillings.add(fill);
        button.setOnShowing(event -> fill.run());
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

    private MenuButton export(CommandList commands) {
        MenuButton button = new MenuButton("Export");
        button.setId("export");
        Help.on(button, "Save or copy what is seen");
        Runnable fill = () -> button.getItems().setAll(CommandMenu.items(commands, EXPORTS));
        fillings.add(fill);
        button.setOnShowing(event -> fill.run());
        return button;
    }

    private static String help(SizeChoice choice, Snapshot snapshot) {
        return switch (choice) {
            case EXPECTED -> "soundcalc's size to be expected: shared path nodes are sent once";
            case WORST -> "soundcalc's worst case: no two openings share a path node";
            case REAL -> RealSizeText.ofFinal(snapshot);
        };
    }

    private void show(Snapshot snapshot) {
        save.setText(snapshot.modified() ? "Save •" : "Save");
        regimes.show(snapshot.exploration().regimes());
        sizes.show(
                snapshot.exploration().size(),
                choice -> choice.known(snapshot.exploration().realSize()) == choice);
    }
}
