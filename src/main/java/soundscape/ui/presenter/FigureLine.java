package soundscape.ui.presenter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import soundscape.app.Snapshot;
import soundscape.app.plot.Mark;
import soundscape.app.plot.Marks;
import soundscape.app.plot.PlotSubject;
import soundscape.app.text.FigureText;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.milestones.VerdictLabel;

/** What a class watches, in very large type: level, size of the final proof, what has changed, and the verdicts. */
final class FigureLine extends Row {
    /** Smaller than this, nothing is read from afar. */
    private static final double LEAST_SCALE = 0.6;

    /** Scales that differ by less look the same. */
    private static final double CLOSE = 0.01;

    private final Marks marks = new Marks();
    private final Label zkvm = Labels.styled("", "presenter-zkvm");
    private final Label looked = Labels.muted("");
    private final Label notices = Labels.muted("");
    private final BigFigure level = new BigFigure("level", "bits");
    private final BigFigure size = new BigFigure("size", "KiB");
    private final Map<Milestone, VerdictLabel> verdicts = new LinkedHashMap<>();
    private final GridPane held = new GridPane();
    private final Label whole = Labels.muted("");

    /** How much smaller than usual the line is, for want of room. */
    private double scale = 1;

    FigureLine() {
        setId("presenter-figures");
        getStyleClass().add("presenter-figures");
        zkvm.setId("presenter-zkvm");
        looked.setId("presenter-looked");
        notices.setId("presenter-notices");
        whole.setId("presenter-whole");
        zkvm.setWrapText(true);
        looked.setWrapText(true);
        VBox names = new Column(zkvm, looked, notices);
        names.setMinWidth(USE_PREF_SIZE);
        names.getStyleClass().addAll("presenter-names", "presenter-subject");
        held.getStyleClass().add("presenter-verdicts");
        VBox right = new Column(held, whole);
        right.setMinWidth(USE_PREF_SIZE);
        right.getStyleClass().add("presenter-names");
        getChildren().addAll(names, Labels.space(), level, Labels.space(), size, Labels.space(), right);
        setMinWidth(0);
        waiting(0);
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        double needed = prefWidth(-1) / scale;
        double fitting = needed <= 0 || getWidth() <= 0 ? 1 : Math.max(LEAST_SCALE, Math.min(1, getWidth() / needed));
        if (Math.abs(fitting - scale) > CLOSE) {
            scale = fitting;
            setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fem;", scale));
        }
    }

    void show(Snapshot snapshot) {
        zkvm.setText(snapshot.exploration().now().name());
        PlotSubject of = PlotSubject.of(snapshot);
        looked.setText(of.whole() ? "whole zkVM" : "circuit " + of.circuit());
        showLevel(snapshot, of);
        showSize(snapshot);
        hold(snapshot.exploration().milestones().stream()
                .filter(Milestone::asksFigures)
                .toList());
        verdicts.forEach((milestone, verdict) -> verdict.show(snapshot.standing(milestone), snapshot.isModel()));
        int weakest = snapshot.weakestShown();
        RegimeEstimate terms = Snapshot.terms(
                snapshot.estimate().circuits().get(weakest),
                snapshot.exploration().regimes());
        String regime = snapshot.lookedAt().isPresent()
                ? " in " + snapshot.exploration().regimes().label()
                : "";
        whole.setText("weakest circuit" + regime + ": " + snapshot.circuitName(weakest) + ", "
                + FigureText.level(terms.level(), snapshot.estimate().missing().isEmpty()));
    }

    private void hold(List<Milestone> milestones) {
        if (List.copyOf(verdicts.keySet()).equals(milestones)) {
            return;
        }
        verdicts.clear();
        held.getChildren().clear();
        for (Milestone milestone : milestones) {
            Label name = Labels.styled(milestone.label(), "card-title");
            name.setMinWidth(USE_PREF_SIZE);
            VerdictLabel verdict = new VerdictLabel();
            verdicts.put(milestone, verdict);
            verdict.setId("presenter-verdict-" + milestone.id());
            verdict.setMinWidth(USE_PREF_SIZE);
            held.addRow(held.getRowCount(), name, verdict);
        }
    }

    private void showLevel(Snapshot snapshot, PlotSubject of) {
        List<Mark> shown = marks.of(snapshot);
        long now = atLeastNothing(shown.get(0));
        Optional<Mark> opened =
                shown.stream().filter(mark -> mark.kind() == Mark.Kind.OPENED).findFirst();
        boolean isNew = !of.whole() && snapshot.openedCircuit().isEmpty();
        OptionalLong before = isNew
                ? OptionalLong.empty()
                : OptionalLong.of(opened.map(FigureLine::atLeastNothing).orElse(now));
        level.show("security", (of.complete() ? "" : "≤ ") + now, Change.of(now, before, openedBound(snapshot, of)));
    }

    private static String openedBound(Snapshot snapshot, PlotSubject of) {
        List<String> missing = of.whole() || snapshot.openedCircuit().isEmpty()
                ? snapshot.openedEstimate().missing()
                : snapshot.openedEstimate()
                        .circuits()
                        .get(snapshot.openedCircuit().getAsInt())
                        .missing();
        return missing.isEmpty() ? "" : "≤ ";
    }

    private static long atLeastNothing(Mark mark) {
        return Math.max(0, mark.figures().level());
    }

    private void showSize(Snapshot snapshot) {
        SizeChoice choice = snapshot.exploration().size();
        OptionalLong now = kib(snapshot.estimate(), choice);
        OptionalLong before = kib(snapshot.openedEstimate(), choice);
        size.show(
                "final proof, " + choice.label().toLowerCase(Locale.ROOT),
                now.isPresent() ? Long.toString(now.getAsLong()) : "?",
                now.isPresent() ? Change.of(now.getAsLong(), before) : "unknown");
    }

    private static OptionalLong kib(ZkvmEstimate estimate, SizeChoice choice) {
        if (estimate.incomplete().finalProof()) {
            return OptionalLong.empty();
        }
        Sizes sizes = estimate.headline().size().totals();
        return choice.known(sizes.real()) == choice ? OptionalLong.of(choice.kib(sizes)) : OptionalLong.empty();
    }

    void waiting(int count) {
        notices.setText(count == 1 ? "1 notice waits in the window" : count + " notices wait in the window");
        Nodes.show(notices, count > 0);
    }
}
