package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import soundscape.report.ReferenceText;
import soundscape.report.Sentence;
import soundscape.report.document.MilestoneTable;
import soundscape.report.markup.Block;
import soundscape.report.markup.Inline;
import soundscape.report.markup.Line;

/** The description of a recursion that Glamsterdam asks for: architecture, figures, sketch of soundness. */
final class RecursionDocument {
    private RecursionDocument() {}

    static List<Block> of(Recursion recursion, Block.Drawing diagram) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(2, "Overview"));
        body.addAll(Overview.of(recursion));
        body.add(diagram);
        body.add(
                new Block.Paragraph(
                        "Sizes are of one proof, expected and worst case by soundcalc's model, and real where its layout is stated; the weakest layer counts for security, the final one for size."));
        if (recursion.layers().size() == 1) {
            body.add(new Block.Paragraph(Line.of("The configuration describes no recursion, one layer only. ")
                    .gap("which layers follow, if any")));
        }
        body.add(new Block.Heading(2, "Circuits"));
        body.add(RolesTable.of(recursion));
        body.add(new Block.Heading(2, "What is proved and enforced"));
        body.add(RolesTable.relations(recursion));
        body.add(new Block.Heading(2, "Parameters and figures"));
        body.add(FiguresTable.of(recursion));
        body.add(new Block.Paragraph(
                "Bits are provable and rounded down; KiB are 1024 bytes, rounded down, real ones up, with ≈ where they are not exact. Rows are of the trace, "
                        + "digests in bits. Figures: " + ReferenceText.of(recursion.zkvm(), recursion.estimate())
                        + "."));
        body.add(MilestoneTable.of(recursion.zkvm(), recursion.estimate(), recursion.milestones()));
        body.addAll(new SoundnessSketch(recursion).blocks());
        body.addAll(Reductions.blocks(recursion));
        body.addAll(OpenPoints.blocks(recursion));
        List<Block> blocks = new ArrayList<>(beginning(recursion, gaps(body)));
        blocks.addAll(body);
        return blocks;
    }

    private static List<Block> beginning(Recursion recursion, long gaps) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, recursion.zkvm().name() + ": recursion and its soundness"));
        blocks.add(new Block.Paragraph(Sentence.of(recursion.zkvm(), recursion.estimate(), recursion.milestones())));
        List<String> missing = recursion.estimate().missing();
        if (!missing.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.EMPTY
                    .strong("Incomplete.")
                    .text(" Not known: " + String.join(", ", missing)
                            + ". Levels are upper bounds, errors may be larger.")));
        }
        blocks.add(new Block.Paragraph("Figures and theorems are filled in from the configuration. "
                + (gaps == 0
                        ? "It says everything that this description asks it for; "
                        : gaps + " places that only the team can fill are each marked as its TODO, and ")
                + "what no configuration can show is marked as the team's to argue."));
        return blocks;
    }

    /** How many gaps the team has to fill. */
    private static long gaps(List<Block> blocks) {
        return blocks.stream()
                .flatMap(RecursionDocument::lines)
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece instanceof Inline.Gap gap && gap.mark().equals(Inline.Gap.MARK))
                .count();
    }

    private static Stream<Line> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.line());
        } else if (block instanceof Block.Items items) {
            return items.items().stream();
        } else if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(List::stream);
        }
        return Stream.empty();
    }
}
