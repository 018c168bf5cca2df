package soundscape.config.recursion;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;

/**
 * Proofs that a circuit verifies at once.
 * @param anyOf the circuits, by their names or their groups', whose proofs it takes in any mix; at least one
 * @param arity how many it takes at most; at least 1
 * @param alone whether it verifies them in place of all others that it can verify, not beside them
 */
public record Verified(List<String> anyOf, int arity, boolean alone) {
    /** The key of the names. */
    public static final String ANY_OF = "any_of";

    /** The key of the number. */
    public static final String ARITY = "arity";

    /** The key of whether they are verified alone. */
    public static final String ALONE = "alone";

    /** Copies the list; refuses an empty one, and an arity below 1. */
    public Verified {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new InvalidParameterException(
                    ANY_OF, "[]", "must name at least one circuit", "no table [[circuits.recursion.verifies]]");
        }
        Require.atLeast(ARITY, arity, 1);
    }

    /** The same with every name replaced by others, none twice; nothing where no name is left. */
    public Optional<Verified> mentioning(Function<String, List<String>> names) {
        List<String> mentioned = anyOf.stream()
                .flatMap(name -> names.apply(name).stream())
                .distinct()
                .toList();
        return mentioned.isEmpty() ? Optional.empty() : Optional.of(new Verified(mentioned, arity, alone));
    }

    /** Proofs that are verified beside all others. */
    public Verified(List<String> anyOf, int arity) {
        this(anyOf, arity, false);
    }
}
