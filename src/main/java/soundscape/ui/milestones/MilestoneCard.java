package soundscape.ui.milestones;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.glossary.Glossary;
import soundscape.app.text.RealSizeText;
import soundscape.app.text.SizeRule;
import soundscape.estimator.result.Headline;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.milestone.SizeStanding;
import soundscape.milestone.Standing;
import soundscape.report.SizeWords;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.WhyLink;

/** One milestone: what it asks, how the zkVM stands, and what is missing. A target of the user's own is edited here. */
final class MilestoneCard extends Column {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /** A size that is told and does not decide. */
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    /** What is asked and the room stand before a row's figures. */
    private static final int FIGURES = 2;

    private final Label title = Labels.styled("", "card-title");
    private final VerdictLabel verdict = new VerdictLabel();
    private final Label asksLevel = Labels.muted("");
    private final Label level = Labels.styled("", "figure");
    private final Label holder = Labels.muted("");
    private final Label asksSize = Labels.muted("");
    private final Map<SizeChoice, Label> sizes = new EnumMap<>(SizeChoice.class);
    private final Label decides = Labels.muted("");
    private final Label missing = Labels.muted("");
    private final HBox head = row(title, verdict);
    private final HBox levelRow = row(asksLevel, level, holder);
    private final HBox sizeRow = row(asksSize);
    private final HBox otherRow = row(decides);
    private final HBox actions = row(Labels.muted(""));
    private final Button tune = button(actions);
    private final Button edit = new Button("Edit…");
    private final Button remove = new Button("Remove");
    private final Consumer<String> page;
    private final Supplier<LocalDate> today;
    private @Nullable Milestone milestone;
    private @Nullable TargetEditor editor;
    private Supplier<String> sizeHelp = () -> "";
    private Runnable begin = () -> {};

    MilestoneCard(Consumer<Milestone> tuner, Consumer<String> page, Supplier<LocalDate> today) {
        this.today = today;
        this.page = page;
        for (SizeChoice which : List.of(SizeChoice.REAL, SizeChoice.EXPECTED, SizeChoice.WORST)) {
            sizes.put(which, Labels.styled("", "figure"));
        }
        Stream.concat(Stream.of(verdict, level), sizes.values().stream())
                .forEach(figure -> figure.setMinWidth(USE_PREF_SIZE));
        Help.on(sizeRow, () -> sizeHelp.get());
        Help.on(otherRow, () -> sizeHelp.get());
        Help.on(holder, holder::getText);
        holder.setWrapText(true);
        missing.setWrapText(true);
        tune.setOnAction(event -> with(tuner));
        Help.on(tune, tune::getAccessibleHelp);
        getStyleClass().add("card");
        getChildren().addAll(head, levelRow, sizeRow, otherRow, missing, actions);
    }

    /** Makes a card for a target of the user's own, which can be edited and removed. */
    MilestoneCard(
            Consumer<Milestone> tuner,
            Consumer<String> page,
            Supplier<LocalDate> today,
            Session session,
            Consumer<Milestone> removed) {
        this(tuner, page, today);
        title.setMinWidth(0);
        Help.on(title, title::getText);
        begin = () -> with(target -> edit(target, session));
        edit.setOnAction(event -> begin.run());
        remove.setOnAction(event -> with(removed));
        actions.getChildren().setAll(remove, Labels.space(), edit, tune);
    }

    private void with(Consumer<Milestone> action) {
        Milestone shown = milestone;
        if (shown != null) {
            action.accept(shown);
        }
    }

    void edit() {
        begin.run();
    }

    private void edit(Milestone target, Session session) {
        TargetEditor fields = editor;
        if (fields == null) {
            fields = new TargetEditor(target, session, this::close);
            editor = fields;
            getChildren().add(1, fields);
        }
        edit.setDisable(true);
        fields.begin();
        Nodes.reveal(fields);
    }

    private void close() {
        getChildren().remove(editor);
        editor = null;
        edit.setDisable(false);
        edit.requestFocus();
    }

    boolean shows(Milestone other) {
        return other.equals(milestone);
    }

    private static Button button(HBox row) {
        Button button = new Button();
        button.setMinWidth(USE_PREF_SIZE);
        row.getChildren().add(button);
        return button;
    }

    private static HBox row(Label left, Region... right) {
        left.setMinWidth(USE_PREF_SIZE);
        HBox row = new Row(left, Labels.space());
        row.getChildren().addAll(right);
        row.getStyleClass().add("card-row");
        return row;
    }

