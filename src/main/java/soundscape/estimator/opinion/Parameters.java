package soundscape.estimator.opinion;

import java.util.OptionalLong;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Fri;

/**
 * What the calculators ask of a circuit of DEEP-ALI over FRI.
 * @param field the challenge field
 * @param fieldBits its size as the calculators count it, in whole bits: those of an element of p, times e
 * @param collisionBits what finding a collision of the hash costs: half a digest
 * @param rows N, the trace length
 * @param largestFold what the round that folds most makes one; 1 where none folds
 * @param functions ℓ, the committed functions that become one
 */
record Parameters(
        Field field,
        int fieldBits,
        int collisionBits,
        double rate,
        double rows,
        int queries,
        int queryGrinding,
        int commitGrinding,
        int largestFold,
        Coefficients coefficients,
        long functions,
        OptionalLong constraints,
        int maxDegree,
        int openingPoints) {
    static Parameters of(DeepAli circuit, Fri fri) {
        return new Parameters(
                circuit.field(),
                circuit.field().elementBits(),
                circuit.header().hashBits() / 2,
                fri.rate(),
                fri.dimension(),
                fri.queries(),
                fri.queryGrinding(),
                fri.commitGrinding(),
                fri.foldingFactors().stream().mapToInt(factor -> factor).max().orElse(1),
                fri.batching().coefficients(),
                fri.batching().size(),
                circuit.constraints().count(),
                circuit.constraints().maxDegree(),
                circuit.openingPoints());
    }

    /** n. */
    double domain() {
        return rows / rate;
    }

    /** log2 of the blowup. */
    double logBlowup() {
        return -Log2.of(rate);
    }

    boolean wholeBlowup() {
        return isWhole(logBlowup());
    }

    boolean wholeRows() {
        return isWhole(Log2.of(rows));
    }

    private static boolean isWhole(double log2) {
        return log2 == Math.rint(log2);
    }
}
