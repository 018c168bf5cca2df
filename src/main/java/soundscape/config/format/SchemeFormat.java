package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;

/** Reads and writes a commitment scheme's parameters. */
final class SchemeFormat {
    private static final String CONSTRAINT_DEGREE = "constraint_degree";
    private static final String FOLD_GRINDING = "grinding_bits_folding";

    private SchemeFormat() {}

    /** FRI, from keys that are read now and checked when the maker is called. */
    static Supplier<Scheme> fri(TableReader circuit, SizeKeys keys, boolean commitGrinding) {
        FriFormat fri = FriFormat.read(circuit, keys, commitGrinding);
        return fri::build;
    }

    /** WHIR, from keys that are read now and checked when the maker is called. */
    static Supplier<Scheme> whir(TableReader circuit, SizeKeys keys) {
        boolean dense = keys.equals(SizeKeys.DENSE);
        RoundsFormat rounds = RoundsFormat.read(circuit, dense);
        BatchingFormat batching = BatchingFormat.read(circuit, keys.batch(), false, !dense);
        int degree = circuit.small(CONSTRAINT_DEGREE);
        List<List<Integer>> folding = circuit.integerLists(FOLD_GRINDING);
        return () -> new Whir(rounds.build(), batching.build(), degree, folding);
    }

    /** STIR, from keys that are read now and checked when the maker is called. */
    static Supplier<Scheme> stir(TableReader circuit) {
        RoundsFormat rounds = RoundsFormat.read(circuit, false);
        BatchingFormat batching = BatchingFormat.read(circuit, SizeKeys.PLAIN.batch(), false, true);
        int folding = circuit.small(FOLD_GRINDING);
        return () -> new Stir(rounds.build(), batching.build(), folding);
    }

    /** WHIR's length follows from its degree; where a file states it all the same, it is kept true. */
    private static void writeLength(Whir whir, String key, TableWriter circuit) {
        int logDegree = whir.rounds().logDegree();
        if (circuit.has(key) && !circuit.integerOf(RoundsFormat.LOG_DEGREE).equals(Optional.of((long) logDegree))) {
            circuit.integer(key, 1L << logDegree);
        }
    }

    static void write(Scheme scheme, SizeKeys keys, TableWriter circuit) {
        scheme.match(
                fri -> {
                    FriFormat.write(fri, keys, keys.equals(SizeKeys.PLAIN), circuit);
                    return circuit;
                },
                whir -> {
                    boolean dense = keys.equals(SizeKeys.DENSE);
                    if (dense) {
                        writeLength(whir, keys.length(), circuit);
                    }
                    RoundsFormat.write(whir.rounds(), dense, circuit);
                    BatchingFormat.write(whir.batching(), keys.batch(), false, !dense, circuit);
                    circuit.integer(CONSTRAINT_DEGREE, whir.constraintDegree());
                    circuit.integerLists(FOLD_GRINDING, whir.foldGrinding());
                    return circuit;
                },
                stir -> {
                    RoundsFormat.write(stir.rounds(), false, circuit);
                    BatchingFormat.write(stir.batching(), keys.batch(), false, true, circuit);
                    circuit.integer(FOLD_GRINDING, stir.foldGrinding());
                    return circuit;
                });
    }
}
