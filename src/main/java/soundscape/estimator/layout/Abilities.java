package soundscape.estimator.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;
import soundscape.estimator.scheme.Fri;

/**
 * What a prover can encode beside its scheme, as its sources have it: of other parameters its law tells no proof that it would write.
 * @param fields its base fields, with the degrees of their extensions
 * @param folds factors that FRI folds by; empty where it has no FRI
 * @param digests bytes of a digest; empty where it may have any
 * @param arities children of a node
 */
public record Abilities(
        Map<BaseField, Set<Integer>> fields, Set<Integer> folds, Set<Integer> digests, Set<Integer> arities) {
    /** Everything: of no prover in particular. */
    static final Abilities ANY = new Abilities(Map.of(), Set.of(), Set.of(), Set.of());

    private static final Set<Integer> BINARY = Set.of(2);
    private static final int WORDS_BYTES = 32;
    private static final int MAX_LOG_FOLD = 10;

    /** Copies the collections. */
    public Abilities {
        Map<BaseField, Set<Integer>> ordered = new EnumMap<>(BaseField.class);
        ordered.putAll(fields);
        fields = Collections.unmodifiableMap(ordered);
        folds = Set.copyOf(folds);
        digests = Set.copyOf(digests);
        arities = Set.copyOf(arities);
    }

    /** Binary trees with digests of 32 bytes over one base field. */
    static Abilities over(BaseField field, Integer... degrees) {
        return over(Map.of(field, Set.of(degrees)));
    }

    /** The same over further fields. */
    static Abilities over(Map<BaseField, Set<Integer>> fields) {
        return new Abilities(fields, Set.of(), Set.of(WORDS_BYTES), BINARY);
    }

    /** The same with FRI that folds by some factors. */
    Abilities folding(Integer... factors) {
        return new Abilities(fields, Set.of(factors), digests, arities);
    }

    /** The same with FRI that folds by powers of two. */
    Abilities foldingByPowers() {
        Integer[] powers = new Integer[MAX_LOG_FOLD];
        for (int log = 1; log <= MAX_LOG_FOLD; log++) {
            powers[log - 1] = 1 << log;
        }
        return folding(powers);
    }

    /** The same with digests of whatever length. */
    Abilities anyDigests() {
        return new Abilities(fields, folds, Set.of(), arities);
    }

    /** The same with digests of other lengths in bytes. */
    Abilities digests(Integer... bytes) {
        return new Abilities(fields, folds, Set.of(bytes), arities);
    }

    /** The same with nodes of other numbers of children. */
    Abilities arities(Integer... children) {
        return new Abilities(fields, folds, digests, Set.of(children));
    }

    /** Whether a proof can be written so. */
    boolean include(ProofShape shape) {
        return fields.isEmpty()
                || (hasField(shape)
                        && hasFolds(shape)
                        && hasDomain(shape)
                        && hasDigest(shape)
                        && arities.contains(shape.form().arity()));
    }

    private boolean hasField(ProofShape shape) {
        return fields.getOrDefault(shape.field().base(), Set.of())
                .contains(shape.field().degree());
    }

    private boolean hasFolds(ProofShape shape) {
        if (shape.opening() instanceof Fri fri) {
            int known = 0;
            for (int factor : fri.foldingFactors()) {
                if (factor != known && !folds.contains(factor)) { // mostly as the one before
                    return false;
                }
                known = factor;
            }
        }
        return true;
    }

    private static boolean hasDomain(ProofShape shape) {
        return !(shape.opening() instanceof Fri fri)
                || (Long.bitCount(fri.traceLength()) == 1 && Long.bitCount((long) fri.domainSize()) == 1);
    }

    private boolean hasDigest(ProofShape shape) {
        double bytes = shape.digest() / Byte.SIZE;
        return digests.isEmpty() || (bytes == Math.rint(bytes) && digests.contains((int) bytes));
    }

    /** {@return what a prover does instead of what it cannot write, such as "folds by 16, not by 8"; empty where it can} */
    List<String> otherwise(ProofShape shape) {
        List<String> all = new ArrayList<>();
        if (include(shape)) {
            return all;
        }
        if (!hasField(shape)) {
            all.add("writes proofs over "
                    + fields.entrySet().stream()
                            .flatMap(field -> field.getValue().stream().sorted().map(degree -> Field.of(
                                            field.getKey(), degree)
                                    .toString()))
                            .collect(Collectors.joining(" or "))
                    + ", not over " + shape.field());
        }
        if (!hasFolds(shape)) {
            all.add("folds by " + or(folds) + ", not by "
                    + ((Fri) shape.opening())
                            .foldingFactors().stream()
                                    .filter(factor -> !folds.contains(factor))
                                    .map(String::valueOf)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        if (!hasDomain(shape)) {
            all.add("has domains of powers of two only");
        }
        if (!hasDigest(shape)) {
            all.add("has digests of " + or(digests) + " bytes, not of " + number(shape.digest() / Byte.SIZE));
        }
        if (!arities.contains(shape.form().arity())) {
            all.add("has trees of " + or(arities) + " children a node, not "
                    + shape.form().arity());
        }
        return all;
    }

    private static String or(Set<Integer> numbers) {
        return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
