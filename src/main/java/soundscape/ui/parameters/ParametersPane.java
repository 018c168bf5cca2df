package soundscape.ui.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import soundscape.app.Differences;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.Scope;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Room;

/** The parameters: which circuit, how far a change reaches, the knobs that everybody turns, and group by group the others. */
public final class ParametersPane extends ScrollPane implements AutoCloseable {
    private final ComboBox<Choice> circuits = new SearchableComboBox<>();
    private final ComboBox<Scope> scopes = new ComboBox<>();
    private final List<KnobRow> rows = new ArrayList<>();
    private final List<KnobSection> sections = new ArrayList<>();
    private final RestoreAll restoreAll;
    private final Button state = new Button();
    private final GapSupplement gap;
    private boolean showing;
    private List<String> names = List.of();

    /**
     * Makes the pane.
     *
     * @param session what is worked on
     * @param page opens a page of the glossary by its id
     */
    public ParametersPane(Session session, Consumer<String> page) {
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
        restoreAll = new RestoreAll(session);
        HBox heading = new HBox(Labels.heading("Parameters"), Labels.space(), restoreAll);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(heading, choices);
        content.getStyleClass().add("pane-content");
        for (NumberKnob knob : Knobs.PRIMARY) {
            rows.add(new KnobRow(knob, session, page));
        }
        content.getChildren().addAll(rows);
        gap = new GapSupplement(session);
        for (KnobGroup group : KnobGroup.values()) {
            sections.add(new KnobSection(
                    group,
                    session,
                    group == KnobGroup.GAP ? Optional.of(gap) : Optional.empty(),
                    page,
                    section -> Platform.runLater(() -> show(section))));
        }
        state.setId("state-constraints");
        state.getStyleClass().addAll("link", "note");
        state.setWrapText(true);
        state.setOnAction(event -> reveal(Knobs.CONSTRAINTS));
        VBox further = new VBox();
        further.getStyleClass().add("sections");
        further.getChildren().addAll(sections);
        content.getChildren().addAll(state, further);
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
        return Stream.concat(rows.stream(), sections.stream().flatMap(KnobSection::rows))
                .allMatch(KnobRow::commit);
    }

    /** Ends the worker. */
    @Override
    public void close() {
        gap.close();
    }

    /**
     * Leads to a parameter, in a group that may have to be opened first.
     *
     * @param knob its knob
     */
    public void reveal(Knob knob) {
        sections.stream().filter(section -> section.holds(knob)).forEach(KnobSection::open);
        Stream.concat(rows.stream(), sections.stream().flatMap(KnobSection::rows))
                .filter(row -> row.isOf(knob))
                .forEach(row -> {
                    row.focus();
                    Platform.runLater(() -> scrollTo(row)); // where it lies is known after the next layout
                });
    }

    /** Scrolls as far as a section needs to be seen whole, or from its head on. */
    private void show(KnobSection section) {
        layout();
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - seen;
        Bounds bounds = getContent().sceneToLocal(section.localToScene(section.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double wanted = Math.min(bounds.getMinY(), Math.max(top, bounds.getMaxY() - seen));
        if (hidden > 0) {
            setVvalue(Math.max(0, Math.min(wanted / hidden, 1)));
        }
    }

    /** Scrolls until a node stands in the middle, as far as there is more to be seen. */
    private void scrollTo(Node node) {
        layout();
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        Bounds bounds = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = bounds.getCenterY() - getViewportBounds().getHeight() / 2;
        setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(top / hidden, 1)));
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
        Differences differences = Differences.of(snapshot.exploration());
        restoreAll.show(differences);
        rows.forEach(row -> row.show(snapshot, differences));
        sections.forEach(section -> section.show(snapshot, differences));
        boolean unstated = snapshot.openedCircuit().stream()
                .anyMatch(index ->
                        !snapshot.openedEstimate().circuits().get(index).complete());
        Room.show(state, unstated);
        state.setText(
                snapshot.circuit().complete()
                        ? "The number of constraints is yours, not the file's"
                        : "The file states no number of constraints; levels are upper bounds. State it…");
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
