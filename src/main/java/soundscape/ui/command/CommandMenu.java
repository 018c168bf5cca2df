package soundscape.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Commands as items of a menu. */
public final class CommandMenu {
    private CommandMenu() {}

    /** Items for groups of ids, a line between groups; make them at each showing, as what cannot be is greyed out. */
    public static List<MenuItem> items(CommandList commands, List<List<String>> groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<String> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(id -> items.add(item(commands, commands.get(id))));
        }
        return items;
    }

    private static MenuItem item(CommandList commands, Command command) {
        MenuItem item = new MenuItem(command.label());
        item.setId("menu-" + command.id());
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setDisable(!commands.possible(command));
        item.setOnAction(event -> commands.run(command));
        return item;
    }
}
