package soundscape.config.recursion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The strongly connected components of a topology, children before parents (Tarjan, SIAM J. Comput. 1972). */
final class Components {
    private final Topology topology;
    private final int[] found;
    private final int[] lowest;
    private final boolean[] open;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int next;

    private Components(Topology topology) {
        this.topology = topology;
        found = new int[topology.size()];
        lowest = new int[topology.size()];
        open = new boolean[topology.size()];
        Arrays.fill(found, -1);
    }

    static List<List<Integer>> of(Topology topology) {
        Components components = new Components(topology);
        for (int i = 0; i < topology.size(); i++) {
            if (components.found[i] < 0) {
                components.visit(i);
            }
        }
        return List.copyOf(components.components);
    }

    private void visit(int circuit) {
        found[circuit] = next;
        lowest[circuit] = next++;
        path.push(circuit);
        open[circuit] = true;
        for (int child : topology.children(circuit)) {
            if (found[child] < 0) {
                visit(child);
                lowest[circuit] = Math.min(lowest[circuit], lowest[child]);
            } else if (open[child]) {
                lowest[circuit] = Math.min(lowest[circuit], found[child]);
            }
        }
        if (lowest[circuit] == found[circuit]) {
            close(circuit);
        }
    }

    private void close(int circuit) {
        List<Integer> component = new ArrayList<>();
        int member;
        do {
            member = path.pop();
            open[member] = false;
            component.add(member);
        } while (member != circuit);
        component.sort(null);
        components.add(List.copyOf(component));
    }
}
