package soundscape.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.document.OnDisk;
import soundscape.app.document.TextChanges;
import soundscape.app.document.TextChanges.Kind;
import soundscape.app.document.TextChanges.Line;
import soundscape.config.label.StaleLabel;
import soundscape.config.toml.ConfigException;
import soundscape.ui.control.Column;
import soundscape.ui.control.Copying;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;
import soundscape.ui.side.SidePage;

/** What saving would change in the file, line by line. */
final class ChangesPane extends Column implements SidePage {
    private static final Map<Kind, String> SIGNS =
            Map.of(Kind.SAME, " ", Kind.REMOVED, "−", Kind.ADDED, "+", Kind.GAP, "⋮");
    private static final Map<Kind, PseudoClass> LOOKS = Map.of(
            Kind.REMOVED, PseudoClass.getPseudoClass("removed"),
            Kind.ADDED, PseudoClass.getPseudoClass("added"));

    private static final double MOST_LINES_SHOWN = 34;

    /** Em of a line's height, as in the style sheet. */
    private static final double LINE = 1.5;

    private final LatestTask<Answer> comparison = new LatestTask<>("changes", Platform::runLater);
    private final Session session;
    private final Label head = Labels.styled("", "why-figure");
    private final ListView<Line> lines = new ListView<>();
    private final Button copy = new Button("Copy as patch");
    private String patch = "";

    private final VBox stale = new Column();

    private record Answer(String head, TextChanges changes, List<StaleLabel> stale) {}

    ChangesPane(Session session, Runnable save) {
        this.session = session;
        setId("changes");
        head.setId("changes-head");
        head.setWrapText(true);
        lines.setId("changes-lines");
        lines.setCellFactory(list -> new LineCell());
        lines.setAccessibleText("Changed lines");
        Button saving = new Button("Save");
        saving.setId("changes-save");
        saving.setOnAction(event -> save.run());
        copy.setId("changes-copy");
        copy.setOnAction(event -> Copying.text(patch));
        stale.setId("changes-stale");
        stale.getStyleClass().add("stale-labels");
        HBox buttons = new Row(saving, copy);
        buttons.getStyleClass().add("card-row");
        getStyleClass().add("pane-content");
        getChildren().addAll(head, buttons, stale, lines);
    }

    @Override
    public String title() {
        return "What saving changes";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        OnDisk onDisk = session.documents().onDisk(exploration.document());
        comparison.request(() -> compare(exploration, onDisk), this::show);
    }

    private Answer compare(Exploration exploration, OnDisk onDisk) {
        String name = onDisk.path()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse(exploration.file().text().file());
        try {
            String now = session.files().textToSave(exploration).text();
            TextChanges changes = TextChanges.between(name, onDisk.content(), now);
            return new Answer(
                    summary(name, changes, now.equals(onDisk.content())),
                    changes,
                    session.files().staleLabels(exploration));
        } catch (ConfigException refused) {
            return new Answer(
                    name + " cannot be saved: " + refused.problems().get(0).sentence(),
                    new TextChanges(List.of(), ""),
                    List.of());
        }
    }

    private static String summary(String name, TextChanges changes, boolean same) {
        if (same) {
            return "Nothing: " + name + " holds what is shown.";
        }
        return changes.lines().isEmpty()
                ? name + ": line ends only"
                : name + ": " + lines(changes.count(Kind.REMOVED)) + " removed, " + changes.count(Kind.ADDED)
                        + " added";
    }

    private static String lines(long count) {
        return count + (count == 1 ? " line" : " lines");
    }

    private void show(Answer answer) {
        head.setText(answer.head());
        patch = answer.changes().patch();
        copy.setDisable(patch.isEmpty());
        stale.getChildren().setAll(notes(answer.stale()));
        Nodes.show(stale, !answer.stale().isEmpty());
        List<Line> shown = answer.changes().lines();
        lines.getItems().setAll(shown);
        Nodes.show(lines, !shown.isEmpty());
        lines.setStyle("-fx-pref-height: " + (LINE * Math.min(shown.size(), MOST_LINES_SHOWN) + 1) + "em;");
    }

    /** What no program can put right, for the one who saves. */
    private static List<Label> notes(List<StaleLabel> labels) {
        List<Label> notes = new ArrayList<>();
        notes.add(Labels.styled("Comments and labels that may be false now", "heading"));
        labels.forEach(label -> {
            Label note = new TextLabel(label.sentence());
            note.setWrapText(true);
            note.getStyleClass().add("stale-label");
            notes.add(note);
        });
        return notes;
    }

    @Override
    public void left() {
        comparison.close();
    }

    private static final class LineCell extends ListCell<Line> {
        LineCell() {
            getStyleClass().add("change-line");
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            LOOKS.forEach((kind, look) -> pseudoClassStateChanged(look, line != null && line.kind() == kind));
            setText(line == null || empty ? "" : text(line));
        }

        private static String text(Line line) {
            return line.kind() == Kind.GAP
                    ? "   ⋮"
                    : "%4d %s %s".formatted(line.number(), SIGNS.get(line.kind()), line.text());
        }
    }
}
