package soundscape.estimator.conjecture;

import soundscape.estimator.arithmetic.Log2;

/** List-decoding capacity: the distance δ with H_q(δ) = 1 − ρ, H_q the entropy in an alphabet of q letters. */
public final class EntropyRadius {
    private EntropyRadius() {}

    /** δ of a rate, 0 to 1 exclusive, in an alphabet of a size, at least 2; below 1 − ρ, the more so the smaller the alphabet. */
    public static double of(double rate, double alphabet) {
        double low = 0;
        double high = 1 - rate;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return low;
            }
            if (entropy(middle, alphabet) < 1 - rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** H_q(x) = x·log_q(q − 1) − x·log_q x − (1 − x)·log_q(1 − x). */
    private static double entropy(double x, double alphabet) {
        double bits = x * Log2.of(alphabet - 1) - x * Log2.of(x) - (1 - x) * Log2.of(1 - x);
        return bits / Log2.of(alphabet);
    }
}
