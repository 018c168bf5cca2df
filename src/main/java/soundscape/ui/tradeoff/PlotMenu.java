package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import soundscape.app.Pin;
import soundscape.config.Presets;
import soundscape.ui.control.Help;

/** What else can be done with the plot: comparisons, copies, the table. */
final class PlotMenu extends MenuButton {
    private final Menu preset = new Menu("Pin a preset");
    private final Menu remove = new Menu("Remove a pin");
    private final MenuItem table = item("plot-table", "Show as table", () -> {});

    private final Consumer<String> unpin;
    private List<Pin> shown = List.of();

    record Actions(Runnable pinThis, Runnable pinFile, Runnable copyImage, Runnable copyTsv, Runnable toggleTable) {}

    PlotMenu(Actions actions, Consumer<String> pinPreset, Consumer<String> unpin) {
        super("⋯");
        this.unpin = unpin;
        setId("plot-menu");
        setAccessibleText("More about the plot");
        Help.on(this, "Pin comparisons, copy, show as table");
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
        remove.setDisable(true);
    }

    private static List<MenuItem> presets(Consumer<String> pinPreset) {
        return Presets.names().stream()
                .map(name -> item("pin-preset-" + name, Presets.title(name), () -> pinPreset.accept(name)))
                .toList();
    }

    void showPins(List<Pin> pins) {
        if (pins.equals(shown)) {
            return;
        }
        shown = pins;
        remove.setDisable(pins.isEmpty());
        remove.getItems()
                .setAll(pins.stream()
                        .map(pin -> item(
                                "unpin-" + pin.name().toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"),
                                pin.name(),
                                () -> unpin.accept(pin.name())))
                        .toList());
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
