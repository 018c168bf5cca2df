package soundscape.estimator.proximity;

/** What a theorem says of a random line at one rate: made once, with all that depends on the rate alone. */
@FunctionalInterface
public interface LineError {
    /** Numerator, over F, of the error of independent coefficients for a code's dimension; infinite where none holds. */
    double numerator(double dimension);

    /** An error that is affine in the dimension: slope per unit, intercept at dimension 0. */
    record Affine(double slope, double intercept) implements LineError {
        @Override
        public double numerator(double dimension) {
            return slope * dimension + intercept;
        }
    }
}
