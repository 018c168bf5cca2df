package soundscape.ui.command;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** Everything that can be done, found by typing part of its name; lies above the window while it is open. */
public final class CommandPalette extends StackPane {
    private final CommandList commands;
    private final TextField words = new TextField();
    private final ListView<Command> found = new ListView<>();
    private @Nullable Node before;

    /** A closed palette. */
    public CommandPalette(CommandList commands) {
        this.commands = commands;
        words.setId("command-words");
        words.setPromptText("What would you like to do? Type part of it");
        words.setAccessibleText("Search commands");
        words.textProperty().addListener(property -> search());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        found.setId("commands");
        found.setAccessibleText("Commands");
        found.setFocusTraversable(false);
        found.setCellFactory(list -> new CommandCell());
        found.setOnMouseClicked(event -> runChosen());
        VBox card = new Column(words, found);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getStyleClass().add("palette-card");
        setAlignment(card, Pos.TOP_CENTER);
        getStyleClass().add("palette");
        getChildren().add(card);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        setVisible(false);
    }

    /** Opens the palette, or closes it. */
    public void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        before = getScene().getFocusOwner();
        words.clear();
        search();
        setVisible(true);
        words.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void search() {
        found.getItems().setAll(commands.found(words.getText()));
        found.getSelectionModel().selectFirst();
    }

    private void move(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            int last = found.getItems().size() - 1;
            int to = found.getSelectionModel().getSelectedIndex() + (key == KeyCode.DOWN ? 1 : -1);
            found.getSelectionModel().select(Math.max(0, Math.min(to, last)));
            found.scrollTo(found.getSelectionModel().getSelectedIndex());
        } else if (key == KeyCode.ENTER) {
            runChosen();
        } else if (key == KeyCode.ESCAPE) {
            close();
        } else if (key != KeyCode.TAB) { // what lies behind is out of reach
            return;
        }
        event.consume();
    }

    private void runChosen() {
        Command chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            commands.run(chosen);
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        private final Label label = new TextLabel();
        private final Label keys = Labels.muted("");
        private final HBox row = new Row(label, Labels.space(), keys);

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
            } else {
                label.setText(command.label());
                keys.setText(command.keyText());
                setGraphic(row);
            }
        }
    }
}
