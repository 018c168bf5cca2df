package soundscape.explore.recursion;

import java.util.Arrays;
import java.util.List;
import soundscape.config.recursion.Edge;
import soundscape.config.recursion.Topology;

/**
 * The tree of proofs over given first ones: a circuit verifies all that are there, as many at once as it can, and takes
 * what is left over alone; one that verifies itself goes on until as few are left as its file says, or one. A proof that several circuits
 * verify is counted for each of them, so that no number is too small. Where the file's order is taken, the circuits of a
 * layer share the proofs of the one before: each might verify all, but together they hand on no more.
 */
final class ProofTree {
    /** Levels beyond which circuits that verify one another are given up. */
    private static final int MOST_LEVELS = 4096;

    private final Topology topology;
    private final long[] made;

    /** What a circuit hands to those outside of its circle. */
    private final long[] left;

    private final int[] depth;

    /** With how many proofs a circuit that verifies itself is content. */
    private final long[] mergesTo;

    ProofTree(Topology topology, List<List<Integer>> circles, long[] first, long[] mergesTo) {
        this.topology = topology;
        this.mergesTo = mergesTo;
        made = first.clone();
        left = first.clone();
        depth = new int[first.length];
        for (int i = 0; i < first.length; i++) {
            depth[i] = topology.isFirst(i) ? 1 : 0;
        }
        for (List<Integer> circle : circles) {
            int one = circle.get(0);
            if (topology.isCircle(circle)) {
                merge(circle);
            } else if (!topology.isFirst(one)) {
                made[one] = arriving(one, left);
                left[one] = sharesWithTheOneBefore(one) ? 0 : made[one];
                depth[one] = 1 + deepest(one);
            }
        }
    }

    private boolean sharesWithTheOneBefore(int circuit) {
        return !topology.stated()
                && circuit > 0
                && topology.edges().get(circuit).equals(topology.edges().get(circuit - 1));
    }

    /** The proofs that a circuit makes of what is there. */
    private long arriving(int circuit, long[] there) {
        long together = 0;
        long alone = 0;
        for (Edge edge : topology.edges().get(circuit)) {
            long taken = edge.circuits().stream().mapToLong(i -> there[i]).sum();
            long proofs = -Math.floorDiv(-taken, edge.arity());
            if (edge.alone()) {
                alone += proofs;
            } else {
                together = Math.max(together, proofs);
            }
        }
        return together + alone;
    }

    private int deepest(int circuit) {
        return topology.children(circuit).stream()
                .filter(i -> made[i] > 0)
                .mapToInt(i -> depth[i])
                .max()
                .orElse(0);
    }

    private void merge(List<Integer> circle) {
        long[] level = new long[made.length];
        int height = 0;
        for (int circuit : circle) {
            level[circuit] = arriving(circuit, left);
            height = Math.max(height, 1 + deepest(circuit));
        }
        add(level);
        for (int i = 0; i < MOST_LEVELS && !isDone(circle, level); i++) {
            level = next(circle, level);
            add(level);
            height++;
        }
        for (int circuit : circle) {
            left[circuit] = level[circuit];
            depth[circuit] = height;
        }
    }

    private void add(long[] level) {
        for (int i = 0; i < level.length; i++) {
            made[i] += level[i];
        }
    }

    /** Done with so few proofs, all of circuits that somebody outside verifies, or of the last one. */
    private boolean isDone(List<Integer> circle, long[] level) {
        long enough = circle.stream().mapToLong(i -> mergesTo[i]).max().orElse(1);
        return Arrays.stream(level).sum() <= enough
                && circle.stream()
                        .allMatch(
                                i -> level[i] == 0 || i == topology.last() || !circle.containsAll(topology.parents(i)));
    }

    /** Each proof of a level goes to the first circuit of the circle that verifies such. */
    private long[] next(List<Integer> circle, long[] level) {
        long[] there = level.clone();
        long[] next = new long[level.length];
        for (int circuit : circle) {
            next[circuit] = arriving(circuit, there);
            topology.children(circuit).forEach(i -> there[i] = 0);
        }
        return next;
    }

    List<Long> counts() {
        return Arrays.stream(made).boxed().toList();
    }

    int depth() {
        return depth[topology.last()];
    }

    long finals() {
        return left[topology.last()];
    }
}
