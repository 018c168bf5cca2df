package soundscape.config.recursion;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import soundscape.estimator.parameter.Require;

/**
 * What a circuit does in the recursion, as far as its file states it.
 * @param purpose what it is for
 * @param relation what its proof proves
 * @param enforces what it makes sure of between the proofs that it verifies
 * @param rowsUsed how many rows of its trace are filled; positive
 * @param proofs of a circuit that verifies nothing: how many of its own proofs a block takes at most; positive
 * @param mergesTo of a circuit that verifies its own kind: it merges until at most this many are left; one where nothing is stated
 * @param verifies whose proofs it verifies; empty for a circuit that verifies none, or where nothing is stated
 */
@RecordBuilder
public record Role(
        Optional<String> purpose,
        Optional<String> relation,
        Optional<String> enforces,
        OptionalLong rowsUsed,
        OptionalLong proofs,
        OptionalLong mergesTo,
        List<Verified> verifies)
        implements RoleBuilder.With {
    /** The key of the filled rows. */
    public static final String ROWS_USED = "rows_used";

    /** The key of the number of proofs. */
    public static final String PROOFS = "proofs";

    /** The key of the number of proofs that merging leaves. */
    public static final String MERGES_TO = "merges_to";

    /** The most proofs of a circuit; a double holds the number exactly. */
    public static final long MOST_PROOFS = 1L << 53;

    /** Nothing is stated. */
    public static final Role NONE = new Role(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            List.of());

    /** Copies the list; refuses numbers below 1. */
    public Role {
        verifies = List.copyOf(verifies);
        if (rowsUsed.isPresent()) {
            Require.atLeast(ROWS_USED, rowsUsed.getAsLong(), 1);
        }
        requireProofs(PROOFS, proofs);
        requireProofs(MERGES_TO, mergesTo);
    }

    private static void requireProofs(String key, OptionalLong number) {
        if (number.isPresent()) {
            Require.between(key, number.getAsLong(), 1, MOST_PROOFS);
        }
    }
}
