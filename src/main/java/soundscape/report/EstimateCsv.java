package soundscape.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.gap.Beside;

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

    private static final String[] BOUNDS = {"theorem", "list", "soundcalcs_bounds"};

    private EstimateCsv() {}

    /** The columns' heads where rows say what errors are bounded by; one line, without its end. */
    public static String headsWithBounds() {
        return CsvText.of(csv -> csv.writeRecord(with(HEADS, BOUNDS)));
    }

    /** The rows of one zkVM, those of soundcalc first, then those up to the Johnson bound by other bounds. */
    public static String rows(Zkvm zkvm, ZkvmEstimate estimate, JohnsonBounds bounds) {
        List<Beside> others = Beside.of(zkvm.circuits(), bounds);
        return CsvText.of(csv -> {
            write(csv, zkvm, estimate, "soundcalc's", "reference", "true");
            for (int i = 0; i < others.size(); i++) {
                CircuitEstimate circuit = estimate.circuits().get(i);
                others.get(i)
                        .estimate()
                        .ifPresent(regime -> write(
                                csv,
                                zkvm,
                                circuit,
                                regime,
                                bounds.theorem().toString(),
                                bounds.list().key(),
                                Boolean.toString(bounds.isReference())));
            }
        });
    }

    private static String[] with(String[] cells, String... more) {
        return Stream.concat(Stream.of(cells), Stream.of(more)).toArray(String[]::new);
    }

    /** The columns' heads; one line, without its end. */
    public static String heads() {
        return CsvText.of(csv -> csv.writeRecord(HEADS));
    }

    /**
     * The rows of one zkVM, without the last line end: each term's figure is exact; whether the circuit's total is an
     * upper bound, since a term is missing, stands beside each.
     */
    public static String rows(Zkvm zkvm, ZkvmEstimate estimate) {
        return CsvText.of(csv -> write(csv, zkvm, estimate));
    }

    private static void write(CsvWriter csv, Zkvm zkvm, ZkvmEstimate estimate, String... more) {
        for (CircuitEstimate circuit : estimate.circuits()) {
            circuit.regimes().forEach(regime -> write(csv, zkvm, circuit, regime, more));
        }
    }

    private static void write(
            CsvWriter csv, Zkvm zkvm, CircuitEstimate circuit, RegimeEstimate regime, String... more) {
        regime.terms().forEach(term -> csv.writeRecord(with(row(zkvm, circuit, regime, term), more)));
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
