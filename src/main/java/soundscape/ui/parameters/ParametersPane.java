package soundscape.ui.parameters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundscape.app.Differences;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberKnob;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Lazy;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** The parameters: which circuit, how far a change reaches, the knobs that everybody turns, and group by group the others. */
public final class ParametersPane extends ScrollPane implements AutoCloseable {
    private final List<KnobRow> rows = new ArrayList<>();
    private final Lazy<TargetChoices> choices;
    private final Lazy<List<KnobSection>> sections;
    private final RestoreAll restoreAll;
    private final Button state = new Button();
    private final GapSupplement gap;

    /** Makes the pane; {@code page} opens a page of the glossary by its id. */
    public ParametersPane(Session session, Consumer<String> page) {
        StackPane choicesPlace = new StackPane();
        choicesPlace.getStyleClass().add("choices-place");
        choices = new Lazy<>(() -> {
            TargetChoices made = new TargetChoices(session);
            choicesPlace.getChildren().add(made);
            return made;
        });
        restoreAll = new RestoreAll(session);
        HBox heading = new Row(Labels.heading("Parameters"), Labels.space(), restoreAll);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox content = new Column(heading, choicesPlace);
        content.getStyleClass().add("pane-content");
        for (NumberKnob knob : Knobs.PRIMARY) {
            rows.add(new KnobRow(knob, "", session, page));
        }
        content.getChildren().addAll(rows);
        gap = new GapSupplement(session, page);
        state.setId("state-constraints");
        state.getStyleClass().addAll("link", "note");
        state.setWrapText(true);
        state.setOnAction(event -> reveal(Knobs.CONSTRAINTS));
        VBox further = new Column();
        further.getStyleClass().add("sections");
        sections = new Lazy<>(() -> {
            List<KnobSection> made = Arrays.stream(KnobGroup.values())
                    .map(group -> section(group, session, page))
                    .toList();
            further.getChildren().addAll(made);
            return made;
        });
        content.getChildren().addAll(state, further);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("side-pane", "parameters-pane");
        session.listen(this::show);
    }

    private KnobSection section(KnobGroup group, Session session, Consumer<String> page) {
        return new KnobSection(
                group,
                session,
                group == KnobGroup.GAP ? Optional.of(gap) : Optional.empty(),
                page,
                section -> Platform.runLater(() -> show(section)));
    }

    /** What the first frame does not wait for; the other parts' making, in the order in which they are missed. */
    public List<Runnable> deferred() {
        return List.of(choices::get, sections::get);
    }

    private Stream<KnobRow> rows() {
        return Stream.concat(
                rows.stream(), sections.made().stream().flatMap(List::stream).flatMap(KnobSection::rows));
    }

    /** Puts what is typed but not confirmed into force; false if it was refused, with the reason below its field. */
    public boolean commitTyped() {
        return rows().allMatch(KnobRow::commit);
    }

    @Override
    public void close() {
        gap.close();
    }

    /** Leads to a parameter, in a group that may have to be opened first. */
    public void reveal(Knob knob) {
        sections.get().stream().filter(section -> section.holds(knob)).forEach(KnobSection::open);
        rows().filter(row -> row.isOf(knob)).forEach(row -> {
            row.focus();
            Nodes.reveal(row);
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

    private void show(Snapshot snapshot) {
        Differences differences = Differences.of(snapshot.exploration());
        restoreAll.show(differences);
        rows.forEach(row -> row.show(snapshot, differences));
        sections.made().ifPresent(all -> all.forEach(section -> section.show(snapshot, differences)));
        boolean unstated = snapshot.openedCircuit().stream()
                .anyMatch(index ->
                        !snapshot.openedEstimate().circuits().get(index).complete());
        Nodes.show(state, unstated);
        state.setText(
                snapshot.circuit().complete()
                        ? "The number of constraints is yours, not the file's"
                        : "The file states no number of constraints; levels are upper bounds. State it…");
    }
}
