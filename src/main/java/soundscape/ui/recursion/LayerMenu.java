package soundscape.ui.recursion;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of a layer. */
final class LayerMenu extends ContextMenu {
    LayerMenu(LayerCard card, int layer, int layers, LayerActions actions, List<MenuItem> inserts) {
        String stem = "layer-" + (layer + 1) + "-";
        MenuItem left = item(stem + "left", "Move left", "Alt+Left", card, () -> actions.move(layer, -1));
        left.setDisable(layer == 0);
        MenuItem right = item(stem + "right", "Move right", "Alt+Right", card, () -> actions.move(layer, 1));
        right.setDisable(layer == layers - 1);
        Menu insert = new Menu("Insert behind");
        insert.setId(stem + "insert");
        insert.getItems().setAll(inserts);
        MenuItem remove = item(stem + "remove", "Remove", "Delete", card, () -> actions.remove(layer));
        remove.setDisable(layers == 1);
        getItems()
                .addAll(
                        item(stem + "duplicate", "Duplicate", "Shortcut+D", card, () -> actions.duplicate(layer)),
                        insert,
                        left,
                        right,
                        item(stem + "rename", "Rename…", "F2", card, () -> {
                            card.rename();
                            return Optional.empty();
                        }),
                        new SeparatorMenuItem(),
                        item(stem + "verifies", "Verifies…", "V", card, () -> {
                            card.askVerifies();
                            return Optional.empty();
                        }),
                        item(stem + "role", "Role…", "R", card, () -> {
                            card.askRole();
                            return Optional.empty();
                        }),
                        new SeparatorMenuItem(),
                        remove);
    }

    private static MenuItem item(
            String id, String text, String keys, LayerCard card, Supplier<Optional<String>> action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> card.say(action.get()));
        return item;
    }
}
