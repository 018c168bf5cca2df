package soundscape.estimator.proximity;

/** What a theorem says of a random line at one rate: made once, with all that depends on the rate alone. */
@FunctionalInterface
public interface LineError {
    /**
     * Numerator of the error of combining functions with independent coefficients; the denominator is F.
     *
     * @param dimension the code's dimension (trace length)
     */
    double numerator(double dimension);

    /**
     * An error that is affine in the dimension.
     *
     * @param slope numerator per unit of dimension
     * @param intercept numerator at dimension 0
     */
    record Affine(double slope, double intercept) implements LineError {
        @Override
        public double numerator(double dimension) {
            return slope * dimension + intercept;
        }
    }
}
