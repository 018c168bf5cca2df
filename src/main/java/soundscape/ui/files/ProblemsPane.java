package soundscape.ui.files;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.Snapshot;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.Problem;
import soundscape.ui.control.Column;
import soundscape.ui.control.Copying;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;
import soundscape.ui.side.SidePage;

/** Everything that is wrong with the file that is open, and where. */
final class ProblemsPane extends Column implements SidePage {
    private final Label head = Labels.styled("", "why-figure");
    private final VBox problems = new Column();
    private List<Problem> shown = List.of();

    ProblemsPane(Runnable reload) {
        setId("problems");
        head.setId("problems-head");
        head.setWrapText(true);
        problems.setId("problem-list");
        problems.getStyleClass().add("problem-list");
        Button again = new Button("Read it again");
        again.setId("problems-reload");
        again.setOnAction(event -> reload.run());
        Button copy = new Button("Copy");
        copy.setId("problems-copy");
        copy.setOnAction(event ->
                Copying.text(shown.stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"))));
        HBox buttons = new Row(again, copy);
        buttons.getStyleClass().add("card-row");
        getStyleClass().add("pane-content");
        getChildren().addAll(head, buttons, problems);
    }

    @Override
    public String title() {
        return "What is wrong with the file";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Snapshot snapshot) {
        ZkvmFile file = snapshot.exploration().file();
        if (file.problems().equals(shown) && !head.getText().isEmpty()) {
            return;
        }
        shown = file.problems();
        head.setText(ProblemNotices.summary(file));
        problems.getChildren().setAll(shown.stream().map(ProblemsPane::row).toList());
    }

    private static VBox row(Problem problem) {
        Label sentence = new TextLabel(problem.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox row = new Column(Labels.muted("line " + problem.line() + ", column " + problem.column()), sentence);
        if (!problem.following().isEmpty()) {
            row.getChildren().addAll(fold(problem.following()));
        }
        return row;
    }

    /** What follows from a problem, shown when it is asked for. */
    private static List<Node> fold(List<Problem> following) {
        VBox rows = new Column();
        rows.getStyleClass().addAll("problem-list", "problem-following");
        Nodes.show(rows, false);
        Button unfold = new Button();
        unfold.getStyleClass().addAll("link", "problem-fold");
        String more = following.size() + " more that follow" + (following.size() == 1 ? "s" : "") + " from it";
        unfold.setId("problem-fold");
        unfold.setText("▸ " + more);
        unfold.setOnAction(event -> {
            boolean open = !rows.isVisible();
            if (open && rows.getChildren().isEmpty()) {
                following.forEach(each -> rows.getChildren().add(row(each)));
            }
            Nodes.show(rows, open);
            unfold.setText((open ? "▾ " : "▸ ") + more);
        });
        return List.of(unfold, rows);
    }

    @Override
    public void left() {}
}
