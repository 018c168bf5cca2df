package soundscape.report;

import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.ZkvmEstimate;

/** Estimates as comma-separated values (RFC 4180): a row for each term of each circuit and regime, in full precision. */
public final class EstimateCsv {
    private static final String[] HEADS = {
        "zkvm",
        "circuit",
        "proof_system",
        "regime",
        "term",
        "bits",
        "level",
        "upper_bound",
        "proof_size_bits_expected",
        "proof_size_bits_worst",
        "proof_size_bits_real"
    };

    private EstimateCsv() {}

    /** The columns' heads; one line, without its end. */
    public static String heads() {
        return CsvText.of(csv -> csv.writeRecord(HEADS));
    }

    /**
     * The rows of one zkVM, without the last line end: each term's figure is exact; whether the circuit's total is an
     * upper bound, since a term is missing, stands beside each.
     */
    public static String rows(Zkvm zkvm, ZkvmEstimate estimate) {
        return CsvText.of(csv -> {
            for (CircuitEstimate circuit : estimate.circuits()) {
                for (RegimeEstimate regime : circuit.regimes()) {
                    regime.terms().forEach(term -> csv.writeRecord(row(zkvm, circuit, regime, term)));
                }
            }
        });
    }

    private static String[] row(Zkvm zkvm, CircuitEstimate circuit, RegimeEstimate regime, Term term) {
        return new String[] {
            zkvm.name(),
            circuit.name(),
            circuit.label(),
            regime.regime().name(),
            term.name().text(),
            Decimals.full(term.bits()),
            Integer.toString(term.level()),
            Boolean.toString(!circuit.complete()),
            Decimals.full(circuit.size().expected()),
            Decimals.full(circuit.size().worst()),
            circuit.size().real().map(real -> Decimals.full(real.bits())).orElse("")
        };
    }
}
