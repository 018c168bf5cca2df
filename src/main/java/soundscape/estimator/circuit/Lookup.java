package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * A logarithmic-derivative lookup argument.
 * @param name its name; the term bears it
 * @param kind how the sums are checked
 * @param rowsLooking rows that look up
 * @param rowsTable rows of the table
 * @param columns S, columns of a table row
 * @param lookups M, how many lookups share the argument
 * @param grinding bits of grinding before its challenges
 * @param multilinearFingerprint whether a row is compressed with multilinear weights rather than powers
 * @param reductionError error of the reduction to the sumcheck, a probability; counts for multivariate lookups
 */
@RecordBuilder
public record Lookup(
        String name,
        Kind kind,
        long rowsLooking,
        long rowsTable,
        long columns,
        long lookups,
        int grinding,
        boolean multilinearFingerprint,
        double reductionError)
        implements LookupBuilder.With {
    /** How a lookup's sums are checked. */
    public enum Kind {
        /** As one univariate identity. */
        UNIVARIATE("univariate"),
        /** By a sumcheck over the hypercube (GKR). */
        MULTIVARIATE("multivariate");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The word that configuration files use in {@code logup_type}; {@code univariate} or {@code multivariate}. */
        public String key() {
            return key;
        }
    }

    /** Checks the ranges. */
    public Lookup {
        Require.atLeast(Names.ROWS_LOOKING, rowsLooking, 0);
        Require.atLeast(Names.ROWS_TABLE, rowsTable, 0);
        Require.atLeast(Names.LOOKUP_COLUMNS, columns, 1);
        Require.atLeast(Names.LOOKUP_COUNT, lookups, 1);
        Require.grinding(Names.LOOKUP_GRINDING, grinding);
        if (rowsLooking == 0 && rowsTable == 0) {
            throw new InvalidParameterException(Names.ROWS_LOOKING, 0, "must, together with rows_T, be at least 1", 1);
        }
        if (!(reductionError >= 0 && reductionError < 1)) {
            throw new InvalidParameterException(
                    Names.REDUCTION_ERROR, reductionError, "must be a probability below 1", "0.0");
        }
    }

    /** H: rows of both sides. */
    private double rows() {
        return (double) rowsLooking + rowsTable;
    }

    /** R: degree of a row's fingerprint in its challenge. */
    private double fingerprint() {
        return multilinearFingerprint ? Math.max(Log2.of((double) columns), 1) : columns;
    }

    /** v: variables of the sumcheck. */
    private double variables() {
        return Log2.of(rows()) + Log2.of((double) lookups);
    }

    /** What stands above F in the argument's error: M·H·R, and for a multivariate one ½v(3v + 1). */
    double numerator() {
        double fractions = lookups * rows() * fingerprint();
        if (kind == Kind.UNIVARIATE) {
            return fractions;
        }
        double v = variables();
        return fractions + v * (3 * v + 1) / 2;
    }

    Explanation explain(Field field) {
        boolean univariate = kind == Kind.UNIVARIATE;
        Explanation explanation = Explanation.of(
                        univariate ? "ε = M·H·R/F · 2^−g" : "ε = (M·H·R/F + ½v(3v + 1)/F + ε_r) · 2^−g",
                        univariate ? Paper.LOGUP : Paper.LOGUP_GKR,
                        "")
                .with("M", "lookups", lookups)
                .with("H", "rows of both sides", rows())
                .with(
                        "R",
                        multilinearFingerprint
                                ? "log2 of the columns, at least 1 (multilinear fingerprint)"
                                : "columns (fingerprint by powers)",
                        fingerprint())
                .withPowerOfTwo("F", "field size", field.log2Size())
                .with("g", "grinding bits", grinding);
        return univariate
                ? explanation
                : explanation.with("v", "variables", variables()).with("ε_r", "error of the reduction", reductionError);
    }
}
