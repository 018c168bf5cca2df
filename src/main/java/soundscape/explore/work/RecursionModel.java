package soundscape.explore.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soundscape.config.CircuitEntry;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.size.Tree;
import soundscape.explore.plan.TraceLength;

/**
 * How long the trace of a circuit is that verifies another circuit's proof: a model, to be replaced by what a real
 * verifier takes. Rows are taken to grow with the verifier's hashes, by as many rows a hash as the file's own last
 * transition from layer to layer shows.
 */
public final class RecursionModel {
    /** Rows a hash where a file shows no transition: what Pico's last one shows, 32 768 rows for 3 504 hashes. */
    public static final double USUAL_ROWS_A_HASH = 9.35;

    private RecursionModel() {}

    /** The rows a hash that a recursion's layers, first layer first, show; transitions to copied circuits show none. */
    public static double rowsPerHash(List<List<CircuitEntry>> layers) {
        double rows = USUAL_ROWS_A_HASH;
        Set<Integer> tables = new HashSet<>();
        for (int i = 0; i < layers.size(); i++) {
            CircuitEntry first = layers.get(i).get(0);
            if (tables.add(first.table()) && i > 0) {
                rows = TraceLength.of(first.circuit()) / hashes(layers.get(i - 1));
            }
            layers.get(i).forEach(entry -> tables.add(entry.table()));
        }
        return rows;
    }

    /** A circuit that verifies any proof of a layer is made for the largest. */
    private static double hashes(List<CircuitEntry> layer) {
        return layer.stream()
                .mapToDouble(entry -> entry.circuit().overTrees(Tree::hashesToVerify))
                .max()
                .orElseThrow();
    }

    /** Log2 of the trace length, rounded up and at least 1, of one more layer after these. */
    public static int predictedLogRows(List<List<CircuitEntry>> layers) {
        double rows = rowsPerHash(layers) * hashes(layers.get(layers.size() - 1));
        return Math.max(1, Log2.ceil(rows));
    }
}
