package soundscape.explore.work;

import java.util.List;

/**
 * How many rows a verifier takes in a circuit's trace: a model, calibrated by a recursion's own transitions, to be
 * replaced by what a real verifier takes.
 * @param perHash rows for a hash
 * @param perElement rows for an opened base field element
 */
public record VerifierRows(double perHash, double perElement) {
    /** Rows a hash where a file shows no transition: what Pico's last one shows, 32 768 rows for 3 504 hashes. */
    public static final double USUAL_ROWS_A_HASH = 9.35;

    /** A sponge of width 16 absorbs eight elements a permutation (Poseidon2, eprint 2023/323): an element is an eighth of a hash. */
    static final double HASHES_AN_ELEMENT = 0.125;

    /** A trace that verifies something, as a file has it. */
    public record Transition(VerifierWork work, double rows) {}

    /** What transitions show: of all rows the least squares of the relative error, none negative; of one the usual weights. */
    public static VerifierRows of(List<Transition> transitions) {
        if (transitions.isEmpty()) {
            return usual(USUAL_ROWS_A_HASH);
        }
        double hh = 0;
        double he = 0;
        double ee = 0;
        double h = 0;
        double e = 0;
        for (Transition each : transitions) {
            double hashes = each.work.hashes() / each.rows;
            double elements = each.work.elements() / each.rows;
            hh += hashes * hashes;
            he += hashes * elements;
            ee += elements * elements;
            h += hashes;
            e += elements;
        }
        double determinant = hh * ee - he * he;
        double perHash = (h * ee - e * he) / determinant;
        double perElement = (e * hh - h * he) / determinant;
        if (transitions.size() > 1 && perHash > 0 && perElement > 0) { // not of two that are alike
            return new VerifierRows(perHash, perElement);
        }
        double mixed = 0;
        double square = 0;
        for (Transition each : transitions) {
            double hashes = usual(1).rows(each.work) / each.rows;
            mixed += hashes;
            square += hashes * hashes;
        }
        return usual(mixed / square);
    }

    private static VerifierRows usual(double perHash) {
        return new VerifierRows(perHash, perHash * HASHES_AN_ELEMENT);
    }

    /** {@return the rows that some work takes} */
    public double rows(VerifierWork work) {
        return perHash * work.hashes() + perElement * work.elements();
    }
}
