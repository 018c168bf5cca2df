package soundscape.report.recursion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.explore.knob.LayerArrow;
import soundscape.report.markup.LatexText;

/** The layers as a TikZ picture, in columns that fit a page. */
final class TikzDiagram {
    private static final int ROWS = 6;
    private static final int ROW_HEIGHT_MM = 26;
    private static final int COLUMN_WIDTH_MM = 80;

    private TikzDiagram() {}

    static String of(List<LayerBox> boxes, List<LayerArrow> arrows) {
        StringBuilder picture = new StringBuilder();
        picture.append("\\begin{center}\n");
        picture.append(boxes.size() > 2 * ROWS ? "\\resizebox{\\linewidth}{!}{%\n" : "");
        picture.append("\\definecolor{line}{HTML}{").append(hex(DiagramColours.LINE));
        picture.append("}\\definecolor{last}{HTML}{").append(hex(DiagramColours.FINAL));
        picture.append("}\\definecolor{weakest}{HTML}{").append(hex(DiagramColours.WEAKEST));
        picture.append("}%\n\\begin{tikzpicture}[layer/.style={draw=line,rounded corners=2pt,");
        picture.append("align=center,text width=66mm,font=\\small}]\n");
        for (int i = 0; i < boxes.size(); i++) {
            node(boxes.get(i), i, picture);
        }
        arrows.forEach(arrow -> arrow(arrow, picture));
        picture.append("\\end{tikzpicture}");
        return picture.append(boxes.size() > 2 * ROWS ? "}\n" : "\n")
                .append("\\end{center}")
                .toString();
    }

    /** Neighbours are joined straight; a loop and what skips layers leave and enter at the side. */
    private static void arrow(LayerArrow arrow, StringBuilder picture) {
        String label = arrow.most() == 1 ? "" : " node[midway,right,font=\\small] {$\\leq$ " + arrow.most() + "}";
        picture.append("  \\draw[->,line,thick] (layer").append(arrow.from() + 1);
        if (arrow.isStraight()) {
            picture.append(") --").append(label).append(" (layer").append(arrow.to() + 1);
            picture.append(");\n");
        } else {
            String bend = arrow.isLoop() ? "[out=20,in=-20,looseness=3]" : "[out=0,in=0]";
            picture.append(".east) to").append(bend).append(label).append(" (layer");
            picture.append(arrow.to() + 1).append(".east);\n");
        }
    }

    private static String hex(String colour) {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }

    private static void node(LayerBox box, int index, StringBuilder picture) {
        String colour = box.weakest() ? ",draw=weakest,very thick" : box.last() ? ",draw=last,very thick" : "";
        String marks = box.marks().isEmpty() ? "" : " (" + box.marks() + ")";
        String lines = box.lines().stream().map(LatexText::escaped).collect(Collectors.joining("\\\\ "));
        picture.append("  \\node[layer").append(colour).append("] (layer").append(index + 1);
        picture.append(") at (").append(index / ROWS * COLUMN_WIDTH_MM).append("mm,-");
        picture.append(index % ROWS * ROW_HEIGHT_MM).append("mm) {\\textbf{");
        picture.append(LatexText.escaped(box.name() + marks)).append("}\\\\ ").append(lines);
        picture.append("};\n");
    }
}
