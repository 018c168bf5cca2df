package soundscape.estimator.proximity;

/** How many codewords can be near a word, at one rate: made once, with all that depends on the rate alone. */
@FunctionalInterface
public interface ListSize {
    /** The bound for a code's dimension (trace length); infinite where none holds. */
    double of(double dimension);

    /** The same bound for every dimension. */
    record Constant(double value) implements ListSize {
        @Override
        public double of(double dimension) {
            return value;
        }
    }
}
