package soundscape.explore.recursion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Edge;
import soundscape.config.recursion.Member;
import soundscape.config.recursion.Topology;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.work.VerifierRows;
import soundscape.explore.work.VerifierWork;

/** What the circuits of one configuration have to verify, each proof's work counted once. */
final class Verifiers {
    private final List<Member> members;
    private final Topology topology;
    private final List<List<Integer>> circles;
    private final List<VerifierWork> proofs;

    private Verifiers(List<Member> members, Topology topology, List<List<Integer>> circles, List<VerifierWork> proofs) {
        this.members = members;
        this.topology = topology;
        this.circles = circles;
        this.proofs = proofs;
    }

    private static Verifiers of(List<Member> members, List<VerifierWork> proofs) {
        Topology topology = Topology.of(members);
        return new Verifiers(members, topology, topology.circles(), proofs);
    }

    static Verifiers of(Zkvm zkvm, Function<Circuit, VerifierWork> works) {
        return of(zkvm.members(), proofs(zkvm, works));
    }

    /** The same for a configuration whose circuits mostly verify one another as in a known one. */
    static Verifiers of(Zkvm zkvm, Function<Circuit, VerifierWork> works, Verifiers known) {
        List<Member> members = zkvm.members();
        List<VerifierWork> proofs = proofs(zkvm, works);
        return members.equals(known.members)
                ? new Verifiers(members, known.topology, known.circles, proofs)
                : of(members, proofs);
    }

    private static List<VerifierWork> proofs(Zkvm zkvm, Function<Circuit, VerifierWork> works) {
        List<VerifierWork> proofs = new ArrayList<>();
        for (CircuitEntry entry : zkvm.entries()) {
            proofs.add(works.apply(entry.circuit()));
        }
        return proofs;
    }

    /** The topology's circles, found once for all configurations whose circuits verify one another alike. */
    List<List<Integer>> circles() {
        return circles;
    }

    Topology topology() {
        return topology;
    }

    /** A proof of a circuit is another one now. */
    void replace(int circuit, VerifierWork work) {
        proofs.set(circuit, work);
    }

    VerifierWork proof(int circuit) {
        return proofs.get(circuit);
    }

    /** What a circuit has to verify at once, made for the dearest of each mix and of what is verified alone. */
    VerifierWork at(int circuit, VerifierRows rows) {
        VerifierWork together = VerifierWork.NONE;
        VerifierWork alone = VerifierWork.NONE;
        for (Edge edge : topology.edges().get(circuit)) {
            VerifierWork dearest = VerifierWork.NONE;
            for (int child : edge.circuits()) {
                dearest = dearer(dearest, proofs.get(child), rows);
            }
            VerifierWork all = dearest.times(edge.arity());
            if (edge.alone()) {
                alone = dearer(alone, all, rows);
            } else {
                together = together.plus(all);
            }
        }
        return dearer(together, alone, rows);
    }

    private static VerifierWork dearer(VerifierWork one, VerifierWork other, VerifierRows rows) {
        return rows.rows(other) > rows.rows(one) ? other : one;
    }

    /** What the configuration's own transitions show; circuits that are copies of a table show nothing. */
    static VerifierRows rows(Zkvm zkvm, Verifiers verifiers) {
        VerifierRows usual = VerifierRows.of(List.of());
        List<VerifierRows.Transition> transitions = new ArrayList<>();
        Set<Integer> tables = new HashSet<>();
        for (int i = 0; i < zkvm.entries().size(); i++) {
            CircuitEntry entry = zkvm.entries().get(i);
            if (tables.add(entry.table()) && !verifiers.topology.isFirst(i)) {
                transitions.add(new VerifierRows.Transition(verifiers.at(i, usual), filled(entry)));
            }
        }
        return VerifierRows.of(transitions);
    }

    /** The rows of a trace that are filled: all, where nothing else is said. */
    static double filled(CircuitEntry entry) {
        return entry.role().rowsUsed().isPresent()
                ? entry.role().rowsUsed().getAsLong()
                : TraceLength.of(entry.circuit());
    }
}
