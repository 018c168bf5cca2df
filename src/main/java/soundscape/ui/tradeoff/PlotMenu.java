package soundscape.ui.tradeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import soundscape.app.Pin;
import soundscape.app.Session;
import soundscape.config.Presets;
import soundscape.ui.control.Help;

/** What else can be done with the plot: comparisons, copies, the table. */
final class PlotMenu extends MenuButton {
    private final Menu preset = new Menu("Pin a preset");
    private final Menu remove = new Menu("Remove a pin");
    private final MenuItem table = item("plot-table", "Show as table", () -> {});

    /**
     * What the menu does.
     *
     * @param pinThis asks for a name
     * @param pinFile asks for a file
     * @param copyImage copies the picture
     * @param copyTsv copies the figures
     * @param toggleTable changes between picture and table
     */
    record Actions(Runnable pinThis, Runnable pinFile, Runnable copyImage, Runnable copyTsv, Runnable toggleTable) {}

    PlotMenu(Session session, Actions actions, Consumer<String> pinPreset) {
        super("⋯");
        setId("plot-menu");
        setAccessibleText("More about the plot");
        setTooltip(Help.of("Pin comparisons, copy, show as table"));
        getStyleClass().add("plot-menu");
        preset.setId("pin-preset");
        remove.setId("pin-remove");
        table.setOnAction(event -> actions.toggleTable().run());
        preset.getItems().setAll(presets(pinPreset));
        getItems()
                .addAll(
                        item("pin-this", "Pin this…", actions.pinThis()),
                        preset,
                        item("pin-file", "Pin a file…", actions.pinFile()),
                        remove,
                        new SeparatorMenuItem(),
                        item("copy-image", "Copy image", actions.copyImage()),
                        item("copy-tsv", "Copy as TSV", actions.copyTsv()),
                        table);
        setOnShowing(event -> showPins(session));
        showPins(session);
    }

    private static List<MenuItem> presets(Consumer<String> pinPreset) {
        return Presets.names().stream()
                .map(name -> item("pin-preset-" + name, Presets.title(name), () -> pinPreset.accept(name)))
                .toList();
    }

    private void showPins(Session session) {
        List<MenuItem> items = new ArrayList<>();
        for (Pin pin : session.snapshot().exploration().view().pins()) {
            items.add(item(
                    "unpin-" + pin.name().toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"),
                    pin.name(),
                    () -> session.look(view -> view.withoutPin(pin.name()))));
        }
        remove.setDisable(items.isEmpty());
        remove.getItems().setAll(items);
    }

    void showTable(boolean visible) {
        table.setText(visible ? "Show as plot" : "Show as table");
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
