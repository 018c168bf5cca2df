package soundscape.report.proof;

import java.util.List;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.compile.Adversary;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.NotCounted;
import soundscape.explore.compile.StatedProofs;
import soundscape.explore.compile.StepFigure;
import soundscape.milestone.Milestone;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** What lies between a level and a proof as a section of a report. */
public final class ProofSection {
    private static final double ASSUMED_SHARE = 0.4;

    private ProofSection() {}

    /** {@return the section, against as many queries as usual, and with the proofs that the recursion comes to} */
    public static List<Block> of(Zkvm zkvm, ZkvmEstimate estimate, List<Milestone> milestones) {
        Compilation compiled = Compilation.of(zkvm, estimate, Adversary.USUAL, StatedProofs.NONE);
        return List.of(
                new Block.Heading(2, "From rounds to a proof"),
                new Block.Paragraph(Line.EMPTY
                        .strong(ProofWords.OWN)
                        .text(" Against " + ProofWords.against(compiled.adversary())
                                + " to the hash function; bits are rounded down, what is lost up.")),
                new Block.Table(
                        List.of(
                                Column.words("step"),
                                Column.numbers("bits"),
                                Column.numbers("lost"),
                                Column.words("formula"),
                                Column.words("stated in"),
                                Column.text("assumed", ASSUMED_SHARE)),
                        compiled.steps().stream()
                                .map(figure -> row(compiled, figure))
                                .toList()),
                new Block.Paragraph(ProofWords.price(compiled)),
                new Block.Paragraph(ProofWords.collisions(compiled, zkvm, milestones)),
                new Block.Paragraph("Proofs of a block: " + ProofWords.proofs(compiled, zkvm)),
                new Block.Paragraph(ProofWords.sampling(compiled, zkvm)),
                new Block.Paragraph("What nobody counts:"),
                new Block.Items(
                        Stream.of(NotCounted.values())
                                .map(each ->
                                        Line.EMPTY.strong(each.title() + ".").text(" " + each.about()))
                                .toList(),
                        false));
    }

    private static List<Line> row(Compilation compiled, StepFigure figure) {
        return List.of(
                Line.of(figure.step().title()),
                Line.EMPTY.strong(ProofWords.after(compiled, figure)),
                Line.of(ProofWords.lost(figure)),
                Line.EMPTY.maths(figure.why().formula()),
                Line.of(figure.why().source().toString()),
                Line.of(String.join(" ", figure.assumed())));
    }
}
