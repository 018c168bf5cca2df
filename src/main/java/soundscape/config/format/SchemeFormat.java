package soundscape.config.format;

import java.util.List;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;

/** Reads and writes a commitment scheme's parameters. */
final class SchemeFormat {
    private SchemeFormat() {}

    static Scheme read(TableReader circuit) {
        return SizeKeys.of(circuit.kind()).translating(() -> switch (circuit.kind()) {
            case WHIR, JAGGED_WHIR ->
                new Whir(
                        rounds(circuit),
                        batching(circuit),
                        circuit.get(CircuitKeys.CONSTRAINT_DEGREE),
                        circuit.get(CircuitKeys.FOLD_GRINDINGS));
            case STIR -> new Stir(rounds(circuit), batching(circuit), circuit.get(CircuitKeys.FOLD_GRINDING));
            default ->
                new Fri(
                        circuit.get(CircuitKeys.RATE),
                        circuit.get(SizeKeys.of(circuit.kind()).length()),
                        batching(circuit),
                        circuit.get(CircuitKeys.QUERIES),
                        circuit.get(CircuitKeys.FRI_FOLDING_FACTORS),
                        circuit.get(CircuitKeys.EARLY_STOP),
                        circuit.get(CircuitKeys.QUERY_GRINDING),
                        circuit.get(CircuitKeys.COMMIT_GRINDING));
        });
    }

    private static Batching batching(TableReader circuit) {
        return new Batching(
                circuit.get(SizeKeys.of(circuit.kind()).batch()),
                coefficients(circuit.get(CircuitKeys.POWERS), circuit.get(CircuitKeys.MULTILINEAR)),
                circuit.get(CircuitKeys.BATCHING_GRINDING));
    }

    private static Rounds rounds(TableReader circuit) {
        int iterations = circuit.get(CircuitKeys.ITERATIONS);
        List<Integer> folding = circuit.get(CircuitKeys.FOLDING_FACTORS);
        if (folding.isEmpty()) {
            throw new InvalidParameterException(
                    CircuitKeys.FOLDING_FACTORS.name(),
                    folding,
                    "must have as many entries as " + CircuitKeys.ITERATIONS.name(),
                    "a list of " + iterations + (iterations == 1 ? " whole number" : " whole numbers"));
        }
        if (iterations != folding.size()) {
            throw new InvalidParameterException(
                    CircuitKeys.ITERATIONS.name(),
                    iterations,
                    "must be the number of " + CircuitKeys.FOLDING_FACTORS.name(),
                    folding.size());
        }
        return new Rounds(
                circuit.get(CircuitKeys.LOG_INV_RATE),
                circuit.get(CircuitKeys.LOG_DEGREE),
                folding,
                circuit.get(CircuitKeys.ROUND_QUERIES),
                circuit.get(CircuitKeys.ROUND_QUERY_GRINDING),
                circuit.get(CircuitKeys.OOD_SAMPLES),
                circuit.get(CircuitKeys.OOD_GRINDING),
                circuit.get(CircuitKeys.STATED_RATES),
                circuit.get(CircuitKeys.ROUND_GAPS));
    }

    private static Coefficients coefficients(boolean powers, boolean multilinear) {
        if (powers) {
            return Coefficients.POWERS;
        }
        return multilinear ? Coefficients.MULTILINEAR : Coefficients.INDEPENDENT;
    }

    static void write(Scheme scheme, TableWriter circuit) {
        scheme.<Runnable>match(
                        fri -> () -> write(fri, circuit),
                        whir -> () -> {
                            write(whir.rounds(), circuit);
                            write(whir.batching(), circuit);
                            circuit.put(CircuitKeys.CONSTRAINT_DEGREE, whir.constraintDegree());
                            circuit.put(CircuitKeys.FOLD_GRINDINGS, whir.foldGrinding());
                        },
                        stir -> () -> {
                            write(stir.rounds(), circuit);
                            write(stir.batching(), circuit);
                            circuit.put(CircuitKeys.FOLD_GRINDING, stir.foldGrinding());
                        })
                .run();
    }

    private static void write(Fri fri, TableWriter circuit) {
        if (circuit.put(CircuitKeys.RATE, fri.rate())) {
            circuit.put(CircuitKeys.BLOWUP, 1 / fri.rate());
        }
        circuit.put(SizeKeys.of(circuit.kind()).length(), fri.traceLength());
        write(fri.batching(), circuit);
        circuit.put(CircuitKeys.QUERIES, fri.queries());
        circuit.put(CircuitKeys.FRI_FOLDING_FACTORS, fri.foldingFactors());
        circuit.put(CircuitKeys.EARLY_STOP, fri.earlyStopSize());
        circuit.put(CircuitKeys.QUERY_GRINDING, fri.queryGrinding());
        circuit.put(CircuitKeys.COMMIT_GRINDING, fri.commitGrinding());
    }

    /** Powers win over multilinear weights where a file has both: what already means the same stays. */
    private static void write(Batching batching, TableWriter circuit) {
        circuit.put(SizeKeys.of(circuit.kind()).batch(), batching.size());
        Coefficients wanted = batching.coefficients();
        boolean multilinear = circuit.find(CircuitKeys.MULTILINEAR).orElse(false);
        if (circuit.find(CircuitKeys.POWERS)
                .filter(powers -> coefficients(powers, multilinear) == wanted)
                .isEmpty()) {
            circuit.put(CircuitKeys.POWERS, wanted == Coefficients.POWERS);
            circuit.put(CircuitKeys.MULTILINEAR, wanted == Coefficients.MULTILINEAR);
        }
        circuit.put(CircuitKeys.BATCHING_GRINDING, batching.grinding());
    }

    private static void write(Rounds rounds, TableWriter circuit) {
        circuit.put(CircuitKeys.ITERATIONS, rounds.count());
        circuit.put(CircuitKeys.LOG_INV_RATE, rounds.logInvRate());
        if (circuit.put(CircuitKeys.LOG_DEGREE, rounds.logDegree()) && circuit.kind() == TableKind.JAGGED_WHIR) {
            circuit.put(CircuitKeys.DENSE_LENGTH, 1L << rounds.logDegree());
        }
        circuit.put(CircuitKeys.FOLDING_FACTORS, rounds.foldingFactors());
        circuit.put(CircuitKeys.ROUND_QUERIES, rounds.queries());
        circuit.put(CircuitKeys.ROUND_QUERY_GRINDING, rounds.queryGrinding());
        circuit.put(CircuitKeys.OOD_SAMPLES, rounds.oodSamples());
        circuit.put(CircuitKeys.OOD_GRINDING, rounds.oodGrinding());
        circuit.put(CircuitKeys.STATED_RATES, rounds.statedLogInvRates());
        circuit.put(CircuitKeys.ROUND_GAPS, rounds.gaps());
    }
}
