package soundscape.ui.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.share.Earlier;
import soundscape.config.toml.ConfigException;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.milestone.Turn;
import soundscape.report.change.ChangeFormat;
import soundscape.report.change.ChangeReport;
import soundscape.report.change.ChangeRow;
import soundscape.report.change.ChangeWords;
import soundscape.ui.control.Column;
import soundscape.ui.control.Copying;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.SearchBox;
import soundscape.ui.control.WrappingRow;

/** What the state differs in from what was opened, a bundled zkVM or a file, and what each difference did. */
public final class DifferencePane extends BorderPane implements AutoCloseable {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final LatestTask<Answer> comparison = new LatestTask<>("difference", Platform::runLater);
    private final Session session;
    private final ChangesTable table = new ChangesTable();
    private final Label summary = wrapped("difference-summary", "");
    private final Label verdicts = wrapped("difference-verdicts", "");
    private final Label method = wrapped("difference-method", "muted");
    private final Button copy = new Button("Copy as Markdown");
    private final List<Earlier> choices = new ArrayList<>(Earlier.choices());
    private final SearchBox<Earlier> choice =
            new SearchBox<>("difference-old", "Compare with", Earlier::label, this::compareWith);
    private Earlier earlier = Earlier.OPENED;
    private Optional<ChangeReport> report = Optional.empty();

    /** What came of comparing: a report, or a sentence why there is none. */
    private record Answer(Optional<ChangeReport> report, String refusal) {}

    /** Makes the pane; {@code files} asks for a file and reads it, empty where there is none to compare with. */
    public DifferencePane(Session session, Supplier<Optional<Earlier>> files, Runnable close) {
        this.session = session;
        Button back = new Button("‹ Plot");
        back.setId("difference-close");
        Help.on(back, "Back to the plot (Esc)");
        back.setOnAction(event -> close.run());
        Button file = new Button("File…");
        file.setId("difference-file");
        Help.on(file, "Compare with a TOML file or a state");
        file.setOnAction(event -> files.get().ifPresent(this::compareWith));
        Help.on(choice, "Compare with the state as opened, or a bundled zkVM");
        copy.setId("difference-copy");
        Help.on(copy, "Copy all of it as Markdown, such as for a pull request (Ctrl+C)");
        copy.setOnAction(event -> copy());
        WrappingRow head = new WrappingRow(
                back,
                Labels.styled("What changed", "title"),
                Labels.muted("compared with"),
                choice,
                file,
                Labels.space(),
                copy);
        head.getStyleClass().add("plot-head");
        VBox above = new Column(head, new Column(summary, verdicts));
        above.getChildren().get(1).getStyleClass().add("difference-words");
        VBox below = new Column(method);
        below.getStyleClass().add("difference-words");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        getStyleClass().add("compare-pane");
        setMinSize(0, 0);
        setTop(above);
        setCenter(table);
        setBottom(below);
        visibleProperty().addListener(property -> refresh());
        session.listen(snapshot -> refresh());
    }

    private static Label wrapped(String id, String styleClass) {
        Label label = Labels.styled("", styleClass);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Takes up another size of text, in pixels. */
    public void em(double em) {
        table.em(em);
    }

    private void compareWith(Earlier chosen) {
        if (!choices.contains(chosen)) {
            choices.add(1, chosen);
        }
        earlier = chosen;
        refresh();
    }

    /** Nothing is compared while nobody sees it. */
    private void refresh() {
        if (!isVisible()) {
            comparison.cancel();
            return;
        }
        choice.show(earlier, choices);
        Earlier compared = earlier;
        Exploration now = session.snapshot().exploration();
        comparison.request(() -> compare(compared, now), this::show);
    }

    private static Answer compare(Earlier earlier, Exploration now) {
        try {
            return new Answer(
                    Optional.of(ChangeReport.of(
                            new ChangeReport.Side(
                                    earlier.label(), earlier.zkvm().apply(now)),
                            new ChangeReport.Side("now", now.now()),
                            now.regimes(),
                            now.milestones())),
                    "");
        } catch (InvalidParameterException | ConfigException refused) {
            return new Answer(Optional.empty(), "This cannot be compared: " + refused.getMessage());
        }
    }

    private void show(Answer answer) {
        report = answer.report();
        copy.setDisable(report.isEmpty());
        summary.setText(report.map(DifferencePane::summary).orElse(answer.refusal()));
        verdicts.setText(report.map(DifferencePane::verdicts).orElse(""));
        method.setText(report.map(ChangeWords::method).orElse(""));
        boolean any = report.filter(found -> !found.difference().isEmpty()).isPresent();
        Nodes.show(verdicts, report.isPresent());
        Nodes.show(method, any);
        table.getItems()
                .setAll(report.filter(found -> any).map(DifferencePane::rows).orElse(List.of()));
    }

    private static List<ChangeRow> rows(ChangeReport report) {
        return Stream.concat(
                        ChangeRow.ofWhole(report.difference()).stream(),
                        report.difference().circuits().stream().flatMap(circuit -> ChangeRow.of(circuit).stream()))
                .toList();
    }

    private static String summary(ChangeReport report) {
        return Stream.concat(
                        Stream.of(ChangeWords.summary(report)),
                        ChangeWords.outline(report.difference().outline()).stream())
                .collect(Collectors.joining(" "));
    }

    private static String verdicts(ChangeReport report) {
        return report.verdicts().stream()
                .map(turn -> turn.milestone().label() + ": " + verdict(turn))
                .collect(Collectors.joining(" · "));
    }

    private static String verdict(Turn turn) {
        String before = ChangeWords.verdict(turn.before());
        String after = ChangeWords.verdict(turn.after());
        return before.equals(after) ? after : before + " → " + after;
    }

    private void copy() {
        report.ifPresent(found -> Copying.text(found.in(ChangeFormat.MARKDOWN) + "\n"));
    }

    /** Ends the worker. */
    @Override
    public void close() {
        comparison.close();
    }
}
