package soundscape.ui.parameters;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.ListFigures;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Scope;
import soundscape.ui.control.Help;
import soundscape.ui.control.SearchBox;
import soundscape.ui.control.WrappingRow;

/** Which circuit's parameters are shown, and how far a change reaches. */
final class TargetChoices extends WrappingRow {
    /** A longer name has a line of its own. */
    private static final int SHORT_NAME = 10;

    private final SearchBox<Choice> circuits;
    private final ComboBox<Scope> scopes = new ComboBox<>();
    private boolean showing;
    private List<String> names = List.of();
    private List<Choice> choices = List.of();
    private String circuit = "";

    TargetChoices(Session session) {
        circuits = new SearchBox<>("circuit-choice", "Circuit", Choice::name, choice -> session.select(choice.index()));
        circuits.figures(choice -> new ReadOnlyStringWrapper(figures(session.snapshot(), choice)));
        Help.on(circuits, () -> "The circuit whose parameters are shown: " + circuit);
        circuits.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(circuits, Priority.ALWAYS);
        scopes.setId("scope-choice");
        scopes.setAccessibleText("Changes apply to");
        Help.on(scopes, "Which circuits a change applies to");
        scopes.getItems().setAll(Scope.values());
        scopes.setConverter(new ScopeNames());
        scopes.setOnAction(event -> {
            if (!showing) {
                session.changeView(view -> view.withScope(scopes.getValue()));
            }
        });
        scopes.getStyleClass().add("scope-choice");
        getStyleClass().add("choices");
        getChildren().addAll(circuits, scopes);
        session.listen(this::show);
    }

    private void show(Snapshot snapshot) {
        showing = true;
        Zkvm zkvm = snapshot.exploration().now();
        List<String> present =
                zkvm.entries().stream().map(entry -> entry.name()).toList();
        if (!present.equals(names)) {
            names = present;
            choices = choices(names);
        }
        circuits.show(choices.get(snapshot.exploration().circuit()), choices);
        circuit = snapshot.circuit().name();
        circuits.setStyle(circuit.length() > SHORT_NAME ? "-fx-pref-width: 15em;" : "");
        scopes.setValue(snapshot.exploration().scope());
        showing = false;
    }

    /** A list that is open while the zkVM changes may hold circuits that are gone. */
    private static String figures(Snapshot snapshot, Choice choice) {
        return choice.index() < snapshot.estimate().circuits().size() ? ListFigures.of(snapshot, choice.index()) : "";
    }

    private static List<Choice> choices(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> new Choice(index, names.get(index)))
                .toList();
    }

    /** A circuit to choose by its index, as names need not differ. */
    private record Choice(int index, String name) {}

    private static final class ScopeNames extends StringConverter<Scope> {
        @Override
        public String toString(Scope scope) {
            return scope == null ? "" : scope.label();
        }

        @Override
        public Scope fromString(String label) {
            return Scope.CIRCUIT;
        }
    }
}
