package soundscape.ui.recursion;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import soundscape.explore.knob.LayerArrow;

/** The menu of an arrow: how many proofs at once, in a mix with others or beside them, and away with it. */
final class ArrowMenu extends ContextMenu {
    private static final int[] USUAL = {1, 2, 3, 4, 8};

    ArrowMenu(ArrowEditing editing, ArrowView view) {
        LayerArrow arrow = view.arrow();
        String stem = "arrow-" + (arrow.from() + 1) + "-" + (arrow.to() + 1) + "-";
        for (int arity : USUAL) {
            CheckMenuItem item = new CheckMenuItem(arity == 1 ? "One proof at once" : arity + " proofs at once");
            item.setId(stem + "x" + arity);
            item.setSelected(arrow.least() == arity && arrow.most() == arity);
            item.setOnAction(event -> editing.setArity(view, arity));
            getItems().add(item);
        }
        MenuItem other = item(
                stem + "other",
                "Another number…",
                () -> {
                    editing.askArity(view);
                    return Optional.empty();
                },
                editing,
                arrow);
        CheckMenuItem mix = new CheckMenuItem("In any mix with all that it verifies");
        mix.setId(stem + "mix");
        mix.setSelected(arrow.mix().size() > 1);
        mix.setOnAction(event -> editing.say(arrow.to(), editing.actions().mix(arrow.to(), mix.isSelected())));
        MenuItem remove = item(
                stem + "remove", "Remove", () -> editing.actions().erase(arrow.from(), arrow.to()), editing, arrow);
        remove.setAccelerator(KeyCombination.valueOf("Delete"));
        getItems().addAll(other, new SeparatorMenuItem(), mix, new SeparatorMenuItem(), remove);
    }

    private static MenuItem item(
            String id, String text, Supplier<Optional<String>> action, ArrowEditing editing, LayerArrow arrow) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> editing.say(arrow.to(), action.get()));
        return item;
    }
}
