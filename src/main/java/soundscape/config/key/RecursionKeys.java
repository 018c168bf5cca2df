package soundscape.config.key;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.estimator.parameter.Require;

/** The keys of a recursion, which soundcalc ignores. */
public final class RecursionKeys {
    static final KeyList KEYS = new KeyList();

    private static final Set<TableKind> WHOLE = EnumSet.of(TableKind.RECURSION);
    private static final Set<TableKind> ROLE = EnumSet.of(TableKind.ROLE);
    private static final Set<TableKind> VERIFIED = EnumSet.of(TableKind.VERIFIED);

    private static final Codec<OptionalLong> COUNT = Codecs.WHOLE_OR_NONE;

    public static final Key<OptionalLong> FIRST_PROOFS = KEYS.add(Key.of(
                    "first_proofs",
                    COUNT,
                    OptionalLong.of(64),
                    "how many proofs of the first circuits together a block takes at most")
            .optional(OptionalLong.empty(), WHOLE));

    public static final Key<Optional<String>> PURPOSE = KEYS.add(sentence("purpose", "Merges.", "what it is for"));

    public static final Key<Optional<String>> RELATION =
            KEYS.add(sentence("relation", "The proofs verify.", "what its proof proves"));

    public static final Key<Optional<String>> ENFORCES = KEYS.add(sentence(
            "enforces",
            "Each starts where the one before ends.",
            "what it makes sure of between the proofs that it verifies"));

    public static final Key<OptionalLong> ROWS_USED =
            KEYS.add(Key.of(Role.ROWS_USED, COUNT, OptionalLong.of(600_000), "how many rows of its trace are filled")
                    .optional(OptionalLong.empty(), ROLE));

    public static final Key<OptionalLong> PROOFS = KEYS.add(Key.of(
                    Role.PROOFS,
                    COUNT,
                    OptionalLong.of(12),
                    "of a circuit that verifies nothing: how many of its proofs a block takes at most")
            .optional(OptionalLong.empty(), ROLE));

    public static final Key<OptionalLong> MERGES_TO = KEYS.add(Key.of(
                    Role.MERGES_TO,
                    COUNT,
                    OptionalLong.of(4),
                    "of a circuit that verifies its own kind: it merges until at most this many are left; absent: 1")
            .optional(OptionalLong.empty(), ROLE));

    /** Tables of their own, which stand behind a role's other keys. */
    public static final Key<List<?>> VERIFIES =
            KEYS.add(Key.<List<?>>of("verifies", Codecs.TABLES, List.of(), "whose proofs it verifies, a table each")
                    .optional(List.of(), ROLE));

    public static final Key<List<String>> ANY_OF = KEYS.add(Key.of(
                    Verified.ANY_OF,
                    Codecs.NAMES,
                    List.of("riscv"),
                    "circuits or groups whose proofs it takes, in any mix")
            .required(VERIFIED));

    public static final Key<Integer> ARITY =
            KEYS.add(Key.of(Verified.ARITY, Codecs.SMALL, 2, "how many of these proofs it verifies at once, at most")
                    .optional(1, VERIFIED));

    public static final Key<Boolean> ALONE = KEYS.add(Key.of(
                    Verified.ALONE,
                    Codecs.FLAG,
                    true,
                    "whether it verifies these in place of what its other tables name, not beside it")
            .optional(false, VERIFIED));

    private RecursionKeys() {}

    /** A number of first proofs, refused beyond what is meant. */
    public static OptionalLong checked(OptionalLong firstProofs) {
        if (firstProofs.isPresent()) {
            Require.between(FIRST_PROOFS.name(), firstProofs.getAsLong(), 1, Role.MOST_PROOFS);
        }
        return firstProofs;
    }

    private static Key<Optional<String>> sentence(String name, String example, String meaning) {
        return Key.of(name, Codecs.NAME.orNone(), Optional.of(example), meaning).optional(Optional.empty(), ROLE);
    }
}
