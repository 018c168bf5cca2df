package soundscape.explore.compile;

import java.math.BigDecimal;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * Who tries to forge a proof.
 * @param queries T: the attacker asks the hash function 2^T times; 0 to {@value #MOST_QUERIES}
 * @param quantum whether in superposition, on a quantum computer
 */
public record Adversary(double queries, boolean quantum) {
    /** More than any digest in use allows for. */
    public static final int MOST_QUERIES = 256;

    /** What 2^64 queries can do is asked most often: 128 bits leave as many against them as they cost. */
    public static final Adversary USUAL = new Adversary(64, false);

    private static final String KEY = "queries";

    /** Of the term of Merkle trees and transcript, 3·4^T/2^b. */
    private static final double CONSTANT = Log2.of(3);

    /** Checks the range. */
    public Adversary {
        if (!(queries >= 0 && queries <= MOST_QUERIES)) {
            throw refusal(Decimals.full(queries));
        }
    }

    /** The same with other queries, T as it is typed, such as {@code 64} or {@code 63.5}. */
    public Adversary asking(String text) {
        String typed = text.strip();
        if (!typed.matches("\\d{1,3}([.]\\d{1,6})?")) {
            throw refusal(typed);
        }
        return new Adversary(new BigDecimal(typed).doubleValue(), quantum);
    }

    private static InvalidParameterException refusal(String value) {
        return new InvalidParameterException(
                KEY, value, "must be T, for 2^T queries, from 0 to " + MOST_QUERIES, Decimals.full(USUAL.queries));
    }

    /** {@return T as it is typed} */
    public String typed() {
        return Decimals.full(queries);
    }

    /** The same attacker, or one of the other kind. */
    public Adversary on(boolean quantumComputer) {
        return new Adversary(queries, quantumComputer);
    }

    /** {@return bits that stay of a bound of so many, compiled with digests of so many; 0 where nothing is promised} */
    public double leaves(double bits, double digest) {
        return Math.max(0, Math.min(byRounds(bits), byDigest(digest)));
    }

    /** {@return what stays of the rounds: every query tries one anew} */
    double byRounds(double bits) {
        return bits - (quantum ? 2 : 1) * queries;
    }

    /** {@return what stays of the hash: queries that collide, or invert} */
    double byDigest(double digest) {
        return quantum ? digest - 3 * queries : digest - CONSTANT - 2 * queries;
    }

    /** {@return T at which as many bits are left: 2^T queries succeed with a chance of at most 2^−T} */
    public double balance(double bits, double digest) {
        return Math.max(0, quantum ? Math.min(bits / 3, digest / 4) : Math.min(bits / 2, (digest - CONSTANT) / 3));
    }

    /** {@return T from which on nothing is left: 2^T queries may succeed} */
    public double end(double bits, double digest) {
        return Math.max(0, quantum ? Math.min(bits / 2, digest / 3) : Math.min(bits, (digest - CONSTANT) / 2));
    }
}
