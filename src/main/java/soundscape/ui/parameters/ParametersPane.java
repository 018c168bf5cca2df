package soundscape.ui.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.Scope;
import soundscape.ui.control.Labels;

/** The parameters: which circuit, how far a change reaches, and the knobs that everybody turns. */
public final class ParametersPane extends ScrollPane {
    private final ComboBox<Choice> circuits = new SearchableComboBox<>();
    private final ComboBox<Scope> scopes = new ComboBox<>();
    private final List<KnobRow> rows = new ArrayList<>();
    private final KnobRow constraints;
    private boolean showing;
    private List<String> names = List.of();

    /**
     * Makes the pane.
     *
     * @param session what is worked on
     */
    public ParametersPane(Session session) {
        circuits.setId("circuit-choice");
        circuits.setAccessibleText("Circuit");
        circuits.setTooltip(new Tooltip("The circuit whose parameters are shown"));
        circuits.setOnAction(event -> {
            Choice chosen = circuits.getValue();
            if (!showing && chosen != null) {
                session.select(chosen.index());
            }
        });
        scopes.setId("scope-choice");
        scopes.setAccessibleText("Changes apply to");
        scopes.setTooltip(new Tooltip("Which circuits a change applies to"));
        scopes.getItems().setAll(Scope.values());
        scopes.setConverter(new ScopeNames());
        scopes.setOnAction(event -> {
            if (!showing) {
                session.look(view -> view.withScope(scopes.getValue()));
            }
        });
        HBox choices = new HBox(circuits, scopes);
        choices.getStyleClass().add("choices");
        circuits.setMaxWidth(Double.MAX_VALUE);
        scopes.getStyleClass().add("scope-choice");
        HBox.setHgrow(circuits, Priority.ALWAYS);
        Label heading = Labels.heading("Parameters");
        VBox content = new VBox(heading, choices);
        content.getStyleClass().add("pane-content");
        for (NumberKnob knob : Knobs.PRIMARY) {
            rows.add(new KnobRow(knob, session));
        }
        constraints = new KnobRow(Knobs.CONSTRAINTS, session);
        content.getChildren().addAll(rows);
        content.getChildren().add(constraints);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("side-pane", "parameters-pane");
        session.listen(this::show);
    }

    /**
     * Puts what is typed but not confirmed into force.
     *
     * @return false if it was refused; the reason stands below its field then
     */
    public boolean commitTyped() {
        return Stream.concat(rows.stream(), Stream.of(constraints)).allMatch(KnobRow::commit);
    }

    /**
     * Leads to a parameter.
     *
     * @param knob its knob
     */
    public void reveal(Knob knob) {
        Node field = lookup("#knob-" + knob.key() + "-field");
        if (field != null) {
            field.requestFocus();
        }
    }

    private void show(Snapshot snapshot) {
        showing = true;
        Zkvm zkvm = snapshot.exploration().now();
        List<String> present =
                zkvm.entries().stream().map(entry -> entry.name()).toList();
        if (!present.equals(names)) {
            names = present;
            circuits.setItems(FXCollections.observableArrayList(choices(names)));
        }
        circuits.setValue(circuits.getItems().get(snapshot.exploration().circuit()));
        circuits.getTooltip()
                .setText("The circuit whose parameters are shown: "
                        + snapshot.circuit().name());
        scopes.setValue(snapshot.exploration().scope());
        showing = false;
        rows.forEach(row -> row.show(snapshot));
        boolean unstated = snapshot.openedCircuit().stream()
                .anyMatch(index ->
                        !snapshot.openedEstimate().circuits().get(index).complete());
        constraints.setVisible(unstated);
        constraints.setManaged(unstated);
        constraints.show(snapshot);
    }

    private static List<Choice> choices(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> new Choice(index, names.get(index)))
                .toList();
    }

    /**
     * A circuit to choose; names need not differ.
     *
     * @param index its index
     * @param name its name
     */
    private record Choice(int index, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Scopes in words. */
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
