package soundscape.config.format;

import java.util.List;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.Fri;

/**
 * Reads and writes FRI's parameters. Under Jagged, length and batch go by other keys.
 *
 * @param rate ρ
 * @param length N
 * @param batching how columns are combined
 * @param queries t
 * @param foldingFactors k_1 … k_r
 * @param earlyStop the domain size at the end
 * @param queryGrinding bits before the queries
 * @param commitGrinding bits in each folding round
 */
record FriFormat(
        double rate,
        long length,
        BatchingFormat batching,
        int queries,
        List<Integer> foldingFactors,
        long earlyStop,
        int queryGrinding,
        int commitGrinding) {

    private static final String RATE = "rho";
    private static final String BLOWUP = "blowup_factor";
    private static final String QUERIES = "num_queries";
    private static final String FOLDING_FACTORS = "fri_folding_factors";
    private static final String EARLY_STOP = "fri_early_stop_degree";
    private static final String QUERY_GRINDING = "grinding_query_phase";
    private static final String COMMIT_GRINDING = "grinding_commit_phase";

    static FriFormat read(TableReader circuit, SizeKeys keys, boolean commitGrinding) {
        return new FriFormat(
                circuit.number(RATE),
                circuit.integer(keys.length()),
                BatchingFormat.read(circuit, keys.batch(), true, false),
                circuit.small(QUERIES),
                circuit.integers(FOLDING_FACTORS),
                circuit.integer(EARLY_STOP),
                circuit.small(QUERY_GRINDING, 0),
                commitGrinding ? circuit.small(COMMIT_GRINDING, 0) : 0);
    }

    Fri build() {
        return new Fri(
                rate, length, batching.build(), queries, foldingFactors, earlyStop, queryGrinding, commitGrinding);
    }

    static void write(Fri fri, SizeKeys keys, boolean commitGrinding, TableWriter circuit) {
        if (circuit.number(RATE, fri.rate()) && circuit.has(BLOWUP)) {
            circuit.wholeOrReal(BLOWUP, 1 / fri.rate());
        }
        circuit.integer(keys.length(), fri.traceLength());
        BatchingFormat.write(fri.batching(), keys.batch(), true, false, circuit);
        circuit.integer(QUERIES, fri.queries());
        circuit.integers(FOLDING_FACTORS, fri.foldingFactors());
        circuit.integer(EARLY_STOP, fri.earlyStopSize());
        circuit.integer(QUERY_GRINDING, fri.queryGrinding(), 0);
        if (commitGrinding) {
            circuit.integer(COMMIT_GRINDING, fri.commitGrinding(), 0);
        } else if (fri.commitGrinding() != 0) {
            throw new InvalidParameterException(
                    COMMIT_GRINDING, fri.commitGrinding(), "must be 0 for JAGGED, whose files cannot give it", 0);
        }
    }
}
