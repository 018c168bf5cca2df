package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.milestone.Milestone;
import soundscape.report.RealText;
import soundscape.report.ReferenceText;
import soundscape.report.Sentence;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;
import soundscape.report.proof.ProofSection;

/** Everything about one zkVM: overview, milestones, one section a circuit, and what a level leaves out. */
final class ZkvmReport {
    private static final double FIGURE_SHARE = 0.4;

    private final Zkvm zkvm;
    private final ZkvmEstimate estimate;
    private final List<Milestone> milestones;
    private final List<String> anchors;

    /** Prepares a report; its anchors begin with {@code stem}, so that several reports can stand in one file. */
    ZkvmReport(String stem, Zkvm zkvm, List<Milestone> milestones) {
        this.zkvm = zkvm;
        this.milestones = milestones;
        this.estimate = zkvm.estimate();
        this.anchors = IntStream.rangeClosed(1, zkvm.entries().size())
                .mapToObj(number -> stem + "-circuit-" + number)
                .toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                1, zkvm.name() + zkvm.version().map(version -> " " + version).orElse("")));
        blocks.add(new Block.Paragraph(Sentence.of(zkvm, estimate, milestones)));
        incomplete().ifPresent(blocks::add);
        blocks.add(new Block.Heading(2, "Overview"));
        blocks.add(overview());
        blocks.add(new Block.Paragraph(
                "Levels are provable bits of round-by-round soundness of the interactive protocol, rounded down; the "
                        + "least term counts. UDR is unique decoding, JBR list decoding up to the Johnson bound. KiB are 1024 bytes, "
                        + "rounded down. The expected size sends Merkle nodes that openings share once, the worst case shares none."
                        + (RealText.isIn(estimate.circuits())
                                ? " The real size is the proof's as its prover writes it, rounded up; ≈ marks what is not exact."
                                : "")));
        blocks.add(new Block.Heading(2, "Milestones"));
        blocks.add(MilestoneTable.of(zkvm, estimate, milestones));
        blocks.add(new Block.Heading(2, "Circuits"));
        blocks.add(CircuitOverview.of(zkvm, estimate, anchors));
        for (int i = 0; i < estimate.circuits().size(); i++) {
            blocks.addAll(CircuitSection.of(zkvm, i, estimate.circuits().get(i), anchors.get(i)));
        }
        blocks.addAll(ProofSection.of(zkvm, estimate, milestones));
        return blocks;
    }

    private Optional<Block> incomplete() {
        return estimate.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(
                                Line.EMPTY
                                        .strong("Incomplete.")
                                        .text(
                                                " Not known: " + String.join(", ", estimate.missing())
                                                        + ". Until then the zkVM's levels are upper bounds, and no milestone can be said to be met.")));
    }

    private Block overview() {
        Headline headline = estimate.headline();
        List<List<Line>> rows = new ArrayList<>();
        rows.add(security(headline, "security"));
        for (Regime regime : Regime.values()) {
            estimate.headline(List.of(regime))
                    .ifPresent(found -> rows.add(security(found, "security, " + regime + " only")));
        }
        if (estimate.incomplete().finalProof()) {
            rows.add(row("final proof", "size unknown"));
        } else {
            int last = zkvm.finalIndex();
            rows.add(row("final proof, expected", headline.size().expectedKib() + " KiB", last, ""));
            rows.add(row("final proof, worst case", headline.size().worstKib() + " KiB", last, ""));
            headline.size()
                    .real()
                    .ifPresent(real -> rows.add(row(
                            "final proof, real",
                            RealText.kib(headline.size().real()) + " KiB",
                            last,
                            RealText.source(real))));
        }
        rows.add(row("proof system", headline.proofSystem()));
        Knobs.ALL.stream()
                .filter(knob -> knob.about().group() == KnobGroup.RECURSION)
                .forEach(knob -> setting(knob).ifPresent(rows::add));
        rows.add(row("circuits", String.valueOf(zkvm.entries().size())));
        rows.add(row("reference", ReferenceText.of(zkvm, estimate)));
        return new Block.Table(
                List.of(
                        Column.words("figure"),
                        Column.text("value", FIGURE_SHARE),
                        Column.words("circuit"),
                        Column.words("note")),
                rows);
    }

    private Optional<List<Line>> setting(Knob knob) {
        return knob.show(zkvm, zkvm.finalIndex())
                .map(value -> row(
                        knob.label().toLowerCase(Locale.ROOT),
                        (value + " " + knob.about().unit()).strip()));
    }

    private List<Line> security(Headline headline, String label) {
        return row(
                label,
                Bound.level(estimate.missing(), headline.bits()),
                headline.circuit(),
                "regime " + headline.regimeLabel() + ", held by "
                        + headline.weakest().name());
    }

    private List<Line> row(String label, String value, int circuit, String note) {
        return List.of(
                Line.of(label),
                Line.EMPTY.strong(value),
                Line.EMPTY.link(estimate.circuits().get(circuit).name(), "#" + anchors.get(circuit)),
                Line.of(note));
    }

    private static List<Line> row(String label, String value) {
        return List.of(Line.of(label), Line.of(value), Line.EMPTY, Line.EMPTY);
    }
}
