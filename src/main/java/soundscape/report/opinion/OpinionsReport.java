package soundscape.report.opinion;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.opinion.Calculation;
import soundscape.estimator.opinion.Calculator;
import soundscape.estimator.opinion.Difference;
import soundscape.estimator.opinion.Opinion;
import soundscape.estimator.opinion.Opinions;
import soundscape.estimator.opinion.Part;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.report.CsvText;
import soundscape.report.EstimateTable;
import soundscape.report.ReportFormat;
import soundscape.report.TextTable;

/** What other calculators print of a zkVM's circuits, each beside the level that it is held against. */
public record OpinionsReport(String zkvm, List<OfCircuit> circuits) {
    private static final String NONE = "–";

    private static final String[] HEADS = {
        "zkvm",
        "circuit",
        "calculator",
        "figure",
        "place",
        "commit",
        "standing",
        "level",
        "bits",
        "held_by",
        "soundcalc_regime",
        "soundcalc_level",
        "difference",
        "note"
    };

    /** Copies the list. */
    public OpinionsReport {
        circuits = List.copyOf(circuits);
    }

    /** A circuit's opinions, and the estimate that they are held against. */
    public record OfCircuit(CircuitEstimate estimate, List<Opinion> opinions) {
        private RegimeEstimate ours(Opinion opinion) {
            return Opinions.compared(opinion.calculation(), estimate);
        }

        /** No more than a bound where a term is missing. */
        private String oursInWords(Opinion opinion) {
            RegimeEstimate ours = ours(opinion);
            return ours.regime() + " " + EstimateTable.level(estimate.complete() ? "" : "≤ ", ours.total());
        }
    }

    /** Asks all calculators of circuits by their indices. */
    public static OpinionsReport of(Zkvm zkvm, List<Integer> indices) {
        return new OpinionsReport(
                zkvm.name(),
                indices.stream()
                        .map(index -> zkvm.entries().get(index))
                        .map(entry -> new OfCircuit(entry.estimate(), Opinions.of(entry.circuit(), entry.estimate())))
                        .toList());
    }

    /** {@return the report in a notation; lines of text, without the last line end} */
    public String in(ReportFormat format) {
        return switch (format) {
            case TABLE -> table();
            case CSV -> CsvText.of(this::write);
            case JSON -> json();
        };
    }

    private String table() {
        return circuits.stream().map(OpinionsReport::table).collect(Collectors.joining("\n\n"))
                + "\n\nfallen: rests on a conjecture that was disproved or lost its ground in November 2025. None of these figures "
                + "enters a level or a verdict.";
    }

    private static String table(OfCircuit circuit) {
        String head = circuit.estimate().name() + ", " + circuit.estimate().label() + "\n";
        if (circuit.opinions().stream().noneMatch(Opinion::applies)) {
            return head + circuit.opinions().get(0).note().orElse("");
        }
        TextTable table = new TextTable("calculator", "standing", ">bits", "held by", ">soundcalc", "as of");
        for (Opinion opinion : circuit.opinions()) {
            Calculation calculation = opinion.calculation();
            table.row(
                    calculation.label(),
                    calculation.standing(),
                    opinion.applies() ? Integer.toString(opinion.level()) : NONE,
                    opinion.applies() ? opinion.least().name() : NONE,
                    circuit.oursInWords(opinion),
                    calculation.calculator().source());
        }
        return head + table + "\n"
                + circuit.opinions().stream().map(OpinionsReport::told).collect(Collectors.joining("\n"));
    }

    private static String told(Opinion opinion) {
        return "* " + opinion.calculation().label() + ": " + opinion.told();
    }

    private void write(CsvWriter csv) {
        csv.writeRecord(HEADS);
        for (OfCircuit circuit : circuits) {
            circuit.opinions().forEach(opinion -> csv.writeRecord(row(circuit, opinion)));
        }
    }

    private String[] row(OfCircuit circuit, Opinion opinion) {
        Calculator calculator = opinion.calculation().calculator();
        RegimeEstimate ours = circuit.ours(opinion);
        return new String[] {
            zkvm,
            circuit.estimate().name(),
            calculator.label(),
            opinion.calculation().figure(),
            calculator.place(),
            calculator.commit(),
            opinion.calculation().standing(),
            opinion.applies() ? Integer.toString(opinion.level()) : "",
            opinion.applies() ? Decimals.full(opinion.least().bits()) : "",
            opinion.applies() ? opinion.least().name() : "",
            ours.regime().name(),
            Integer.toString(ours.level()),
            opinion.difference().map(Difference::sentence).orElse(""),
            opinion.note().orElse("")
        };
    }

    private String json() {
        ObjectNode root = new ObjectMapper().createObjectNode().put("name", zkvm);
        for (OfCircuit circuit : circuits) {
            ObjectNode node = root.withArray("circuits").addObject();
            node.put("name", circuit.estimate().name());
            node.put("upper_bound", !circuit.estimate().complete());
            circuit.opinions()
                    .forEach(opinion ->
                            write(circuit, opinion, node.withArray("opinions").addObject()));
        }
        return root.toString();
    }

    private static void write(OfCircuit circuit, Opinion opinion, ObjectNode node) {
        Calculator calculator = opinion.calculation().calculator();
        node.put("calculator", calculator.label())
                .put("figure", opinion.calculation().figure())
                .put("place", calculator.place())
                .put("commit", calculator.commit())
                .put("standing", opinion.calculation().standing());
        if (opinion.applies()) {
            node.put("level", opinion.level()).put("held_by", opinion.least().name());
            ObjectNode bits = node.putObject("bits");
            for (Part part : opinion.parts()) {
                bits.put(
                        part.name(),
                        Math.min(part.bits(), bits.path(part.name()).asDouble(part.bits())));
            }
        }
        opinion.difference().ifPresent(difference -> node.put("difference", difference.sentence()));
        opinion.note().ifPresent(note -> node.put("note", note));
        RegimeEstimate ours = circuit.ours(opinion);
        node.putObject("soundcalc").put("regime", ours.regime().name()).put("level", ours.level());
    }
}
