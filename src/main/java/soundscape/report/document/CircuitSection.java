package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import soundscape.config.Zkvm;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.report.RealText;
import soundscape.report.markup.Block;
import soundscape.report.markup.Line;

/** Everything about one circuit. */
final class CircuitSection {
    private CircuitSection() {}

    static List<Block> of(Zkvm zkvm, int index, CircuitEstimate circuit, String anchor) {
        RegimeEstimate best = circuit.best();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, circuit.name(), anchor));
        blocks.add(new Block.Paragraph(Line.EMPTY
                .strong(Bound.level(circuit.missing(), best.total()))
                .text(" (" + best.regime() + "), held by ")
                .strong(best.weakest().name().text())
                .text(". Proof: " + circuit.size().expectedKib() + " KiB expected, "
                        + circuit.size().worstKib() + " KiB worst"
                        + RealText.more(circuit.size().real()) + ". " + circuit.label() + ".")));
        if (!circuit.complete()) {
            blocks.add(new Block.Paragraph(Line.EMPTY
                    .strong("Incomplete.")
                    .text(" Without " + String.join(", ", circuit.missing())
                            + " some terms are left out, so that totals are upper bounds.")));
        }
        blocks.add(new Block.Heading(3, "Levels by regime"));
        blocks.addAll(new TermTables(circuit).blocks());
        blocks.add(new Block.Heading(3, "Parameters"));
        blocks.add(ParameterTable.of(zkvm, index, circuit));
        blocks.add(new Block.Heading(3, "Proof size"));
        blocks.add(SizeTable.of(circuit.size()));
        circuit.size()
                .real()
                .ifPresent(real -> blocks.add(new Block.Paragraph("The real size is " + RealText.source(real) + ".")));
        return blocks;
    }
}
