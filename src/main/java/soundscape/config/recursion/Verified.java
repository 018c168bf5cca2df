package soundscape.config.recursion;

import java.util.List;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;

/**
 * Proofs that a circuit verifies at once.
 * @param anyOf the circuits, by their names or their groups', whose proofs it takes in any mix; at least one
 * @param arity how many it takes at most; at least 1
 */
public record Verified(List<String> anyOf, int arity) {
    /** The key of the names. */
    public static final String ANY_OF = "any_of";

    /** The key of the number. */
    public static final String ARITY = "arity";

    /** Copies the list; refuses an empty one, and an arity below 1. */
    public Verified {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new InvalidParameterException(
                    ANY_OF, "[]", "must name at least one circuit", "no table [[circuits.recursion.verifies]]");
        }
        Require.atLeast(ARITY, arity, 1);
    }
}
