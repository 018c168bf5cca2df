package soundscape.config.recursion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which circuit of a recursion verifies which.
 * @param edges for each circuit the proofs that it verifies; none for a first one
 * @param stated whether the file says so; if not, its order is taken: each layer verifies any one proof of the one before
 */
public record Topology(List<List<Edge>> edges, boolean stated) {
    /** Copies the lists. */
    public Topology {
        List<List<Edge>> copies = new ArrayList<>(edges.size());
        for (List<Edge> each : edges) {
            copies.add(List.copyOf(each));
        }
        edges = List.copyOf(copies);
    }

    /** The topology that circuits state, first circuit first, unless none does; names that mean no circuit count for none. */
    public static Topology of(List<Member> members) {
        boolean stated = false;
        Map<String, List<Integer>> called = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            stated |= !member.role().verifies().isEmpty();
            call(called, member.name(), i);
            if (member.group().isPresent()) {
                call(called, member.group().get(), i);
            }
        }
        return stated ? new Topology(stated(members, called), true) : new Topology(byOrder(members), false);
    }

    private static void call(Map<String, List<Integer>> called, String name, int circuit) {
        List<Integer> circuits = called.get(name);
        if (circuits == null) {
            circuits = new ArrayList<>();
            called.put(name, circuits);
        }
        circuits.add(circuit);
    }

    private static List<List<Edge>> stated(List<Member> members, Map<String, List<Integer>> called) {
        List<List<Edge>> edges = new ArrayList<>();
        for (Member member : members) {
            List<Edge> resolved = new ArrayList<>();
            for (Verified verified : member.role().verifies()) {
                Set<Integer> circuits = new TreeSet<>();
                for (String name : verified.anyOf()) {
                    circuits.addAll(called.getOrDefault(name, List.of()));
                }
                if (!circuits.isEmpty()) {
                    resolved.add(new Edge(List.copyOf(circuits), verified.arity(), verified.alone()));
                }
            }
            edges.add(resolved);
        }
        return edges;
    }

    private static List<List<Edge>> byOrder(List<Member> members) {
        List<List<Edge>> edges = new ArrayList<>();
        List<Edge> before = List.of();
        for (List<Member> layer : layers(members, Member::group)) {
            List<Integer> circuits = new ArrayList<>(layer.size());
            for (int i = 0; i < layer.size(); i++) {
                circuits.add(edges.size());
                edges.add(before);
            }
            before = List.of(new Edge(circuits, 1));
        }
        return edges;
    }

    /** The layers of a recursion, first layer first: one circuit each, or all neighbouring ones of one group. */
    public static <T> List<List<T>> layers(List<T> circuits, Function<T, Optional<String>> groupOf) {
        List<List<T>> layers = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (T circuit : circuits) {
            Optional<String> own = groupOf.apply(circuit);
            if (layers.isEmpty() || own.isEmpty() || !own.equals(group)) {
                layers.add(new ArrayList<>());
            }
            group = own;
            layers.get(layers.size() - 1).add(circuit);
        }
        return layers;
    }

    /** {@return how many circuits there are} */
    public int size() {
        return edges.size();
    }

    /** {@return index of the circuit that makes the final proof: the last} */
    public int last() {
        return size() - 1;
    }

    /** {@return whether a circuit verifies nothing} */
    public boolean isFirst(int circuit) {
        return edges.get(circuit).isEmpty();
    }

    /** {@return the circuits that one verifies, each once, ascending} */
    public List<Integer> children(int circuit) {
        return edges.get(circuit).stream()
                .flatMap(edge -> edge.circuits().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the circuits that verify one, ascending} */
    public List<Integer> parents(int circuit) {
        return IntStream.range(0, size())
                .filter(parent -> children(parent).contains(circuit))
                .boxed()
                .toList();
    }

    /** {@return the circuits of the circle that one is in, itself alone if it is in none, children before parents} */
    public List<Integer> circle(int circuit) {
        return Components.of(this).stream()
                .filter(component -> component.contains(circuit))
                .findFirst()
                .orElseThrow();
    }

    /** {@return all circuits in circles, children before parents} */
    public List<List<Integer>> circles() {
        return Components.of(this);
    }

    /** {@return the circuits that the final proof rests on} */
    public Set<Integer> reached() {
        Set<Integer> reached = new HashSet<>(Set.of(last()));
        Deque<Integer> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            children(next.pop()).stream().filter(reached::add).forEach(next::push);
        }
        return reached;
    }

    /** {@return the circuits that can ever be proved: what they verify leads to circuits that verify nothing} */
    public Set<Integer> begun() {
        Set<Integer> begun = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < size(); i++) {
                more |= canBegin(edges.get(i), begun) && begun.add(i);
            }
        }
        return begun;
    }

    private static boolean canBegin(List<Edge> edges, Set<Integer> begun) {
        boolean all = true;
        boolean one = false;
        boolean allBeside = true;
        boolean beside = false;
        for (Edge edge : edges) {
            boolean can = !Collections.disjoint(edge.circuits(), begun);
            all &= can;
            one |= can && edge.alone();
            allBeside &= can || edge.alone();
            beside |= !edge.alone();
        }
        return all || one || (allBeside && beside);
    }

    /** {@return whether circuits of {@link #circles} verify one another, or the only one itself} */
    public boolean isCircle(List<Integer> circuits) {
        int one = circuits.get(0);
        return circuits.size() > 1
                || edges.get(one).stream().anyMatch(edge -> edge.circuits().contains(one));
    }

    /** {@return whether a circuit verifies itself, be it through others} */
    public boolean isInCircle(int circuit) {
        return isCircle(circle(circuit));
    }
}
