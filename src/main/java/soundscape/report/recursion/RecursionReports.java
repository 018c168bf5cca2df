package soundscape.report.recursion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.explore.knob.LayerArrow;
import soundscape.milestone.Milestone;
import soundscape.report.document.ReportNames;
import soundscape.report.markup.Block;
import soundscape.report.markup.LatexWriter;
import soundscape.report.markup.MarkdownWriter;

/** Descriptions of recursions: architecture and sketch of soundness, the team's part marked. */
public final class RecursionReports {
    private RecursionReports() {}

    /** A recursion's document, without a last line end; {@link RecursionFormat#SVG} is the diagram alone. */
    public static String of(Zkvm zkvm, Multiplicities proofs, List<Milestone> milestones, RecursionFormat format) {
        Recursion recursion = new Recursion(zkvm, zkvm.estimate(), proofs, milestones);
        List<LayerBox> boxes = LayerBox.of(zkvm, recursion.estimate());
        List<LayerArrow> arrows = LayerArrow.of(recursion.zkvm());
        return switch (format) {
            case MARKDOWN -> markdown(recursion, MermaidDiagram.of(boxes, arrows));
            case LATEX ->
                LatexWriter.of(RecursionDocument.of(recursion, new Block.Drawing("", TikzDiagram.of(boxes, arrows))));
            case SVG -> svg(recursion, boxes);
        };
    }

    /** By file name, Markdown such as {@code pico.md}, and beside it the SVG of the diagram that it shows. */
    public static Map<String, String> withDiagram(
            String name, Zkvm zkvm, Multiplicities proofs, List<Milestone> milestones) {
        Recursion recursion = new Recursion(zkvm, zkvm.estimate(), proofs, milestones);
        List<LayerBox> boxes = LayerBox.of(zkvm, recursion.estimate());
        String picture =
                ReportNames.stem(name.replaceFirst("\\.[^.]*$", "")) + "-layers" + RecursionFormat.SVG.ending();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name, markdown(recursion, "![The layers, as the table below lists them](" + picture + ")"));
        files.put(picture, svg(recursion, boxes));
        return files;
    }

    private static String markdown(Recursion recursion, String diagram) {
        return MarkdownWriter.of(RecursionDocument.of(recursion, new Block.Drawing(diagram, "")));
    }

    private static String svg(Recursion recursion, List<LayerBox> boxes) {
        return SvgDiagram.of(
                recursion.zkvm().name() + ": "
                        + boxes.stream().map(LayerBox::name).collect(Collectors.joining(" → ")),
                boxes,
                LayerArrow.of(recursion.zkvm()));
    }
}
