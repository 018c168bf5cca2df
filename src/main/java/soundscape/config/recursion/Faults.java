package soundscape.config.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks for what makes a recursion meaningless: names of nothing, circuits that lead nowhere, circles without end. */
public final class Faults {
    private static final String CIRCUIT = "name";

    private final List<Member> members;
    private final Topology topology;
    private final List<Fault> found = new ArrayList<>();

    private Faults(List<Member> members) {
        this.members = members;
        this.topology = Topology.of(members);
    }

    /** {@return what is wrong with the recursion that circuits state, in their order; nothing where they state none} */
    public static List<Fault> of(List<Member> members) {
        Faults faults = new Faults(members);
        if (faults.topology.stated()) {
            faults.lookForNames();
            if (faults.found.isEmpty()) {
                faults.lookForUnreached();
                faults.lookForCircles();
                faults.lookForBeginnings();
            }
        }
        return faults.found;
    }

    private void lookForNames() {
        for (int i = 0; i < members.size(); i++) {
            Role role = members.get(i).role();
            List<Verified> verified = role.verifies();
            if (!verified.isEmpty() && role.proofs().isPresent()) {
                found.add(new Fault(
                        i,
                        OptionalInt.empty(),
                        Role.PROOFS,
                        "proofs = " + role.proofs().getAsLong()
                                + ": proofs must not be given for a circuit that verifies others, since it follows from"
                                + " theirs; a circuit without it would do"));
            }
            for (int j = 0; j < verified.size(); j++) {
                for (String name : verified.get(j).anyOf()) {
                    if (members.stream().noneMatch(member -> member.isCalled(name))) {
                        found.add(new Fault(
                                i,
                                OptionalInt.of(j),
                                Verified.ANY_OF,
                                "any_of = [\"" + name + "\"]: any_of must name circuits or groups of this file; [\""
                                        + members.get(Math.max(0, i - 1)).name() + "\"] would do"));
                    }
                }
            }
        }
    }

    private void lookForUnreached() {
        Set<Integer> reached = topology.reached();
        for (int i = 0; i < members.size(); i++) {
            if (!reached.contains(i)) {
                found.add(new Fault(
                        i,
                        OptionalInt.empty(),
                        CIRCUIT,
                        "name = \"" + members.get(i).name()
                                + "\": its proofs must be verified by a circuit on the way to the last one, \""
                                + members.get(topology.last()).name()
                                + "\"; its name in an any_of of that circuit would do"));
            }
        }
    }

    /** Of circuits that verify one another one must merge proofs, or they would never become fewer. */
    private void lookForCircles() {
        Topology single = new Topology(
                topology.edges().stream()
                        .map(edges ->
                                edges.stream().filter(edge -> edge.arity() == 1).toList())
                        .toList(),
                true);
        for (List<Integer> circle : single.circles()) {
            if (single.isCircle(circle)) {
                String names = circle.stream().map(i -> members.get(i).name()).collect(Collectors.joining(", "));
                int last = circle.get(circle.size() - 1);
                found.add(new Fault(
                        last,
                        OptionalInt.of(IntStream.range(
                                        0, topology.edges().get(last).size())
                                .filter(j -> isWithin(topology.edges().get(last).get(j), circle))
                                .findFirst()
                                .orElse(0)),
                        Verified.ARITY,
                        "arity = 1: arity must be at least 2 in a circle of circuits that verify one another (" + names
                                + "), or their proofs would never become fewer; 2 would do"));
            }
        }
    }

    private static boolean isWithin(Edge edge, List<Integer> circle) {
        return edge.arity() == 1 && edge.circuits().stream().anyMatch(circle::contains);
    }

    /** What a circuit verifies has to begin somewhere: with one that verifies nothing. */
    private void lookForBeginnings() {
        Set<Integer> begun = topology.begun();
        for (int i = 0; i < members.size(); i++) {
            if (!begun.contains(i)) {
                found.add(new Fault(
                        i,
                        OptionalInt.of(0),
                        Verified.ANY_OF,
                        "any_of: any_of must lead to a circuit that verifies nothing, where \""
                                + members.get(i).name()
                                + "\" leads only to itself; an any_of with a circuit before it would do"));
            }
        }
    }
}
