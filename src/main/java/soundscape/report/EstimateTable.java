package soundscape.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.Compatibility;
import soundscape.config.ReadParts;
import soundscape.config.Reference;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.ZkvmEstimate;

/** An estimate as tables for a terminal. */
public final class EstimateTable {
    private static final String NONE = "–";
    private static final List<Regime> REGIMES = List.of(Regime.values());

    private EstimateTable() {}

    /** One row a circuit, with a sentence on top; lines of text. */
    public static String circuits(Zkvm zkvm, ZkvmEstimate estimate, String sentence) {
        List<String> heads = new ArrayList<>(List.of("circuit", "system", "field"));
        for (Regime regime : REGIMES) {
            heads.add(">" + regime);
        }
        heads.addAll(List.of("held by", ">expected KiB", ">worst KiB"));
        boolean real = RealText.isIn(estimate.circuits());
        if (real) {
            heads.add(">" + RealText.HEAD);
        }
        TextTable table = new TextTable(heads.toArray(new String[0]));
        for (int i = 0; i < estimate.circuits().size(); i++) {
            CircuitEstimate circuit = estimate.circuits().get(i);
            Circuit parameters = zkvm.entries().get(i).circuit();
            List<String> cells = new ArrayList<>(List.of(
                    circuit.name(),
                    circuit.label()
                            + (Reference.COMPARED.reads(parameters) ? "" : " †")
                            + (Compatibility.hasOwnGaps(parameters) ? " ‡" : ""),
                    parameters.field() + (parameters.field().knownToSoundcalc() ? "" : " *")));
            for (Regime regime : REGIMES) {
                cells.add(level(circuit, regime));
            }
            cells.addAll(List.of(
                    circuit.best().weakest().name().text(),
                    Long.toString(circuit.size().expectedKib()),
                    Long.toString(circuit.size().worstKib())));
            if (real) {
                cells.add(RealText.kib(circuit.size().real()));
            }
            table.row(cells.toArray(new String[0]));
        }
        return sentence + "\n\n" + table + unread(zkvm);
    }

    private static String unread(Zkvm zkvm) {
        ReadParts read = ReadParts.of(zkvm.circuits(), Reference.COMPARED);
        return (read.fields() ? "" : "\n\n* soundcalc does not read this field")
                + (read.systems() ? "" : "\n\n† soundcalc " + Reference.COMPARED.id() + " does not read this system")
                + (read.gaps() ? "" : "\n\n‡ a gap for each iteration; soundcalc reads one for all");
    }

    private static String level(CircuitEstimate circuit, Regime regime) {
        String bound = circuit.complete() ? "" : "≤ ";
        Optional<RegimeEstimate> estimate = circuit.in(regime);
        return estimate.isPresent() ? level(bound, estimate.get().total()) : NONE;
    }

    /** A level in a cell, of bits before flooring: "none" for 0 or less; {@code bound} is "≤ " for an upper bound. */
    public static String level(String bound, double bits) {
        return bits <= 0 ? "none" : bound + (int) Math.floor(bits);
    }

    /** Every term of every circuit with its formula, the values put in, and its source; lines of text. */
    public static String explanations(ZkvmEstimate estimate) {
        return estimate.circuits().stream()
                .flatMap(circuit -> circuit.regimes().stream().flatMap(regime -> regime.terms().stream()
                        .map(term -> circuit.name() + ", " + regime.regime() + ", " + ExplanationText.of(term))))
                .collect(Collectors.joining("\n\n"));
    }

    /** Every term of every circuit; lines of text. */
    public static String terms(ZkvmEstimate estimate) {
        TextTable table = new TextTable("circuit", "regime", "term", ">bits");
        for (CircuitEstimate circuit : estimate.circuits()) {
            for (RegimeEstimate regime : circuit.regimes()) {
                for (Term term : regime.terms()) {
                    table.row(
                            circuit.name(),
                            regime.regime().name(),
                            term.name().text(),
                            term.bits() <= 0 ? "none" : Decimals.down(term.bits(), 3));
                }
            }
        }
        return table.toString();
    }
}
