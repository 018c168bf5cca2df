package soundscape.report.recursion;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.explore.knob.LayerArrow;
import soundscape.report.markup.PrintableText;

/** The layers as a Mermaid flow chart. Nodes go by number, so that no name can break the chart. */
final class MermaidDiagram {
    private static final String PLAIN = " .,≤·";

    private MermaidDiagram() {}

    static String of(List<LayerBox> boxes, List<LayerArrow> arrows) {
        StringBuilder chart = new StringBuilder("```mermaid\nflowchart TD\n");
        for (int i = 0; i < boxes.size(); i++) {
            chart.append("    layer").append(i + 1).append("[\"").append(label(boxes.get(i)));
            chart.append("\"]\n");
        }
        for (LayerArrow arrow : arrows) {
            chart.append("    layer").append(arrow.from() + 1).append(" -->|").append(arrow.caption());
            chart.append("| layer").append(arrow.to() + 1).append('\n');
        }
        for (int i = 0; i < boxes.size(); i++) {
            mark(boxes.get(i), i + 1, chart);
        }
        return chart.append("```").toString();
    }

    private static void mark(LayerBox box, int number, StringBuilder chart) {
        if (box.weakest() || box.last()) {
            chart.append("    style layer").append(number).append(" stroke:");
            chart.append(box.weakest() ? DiagramColours.WEAKEST : DiagramColours.FINAL);
            chart.append(",stroke-width:3px\n");
        }
    }

    private static String label(LayerBox box) {
        String marks = box.marks().isEmpty() ? "" : " · " + box.marks();
        return escaped(box.name() + marks) + "<br/>"
                + box.lines().stream().map(MermaidDiagram::escaped).collect(Collectors.joining("<br/>"));
    }

    /** Whatever is neither letter nor digit goes by its number, so that Mermaid takes nothing for markup. */
    private static String escaped(String words) {
        return PrintableText.of(words)
                .codePoints()
                .mapToObj(point -> Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0
                        ? Character.toString(point)
                        : "#" + point + ";")
                .collect(Collectors.joining());
    }
}
