package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Target;
import soundscape.explore.recursion.ProofCounts;

/**
 * How often each circuit is proved for one final proof: 1 or more; empty where it is not known.
 * @param tree what the recursion comes to, where nothing else was stated
 */
public record Multiplicities(List<OptionalLong> counts, Optional<ProofCounts> tree) {
    private static final String KEY = "proofs";

    /** The most proofs of a circuit; a double holds the number exactly. */
    private static final long MOST = 1L << 53;

    /** Copies the list. */
    public Multiplicities {
        counts = List.copyOf(counts);
    }

    /** What follows from the recursion that the file states, where it says how many first proofs a block takes. */
    public static Multiplicities of(Zkvm zkvm) {
        ProofCounts tree = ProofCounts.of(zkvm);
        if (!tree.known()) {
            return new Multiplicities(
                    Collections.nCopies(zkvm.entries().size(), OptionalLong.empty()), Optional.empty());
        }
        return new Multiplicities(
                IntStream.range(0, zkvm.entries().size())
                        .mapToObj(i -> OptionalLong.of(Math.max(1, tree.most(i))))
                        .toList(),
                Optional.of(tree));
    }

    /**
     * The same with what a user states: {@code CIRCUIT=COUNT}, the circuit by its name, {@code final}, {@code all}, or
     * a group.
     * @throws InvalidParameterException if it is not of that form, no such circuit exists, or the count is below 1
     */
    public Multiplicities with(Zkvm zkvm, String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw new InvalidParameterException(
                    KEY, text, "must be CIRCUIT=COUNT", zkvm.entries().get(0).name() + "=1000");
        }
        long count = count(text.substring(equals + 1).strip());
        List<OptionalLong> changed = new ArrayList<>(counts);
        Target.named(zkvm, text.substring(0, equals).strip())
                .indices(zkvm)
                .forEach(index -> changed.set(index, OptionalLong.of(count)));
        return new Multiplicities(changed, Optional.empty());
    }

    private static long count(String text) {
        long count = text.matches("\\d{1,16}") ? Long.parseLong(text) : 0;
        if (count < 1 || count > MOST) {
            throw new InvalidParameterException(KEY, text, "must be a whole number from 1 to " + MOST, "1000");
        }
        return count;
    }

    /** Whether every circuit's count is known; false where one is taken as 1. */
    public boolean complete() {
        return counts.stream().allMatch(OptionalLong::isPresent);
    }

    /** The count that a circuit is reckoned with: 1, the least that can be, where it is not known. */
    public long counted(int circuit) {
        return counts.get(circuit).orElse(1);
    }
}