    void show(Standing standing, Snapshot snapshot) {
        Milestone shown = standing.milestone();
        if (!shown.equals(milestone)) {
            milestone = shown;
            name(shown);
            if (editor != null) {
                editor.show(shown);
            }
        }
        Headline headline = snapshot.estimate().headline();
        verdict.show(standing, snapshot.isModel());
        level.setText(bits(headline, snapshot.estimate().missing().isEmpty()));
        holder.setText((snapshot.lookedAt().isPresent() ? "best regime; " : "")
                + snapshot.circuitName(headline.circuit()) + ", "
                + headline.weakest().name());
        colour(level, standing.reachesLevel(), standing.bitsShort() > 0);
        showSizes(standing, snapshot.exploration());
        missing.setText(missing(shown, standing));
    }

    /** Those that decide stand beside what is asked, the others below. */
    private void showSizes(Standing standing, Exploration exploration) {
        SizeStanding size = standing.size();
        List<SizeChoice> counted = size.counted();
        List<SizeChoice> others = SizeChoice.known(size.sizes()).stream()
                .filter(which -> size.known() && !counted.contains(which))
                .toList();
        put(sizeRow, counted);
        put(otherRow, others);
        Nodes.show(otherRow, !others.isEmpty() && standing.milestone().maxKib().isPresent());
        sizes.forEach((which, label) -> {
            label.setText(size.known() ? SizeWords.worded(which, size.sizes()) : "");
            label.pseudoClassStateChanged(ASIDE, !counted.contains(which));
            boolean over = standing.over(which) > 0 && counted.contains(which);
            colour(label, size.known() && !over && counted.contains(which), over);
        });
        if (!size.known()) {
            label(counted.get(0)).setText("unknown");
        }
        decides.setText(counted.contains(SizeChoice.REAL) ? "the real size decides" : "soundcalc's sizes decide");
        sizeHelp = () -> SizeRule.of(size)
                + RealSizeText.of(exploration
                                .now()
                                .entries()
                                .get(exploration.now().finalIndex()))
                        .map(real -> "\n" + real)
                        .orElse("");
    }

    private Label label(SizeChoice which) {
        return Objects.requireNonNull(sizes.get(which));
    }

    private void put(HBox row, List<SizeChoice> shown) {
        List<Node> labels = shown.stream().<Node>map(this::label).toList();
        if (!row.getChildren().subList(FIGURES, row.getChildren().size()).equals(labels)) {
            row.getChildren().removeAll(sizes.values());
            row.getChildren().addAll(labels);
        }
    }

    /** Says what it is and asks; ids follow the name, so that a card is found by it. */
    private void name(Milestone shown) {
        String id = shown.id();
        setId("milestone-" + id);
        title.setText(shown.label());
        head.getChildren().removeIf(node -> node instanceof Button);
        head.getChildren().add(1, WhyLink.of("about-" + id, shown.label(), () -> page.accept(Glossary.id(shown))));
        verdict.setId("verdict-" + id);
        missing.setId("missing-" + id);
        level.setId("level-" + id);
        sizes.forEach((which, label) -> label.setId(SizeWords.word(which) + "-" + id));
        tune.setId("tune-" + id);
        edit.setId("edit-" + id);
        edit.setAccessibleText("Edit " + shown.label());
        remove.setId("remove-" + id);
        remove.setAccessibleText("Remove " + shown.label());
        Nodes.show(levelRow, shown.level().isPresent());
        Nodes.show(sizeRow, shown.maxKib().isPresent());
        Nodes.show(tune, shown.level().isPresent());
        Nodes.show(actions, shown.level().isPresent() || shown.isOwn());
        tune.setText("Tune…");
        shown.level().ifPresent(bits -> {
            asksLevel.setText("level ≥ " + bits);
            tune.setText(shown.isOwn() ? "Tune…" : "Tune to " + shown.label() + "…");
            tune.setAccessibleText("Tune to " + shown.label() + "…");
            tune.setAccessibleHelp("Finds the smallest final proof with " + bits + " bits in every circuit");
        });
        shown.maxKib().ifPresent(kib -> asksSize.setText("proof ≤ " + kib + " KiB"));
    }

    private static String bits(Headline headline, boolean complete) {
        String bits = headline.bits() <= 0 ? "no security" : headline.securityBits() + " bits";
        return complete ? bits : "≤ " + bits;
    }

    private String missing(Milestone shown, Standing standing) {
        String reached = shown.integration() ? "every circuit is read, with all keys" : "figures reached";
        String figures = standing.missing().isEmpty() ? reached : "missing: " + String.join(", ", standing.missing());
        String document = shown.document()
                .map(written -> "; also asked: "
                        + standing.document().words().orElseThrow()
                        + shown.deadline()
                                .map(day -> ", by " + day.words() + " (" + day.timeLeft(today.get()) + ")")
                                .orElse(""))
                .orElse("");
        return figures + document;
    }

    private static void colour(Label label, boolean good, boolean bad) {
        label.pseudoClassStateChanged(GOOD, good);
        label.pseudoClassStateChanged(BAD, bad);
    }
}
