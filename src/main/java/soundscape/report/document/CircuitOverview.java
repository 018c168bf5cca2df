package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.knob.Layers;
import soundscape.report.EstimateTable;
import soundscape.report.RealText;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** All circuits of a zkVM in one table. */
final class CircuitOverview {
    private static final List<Regime> REGIMES = List.of(Regime.values());

    private CircuitOverview() {}

    static Block of(Zkvm zkvm, ZkvmEstimate estimate, List<String> anchors) {
        List<Integer> layers = layers(zkvm);
        List<List<Line>> rows = new ArrayList<>();
        boolean real = RealText.isIn(estimate.circuits());
        for (int i = 0; i < estimate.circuits().size(); i++) {
            CircuitEstimate circuit = estimate.circuits().get(i);
            List<Line> row = new ArrayList<>(List.of(
                    Line.of(String.valueOf(layers.get(i))),
                    Line.EMPTY.link(circuit.name(), "#" + anchors.get(i)),
                    Line.of(circuit.label()),
                    Line.of(zkvm.entries().get(i).circuit().field().toString())));
            REGIMES.forEach(regime -> row.add(level(circuit, regime)));
            row.addAll(List.of(
                    Line.of(circuit.best().weakest().name().text()),
                    Line.of(String.valueOf(circuit.size().expectedKib())),
                    Line.of(String.valueOf(circuit.size().worstKib()))));
            if (real) {
                row.add(Line.of(RealText.kib(circuit.size().real())));
            }
            row.add(Line.of(notes(i, zkvm, estimate)));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.numbers("layer"), Column.words("circuit"), Column.words("system"), Column.words("field")));
        REGIMES.forEach(regime -> columns.add(Column.numbers(regime.name())));
        columns.addAll(List.of(Column.words("held by"), Column.numbers("expected KiB"), Column.numbers("worst KiB")));
        if (real) {
            columns.add(Column.numbers(RealText.HEAD));
        }
        columns.add(Column.words(""));
        return new Block.Table(columns, rows);
    }

    /** The 1-based layer of each circuit. */
    private static List<Integer> layers(Zkvm zkvm) {
        List<List<CircuitEntry>> layers = Layers.of(zkvm);
        return IntStream.range(0, layers.size())
                .boxed()
                .flatMap(layer -> layers.get(layer).stream().map(entry -> layer + 1))
                .toList();
    }

    private static Line level(CircuitEstimate circuit, Regime regime) {
        return Line.of(circuit.in(regime)
                .map(found -> EstimateTable.level(Bound.sign(circuit.missing()), found.total()))
                .orElse("–"));
    }

    private static String notes(int index, Zkvm zkvm, ZkvmEstimate estimate) {
        List<String> notes = new ArrayList<>();
        if (index == estimate.headline().circuit()) {
            notes.add("weakest");
        }
        if (index == zkvm.finalIndex() && !estimate.incomplete().finalProof()) {
            notes.add("final");
        }
        if (!estimate.circuits().get(index).complete()) {
            notes.add("incomplete");
        }
        return String.join(", ", notes);
    }
}
