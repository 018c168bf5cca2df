package soundscape.estimator.circuit;

import java.util.Optional;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Whir;

/**
 * Evaluation domains against the subgroups that a field has. The reference asks for WHIR's first and for all of STIR's and
 * SWIRL's, which no circuit is made without; of all others it does not ask, so that they are estimated, though no prover
 * could be built.
 */
public final class Domains {
    /** log2 of the points of M31's circle, p + 1, which FRI folds where no extension has a larger subgroup. */
    private static final int LOG_CIRCLE = 31;

    private Domains() {}

    /**
     * A domain that the field has no subgroup for.
     * @param key the key that sets it, at {@code value}
     * @param round whose it is, such as "round 0"
     * @param log2 its size
     * @param within what it ought to lie within, such as "the two-adicity 24 of KoalaBear⁴"
     * @param remedy what would do
     */
    public record Beyond(String key, Object value, String round, int log2, String within, Object remedy) {
        /** {@return what is wrong, such as "takes the domain of round 0 to 2^25, beyond the two-adicity 24 of KoalaBear⁴"} */
        public String about() {
            return "takes the domain of " + round + " to 2^" + log2 + ", beyond " + within;
        }

        private InvalidParameterException refusal() {
            return new InvalidParameterException(
                    key, value, "must keep the domain of " + round + ", 2^" + log2 + ", within " + within, remedy);
        }
    }

    /** The first of a circuit's domains that is too large; mostly none. */
    public static Optional<Beyond> beyond(Circuit circuit) {
        Field field = circuit.field();
        if (circuit.opening() instanceof Fri fri) {
            return field.base() == BaseField.M31 && field.twoAdicity() < LOG_CIRCLE
                    ? beyond(fri, LOG_CIRCLE, () -> "the 2^" + LOG_CIRCLE + " points of M31's circle")
                    : beyond(fri, field.twoAdicity(), () -> subgroup(field));
        }
        return circuit.opening() instanceof Whir whir ? beyond(whir.rounds(), field) : Optional.empty();
    }

    private static String subgroup(Field field) {
        return "the two-adicity " + field.twoAdicity() + " of " + field;
    }

    private static Optional<Beyond> beyond(Fri fri, int most, Supplier<String> within) {
        if (fri.domainSize() <= Log2.power(most)) {
            return Optional.empty();
        }
        int log2 = Log2.ceil(fri.domainSize());
        double other = fri.rate() * Log2.power(log2 - most);
        return Optional.of(new Beyond(
                Names.RATE, fri.rate(), "round 0", log2, within.get(), other < 1 ? other : "a shorter trace"));
    }

    private static Optional<Beyond> beyond(Rounds rounds, Field field) {
        for (int i = 0; i < rounds.count(); i++) {
            if (rounds.logLeavesAt(i) > field.twoAdicity()) {
                return Optional.of(beyond(rounds, "round " + i, rounds.logLeavesAt(i), field));
            }
        }
        int last = rounds.logDegreeAt(rounds.count()) + rounds.logInvRateAt(rounds.count());
        return rounds.statedLogInvRates().isPresent() && last > field.twoAdicity()
                ? Optional.of(beyond(rounds, "the final code", last, field))
                : Optional.empty();
    }

    private static Beyond beyond(Rounds rounds, String round, int log2, Field field) {
        return rounds.statedLogInvRates()
                .map(rates -> new Beyond(
                        Names.STATED_RATES, rates, round, log2, subgroup(field), "lower rates of the code before"))
                .orElseGet(() -> new Beyond(
                        Names.FOLDING_FACTORS,
                        rounds.foldingFactors(),
                        round,
                        log2,
                        subgroup(field),
                        "folds of one size"));
    }

    /** Refuses a circuit with a domain that is too large, made from one that had none. */
    public static void refuse(Circuit made, Circuit from) {
        Optional<Beyond> found = beyond(made);
        if (found.isPresent() && beyond(from).isEmpty()) {
            throw found.get().refusal();
        }
    }
}
