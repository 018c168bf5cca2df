package soundscape.report.recursion;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.explore.compile.StatedProofs;
import soundscape.explore.recursion.ProofCounts;

/**
 * How often each circuit is proved for one final proof: 1 or more; empty where it is not known.
 * @param tree what the recursion comes to, where nothing else was stated
 */
public record Multiplicities(List<OptionalLong> counts, Optional<ProofCounts> tree) {
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
     * @throws soundscape.estimator.parameter.InvalidParameterException if it is not of that form, no such circuit
     *     exists, or the count is below 1
     */
    public Multiplicities with(Zkvm zkvm, String text) {
        StatedProofs said = StatedProofs.NONE.with(zkvm, text);
        return new Multiplicities(
                IntStream.range(0, counts.size())
                        .mapToObj(i -> {
                            OptionalLong own = said.of(zkvm.entries().get(i).name());
                            return own.isPresent() ? own : counts.get(i);
                        })
                        .toList(),
                Optional.empty());
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
