package soundscape.explore.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Topology;

/**
 * How many proofs of each circuit a block takes, at most. Where several first circuits share their number, each mix has
 * all of them of one circuit: whatever is linear in the counts is largest for one of those.
 * @param mixes for each mix the number of proofs of each circuit
 * @param known whether the number of all first proofs is stated; if not, each first circuit is taken as proved once
 * @param depth proofs that lie on one another from the first to the final one
 * @param finals how many proofs of the last circuit there are; more than 1 where the recursion leaves several
 */
public record ProofCounts(List<List<Long>> mixes, boolean known, int depth, long finals) {
    /** Copies the lists. */
    public ProofCounts {
        mixes = mixes.stream().map(List::copyOf).toList();
    }

    /** The counts that a zkVM's recursion comes to. */
    public static ProofCounts of(Zkvm zkvm) {
        Topology topology = zkvm.topology();
        List<List<Long>> mixes = new ArrayList<>();
        int depth = 0;
        long finals = 0;
        List<Integer> open = IntStream.range(0, topology.size())
                .filter(i -> topology.isFirst(i) && stated(zkvm, i).isEmpty())
                .boxed()
                .toList();
        List<List<Integer>> circles = topology.circles();
        long[] mergesTo = zkvm.entries().stream()
                .mapToLong(entry -> entry.role().mergesTo().orElse(1))
                .toArray();
        for (long[] first : firstProofs(zkvm, topology, open)) {
            ProofTree tree = new ProofTree(topology, circles, first, mergesTo);
            mixes.add(tree.counts());
            depth = Math.max(depth, tree.depth());
            finals = Math.max(finals, tree.finals());
        }
        return new ProofCounts(mixes, open.isEmpty() || zkvm.firstProofs().isPresent(), depth, finals);
    }

    private static OptionalLong stated(Zkvm zkvm, int circuit) {
        return zkvm.entries().get(circuit).role().proofs();
    }

    private static List<long[]> firstProofs(Zkvm zkvm, Topology topology, List<Integer> open) {
        long[] first = new long[topology.size()];
        long sum = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = topology.isFirst(i) ? stated(zkvm, i).orElse(0) : 0;
            sum += first[i];
        }
        if (zkvm.firstProofs().isEmpty()) {
            open.forEach(i -> first[i] = 1);
        }
        long rest = Math.max(0, zkvm.firstProofs().orElse(0) - sum);
        if (rest == 0 || open.isEmpty()) {
            return List.of(first);
        }
        return open.stream()
                .map(i -> {
                    long[] mix = first.clone();
                    mix[i] = rest;
                    return mix;
                })
                .toList();
    }

    /** {@return the most proofs of a circuit that any mix comes to} */
    public long most(int circuit) {
        return mixes.stream().mapToLong(mix -> mix.get(circuit)).max().orElse(0);
    }
}
