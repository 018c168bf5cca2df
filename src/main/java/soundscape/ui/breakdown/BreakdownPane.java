package soundscape.ui.breakdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.AskedFigure;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.RealSizeText;
import soundscape.app.text.SizeNote;
import soundscape.app.text.TermGroup;
import soundscape.config.CircuitEntry;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.explore.gap.Beside;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.report.ExplanationText;
import soundscape.report.SizeWords;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** Where the bits go, term by term, and where the bytes go, part by part. */
public final class BreakdownPane extends Column {
    /** Beyond this, more bits tell nobody anything. */
    private static final double MOST_FULL_BITS = 256;

    private final Session session;
    private final Consumer<AskedFigure> why;
    private final VBox bitsPart = new Column();
    private final VBox bytesPart = new Column();
    private final Label bitsHeading = Labels.heading("");
    private final BarList bits = new BarList("bits", this::toggle);
    private final ToggleButton conjectures = new ToggleButton("conjectured");
    private final ConjecturesPane conjectured;
    private final Label bytesHeading = Labels.heading("");
    private final Label bytesNote = Labels.muted("");
    private final BarList bytes = new BarList("bytes", this::toggle);
    private final BytesBars bytesBars;

    private final Label besideNote = Labels.muted("");
    private Map<TermName, Double> beside = Map.of();

    /** Labels of the groups whose rounds, and of the parts whose trees are shown. */
    private final Set<String> unfolded = new HashSet<>();

    /** Makes the pane; {@code why} tells at length where a figure comes from. */
    public BreakdownPane(Session session, Consumer<AskedFigure> why) {
        this.session = session;
        this.why = why;
        getStyleClass().add("pane-content");
        conjectured = new ConjecturesPane(why);
        bytesBars = new BytesBars(why, unfolded);
        for (Label told : List.of(bytesHeading, bytesNote)) {
            Help.on(told, () -> RealSizeText.of(entry(session.snapshot().exploration()))
                    .orElse("soundcalc's size: a model of no prover in particular"));
        }
        besideNote.setId("bits-beside");
        besideNote.setWrapText(true);
        Nodes.show(besideNote, false);
        bitsPart.getChildren().addAll(bitsHead(), besideNote, bits);
        bytesNote.setId("bytes-note");
        bytesNote.setWrapText(true);
        bytesPart.getChildren().addAll(new Column(bytesHeading, bytesNote), bytes);
        bitsPart.getStyleClass().add("bars-part");
        bytesPart.getStyleClass().add("bars-part");
        getChildren().addAll(bitsPart, bytesPart);
        session.listen(this::show);
    }

    /** Shows where the bits go, where the bytes go, or both. */
    public void show(boolean ofBits, boolean ofBytes) {
        Nodes.show(bitsPart, ofBits);
        Nodes.show(bytesPart, ofBytes);
        Nodes.show(this, ofBits || ofBytes);
    }

    private HBox bitsHead() {
        conjectures.setId("conjectures");
        conjectures.getStyleClass().add("conjectures-toggle");
        conjectures.setAccessibleText("conjectured figures, not proven");
        Help.on(
                conjectures,
                "What zkVMs were once rated by. None of it is proven, and none of it enters a level, a "
                        + "verdict, a report or a file.");
        conjectures.setOnAction(event -> session.changeView(now -> now.withConjectures(conjectures.isSelected())));
        bitsHeading.setMinWidth(0);
        conjectures.setMinWidth(USE_PREF_SIZE);
        HBox head = new Row(bitsHeading, Labels.space(), conjectures);
        head.getStyleClass().add("bits-head");
        return head;
    }

    private void toggle(String group) {
        if (!unfolded.remove(group)) {
            unfolded.add(group);
        }
        show(session.snapshot());
    }

