package soundscape.ui.tune;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import soundscape.app.text.FigureText;
import soundscape.app.tune.TuneAlternative;
import soundscape.app.tune.TuneOptions;
import soundscape.config.Zkvm;
import soundscape.estimator.result.Missing;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.LayoutSaving;
import soundscape.explore.tune.Tuning;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.report.ReferenceText;
import soundscape.report.SizeWords;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;

/** What the tuner proposes: figures before and after, the changes one by one, and the button that makes them. */
final class ProposalPane extends Column {
    private final Consumer<Zkvm> take;
    private final Consumer<TuneOptions> allow;
    private final VBox alternatives = new Column();
    private boolean reachesTarget;
    private Milestone target;
    private Missing incomplete = Missing.NOTHING;

    /** Which size is looked at. */
    private SizeChoice looked = SizeChoice.EXPECTED;

    ProposalPane(Milestone target, Consumer<Zkvm> take, Consumer<TuneOptions> allow) {
        this.target = target;
        this.take = take;
        this.allow = allow;
        alternatives.setId("tune-alternatives");
        setId("proposal");
        getStyleClass().add("proposal");
    }

    void waiting() {
        setDisable(true); // what stands there is out of date; the answer usually comes before this is noticed
    }

    /** Says that there will be no answer; why was told elsewhere. */
    void failed() {
        setDisable(false);
        getChildren().setAll(line("The search failed, so there is no proposal.", "tune-obstacle"));
    }

    void show(Zkvm zkvm, Milestone milestone, SizeChoice size, Tuning tuning) {
        looked = size;
        target = milestone;
        incomplete = zkvm.estimate().incomplete();
        setDisable(false);
        getChildren().clear();
        alternatives.getChildren().clear();
        reachesTarget = tuning instanceof Tuning.Reached reached
                && standing(reached.zkvm()).reachesFigures();
        if (tuning instanceof Tuning.Reached reached) {
            showReached(zkvm, reached);
        } else if (tuning instanceof Tuning.Unreachable unreachable) {
            getChildren().addAll(Labels.heading("Not reachable within these limits"));
            unreachable.obstacles().forEach(obstacle -> getChildren().add(line(obstacle, "tune-obstacle")));
            getChildren().add(alternatives);
        }
    }

    private void showReached(Zkvm before, Tuning.Reached reached) {
        if (reached.changes().isEmpty()) {
            getChildren().add(line("Nothing has to change: the level is reached.", "tune-change"));
            return;
        }
        getChildren().addAll(Labels.heading("Now and then"), figures(before, reached));
        Standing standing = standing(reached.zkvm());
        String large = standing.tooLarge().isEmpty() ? "" : ", too large by " + standing.overText();
        Label verdict = line(target.label() + ": " + standing.verdict().label() + large, "tune-verdict");
        verdict.setId("tune-verdict");
        getChildren().add(verdict);
        ReferenceText.unread(reached.zkvm()).ifPresent(unread -> getChildren()
                .add(line(
                        "soundcalc does not read " + unread
                                + ": its formulas are applied all the same, but it cannot confirm the result",
                        "problem")));
        Button apply = new Button("Make these changes");
        apply.setId("tune-apply");
        apply.setDefaultButton(reachesTarget);
        apply.setOnAction(event -> take.accept(reached.zkvm()));
        getChildren().addAll(apply, alternatives, Labels.heading("Changes"));
        VBox changes = new Column();
        changes.setId("tune-changes");
        reached.changes().forEach(change -> changes.getChildren().add(change(change)));
        getChildren().add(changes);
        showSavings(reached.zkvm());
    }

    /** What else would be smaller, if its prover wrote it so. */
    private void showSavings(Zkvm tuned) {
        List<LayoutSaving> found =
                looked == SizeChoice.REAL ? LayoutSaving.of(tuned.circuits().get(tuned.finalIndex())) : List.of();
        if (!found.isEmpty()) {
            VBox savings = new Column();
            savings.setId("tune-savings");
            found.forEach(saving -> savings.getChildren().add(line(sentence(saving.text()), "tune-change")));
            getChildren().addAll(Labels.heading("Final proof, if written otherwise"), savings);
        }
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private Standing standing(Zkvm zkvm) {
        return Standing.of(target, zkvm, zkvm.estimate());
    }

    boolean reachesTarget() {
        return reachesTarget;
    }

    void offer(List<TuneAlternative> offered) {
        alternatives.getChildren().clear();
        for (TuneAlternative alternative : offered) {
            Hyperlink link = new Hyperlink(alternative.sentence(looked, incomplete));
            link.setWrapText(true);
            link.setOnAction(event -> allow.accept(alternative.options()));
            alternatives.getChildren().add(link);
        }
        if (!offered.isEmpty()) {
            alternatives.getChildren().add(0, Labels.heading("Smaller, if allowed"));
        }
    }

    /** The circuits come first, so that each is found. */
    private static TextFlow change(String change) {
        int colon = change.indexOf(": ");
        Text circuits = new Text(change.substring(0, colon));
        circuits.getStyleClass().addAll("text", "change-circuits");
        Text changes = new Text(change.substring(colon));
        changes.getStyleClass().add("text");
        TextFlow flow = new TextFlow(circuits, changes);
        flow.getStyleClass().add("tune-change");
        flow.setAccessibleText(change);
        return flow;
    }

    private GridPane figures(Zkvm zkvm, Tuning.Reached reached) {
        Metrics before = reached.before();
        Metrics after = reached.after();
        GridPane grid = new GridPane();
        grid.setId("tune-figures");
        grid.getStyleClass().add("tune-figures");
        row(grid, "level", bits(before, zkvm), bits(after, reached.zkvm()));
        for (SizeChoice which : List.of(SizeChoice.REAL, SizeChoice.EXPECTED, SizeChoice.WORST)) {
            if (which != SizeChoice.REAL || before.sizes().real().isPresent()) {
                row(
                        grid,
                        "final proof, " + SizeWords.word(which),
                        kib(which, before.sizes()),
                        kib(which, after.sizes()));
            }
        }
        SizeChoice all =
                looked.knownOf(Stream.concat(sizes(zkvm), sizes(reached.zkvm())).toList());
        row(
                grid,
                "largest proof, " + SizeWords.word(all),
                kib(all, largest(zkvm, all)),
                kib(all, largest(reached.zkvm(), all)));
        row(grid, "prover work (a model)", "×1", String.format(Locale.ROOT, "×%.2f", after.work() / before.work()));
        return grid;
    }

    private static Stream<ProofSize> sizes(Zkvm zkvm) {
        return zkvm.entries().stream().map(entry -> entry.estimate().size());
    }

    private static Sizes largest(Zkvm zkvm, SizeChoice which) {
        return sizes(zkvm)
                .max(Comparator.comparingDouble(which::of))
                .orElseThrow()
                .totals();
    }

    private static void row(GridPane grid, String name, String before, String after) {
        Label now = Labels.muted(before);
        Label then = Labels.styled(after, "figure");
        grid.addRow(grid.getRowCount(), Labels.muted(name), now, Labels.muted("→"), then);
    }

    /** An upper bound stays one, whatever it was tuned to. */
    private static String bits(Metrics figures, Zkvm of) {
        return FigureText.level(figures.level(), of.estimate().missing().isEmpty());
    }

    private static String kib(SizeChoice which, Sizes sizes) {
        return which.known(sizes.real()) == which ? SizeWords.of(which, sizes) + " KiB" : "not stated";
    }

    private static Label line(String text, String styleClass) {
        Label label = Labels.styled(text, styleClass);
        label.setWrapText(true);
        return label;
    }
}
