package soundscape.estimator.proximity;

import soundscape.estimator.arithmetic.Log2;

/** How functions are combined into one before the proximity test. */
public enum Coefficients {
    /** One independent random coefficient a function. */
    INDEPENDENT("independent coefficients") {
        @Override
        public double factor(double functions) {
            return 1;
        }
    },
    /** Powers 1, γ, γ², … of one random element. */
    POWERS("powers of one coefficient") {
        @Override
        public double factor(double functions) {
            return functions - 1;
        }
    },
    /** The weights eq(r, ·) of a random point r. */
    MULTILINEAR("multilinear weights") {
        @Override
        public double factor(double functions) {
            return Log2.ceil(functions);
        }
    };

    private final String label;

    Coefficients(String label) {
        this.label = label;
    }

    /** What the error for independent coefficients is multiplied with (BCHKS25), from 1 function up; 0 is no error. */
    public abstract double factor(double functions);

    /** The combination in words, such as "powers of one coefficient". */
    public String label() {
        return label;
    }
}