    private void show(Snapshot snapshot) {
        RegimeEstimate terms = snapshot.terms();
        String circuit = snapshot.circuit().name();
        bitsHeading.setText(upper("Where the bits go · ") + circuit + ", " + terms.regime());
        List<TermGroup> groups = TermGroup.of(terms.terms());
        List<Milestone> milestones = snapshot.exploration().milestones();
        double full = full(groups, milestones);
        List<Double> marks = milestones.stream()
                .flatMap(milestone -> milestone.level().stream().mapToObj(level -> level / full))
                .toList();
        beside = beside(snapshot, terms);
        besideNote.setText(
                beside.isEmpty()
                        ? ""
                        : "ticks: by " + snapshot.exploration().view().bounds().label() + ", beside soundcalc");
        Nodes.show(besideNote, !beside.isEmpty());
        bits.show(bits(terms, groups, full, marks));
        showConjectured(snapshot, full);
        bytesHeading.setText(upper("Where the bytes go · ")
                + SizeWords.word(snapshot.exploration().circuitSize()));
        String note = SizeNote.of(snapshot.exploration());
        bytesNote.setText(note);
        Nodes.show(bytesNote, !note.isEmpty());
        bytes.show(bytesBars.of(snapshot));
    }

    /** Bits of each term by the bounds that are told beside soundcalc's; nothing where none are, or they do not apply. */
    private static Map<TermName, Double> beside(Snapshot snapshot, RegimeEstimate terms) {
        Exploration exploration = snapshot.exploration();
        JohnsonBounds bounds = exploration.view().bounds();
        if (bounds.isReference() || terms.regime() != Regime.JBR) {
            return Map.of();
        }
        return Beside.of(entry(exploration).circuit(), bounds).estimate().stream()
                .flatMap(estimate -> estimate.terms().stream())
                .collect(Collectors.toMap(Term::name, Term::bits, Math::min));
    }

    private static CircuitEntry entry(Exploration exploration) {
        return exploration.now().entries().get(exploration.circuit());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** On the scale of the terms; nothing is computed unless it is asked for. */
    private void showConjectured(Snapshot snapshot, double full) {
        boolean shown = snapshot.exploration().view().conjectures();
        conjectures.setSelected(shown);
        if (shown) {
            conjectured.show(snapshot.conjectured(), snapshot.opinions(), full);
        }
        if (shown != bitsPart.getChildren().contains(conjectured)) {
            if (shown) {
                bitsPart.getChildren().add(conjectured);
            } else {
                bitsPart.getChildren().remove(conjectured);
            }
        }
    }

    /** The bars' full length: up to the highest level asked for, or longer where all terms are. */
    private static double full(List<TermGroup> groups, List<Milestone> milestones) {
        double most = groups.get(groups.size() - 1).least().bits();
        return Math.max(Milestones.topOf(milestones), Math.min(most, MOST_FULL_BITS));
    }

    private List<BarLine> bits(RegimeEstimate terms, List<TermGroup> groups, double full, List<Double> marks) {
        Term weakest = terms.weakest();
        List<BarLine> lines = new ArrayList<>();
        for (TermGroup group : groups) {
            boolean several = group.terms().size() > 1;
            boolean open = several && unfolded.contains(group.label());
            lines.add(bar(
                    group.label(),
                    group.least(),
                    group.terms(),
                    weakest,
                    full,
                    marks,
                    0,
                    several ? Optional.of(open) : Optional.empty()));
            if (open) {
                group.terms()
                        .forEach(term -> lines.add(bar(
                                term.name().text(), term, List.of(term), weakest, full, marks, 1, Optional.empty())));
            }
        }
        return lines;
    }

    private BarLine bar(
            String name,
            Term term,
            List<Term> together,
            Term weakest,
            double full,
            List<Double> marks,
            int depth,
            Optional<Boolean> open) {
        OptionalDouble otherwise = together.stream()
                .flatMap(each -> Optional.ofNullable(beside.get(each.name())).stream())
                .mapToDouble(bits -> bits)
                .min();
        String value = term.bits() <= 0 ? "none" : Decimals.down(term.bits(), 1);
        String style = term.equals(weakest) ? "bar-weakest" : "bar-bits";
        return new BarLine(
                name,
                term.bits() / full,
                marks,
                otherwise.stream().map(bits -> bits / full).findFirst(),
                value,
                style,
                depth,
                open,
                () -> ExplanationText.of(term) + besideText(otherwise),
                () -> why.accept(new AskedFigure.OfTerm(term.name())));
    }

    private String besideText(OptionalDouble otherwise) {
        return otherwise.isEmpty()
                ? ""
                : "\n\n" + session.snapshot().exploration().view().bounds().label() + ", beside soundcalc: "
                        + (otherwise.getAsDouble() <= 0
                                ? "no bits"
                                : Decimals.down(otherwise.getAsDouble(), 1) + " bits");
    }
}
