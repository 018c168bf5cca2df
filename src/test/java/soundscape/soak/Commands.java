package soundscape.soak;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import soundscape.ui.command.Command;

/** The list of all commands, one of which is searched and run. On the JavaFX thread only. */
final class Commands {
    private Commands() {}

    static void choose(Hand hand) {
        TextField words = (TextField) Screen.find("#command-words").orElseThrow();
        ListView<?> list = (ListView<?>) Screen.find("#commands.list-view").orElseThrow();
        List<Command> possible = list.getItems().stream()
                .map(Command.class::cast)
                .filter(command -> Screen.reaches(command.id()))
                .toList();
        if (possible.isEmpty()) { // it was open, and is closed now
            return;
        }
        Command chosen = hand.one(possible);
        hand.note("  " + chosen.label());
        words.setText(chosen.label());
        list.getSelectionModel().select(list.getItems().indexOf(chosen)); // others may begin with the same words
        Use.key(words, KeyCode.ENTER);
    }
}
