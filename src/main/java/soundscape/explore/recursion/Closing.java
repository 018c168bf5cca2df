package soundscape.explore.recursion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Topology;
import soundscape.config.recursion.Verified;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Interruption;
import soundscape.explore.plan.LevelSolver;
import soundscape.explore.plan.QuerySchedule;

/**
 * What would make a recursion close where a circuit cannot hold what it verifies. Nothing is guessed: every way was tried,
 * with all traces following, and only those are told that close and keep the levels that there are.
 */
public final class Closing {
    /** More grinding than this is tried for no verifier. */
    private static final int MOST_GRINDING = 30;

    /** Blowups are raised by so many powers of two at most. */
    private static final int MOST_DOUBLINGS = 5;

    /** Circuits are tried one by one where there are no more than these. */
    private static final int FEW = 4;

    private final Follow follow;
    private final Zkvm now;
    private final int circuit;
    private final Set<Integer> before;

    /**
     * A way to close.
     * @param words what is changed, such as "riscv: 24 bits of grinding and 61 queries, from 16 and 84"
     * @param zkvm the changed configuration, with all traces as they follow
     */
    public record Way(String words, Zkvm zkvm) {}

    private Closing(Zkvm opened, Zkvm now, int circuit) {
        this.follow = Follow.from(opened);
        Followed followed = follow.apply(now);
        this.now = followed.zkvm();
        this.circuit = circuit;
        this.before = overflowing(followed);
    }

    /** {@return the ways to close at a circuit, the least change of each kind; none where nothing that was tried does} */
    public static List<Way> of(Zkvm opened, Zkvm now, int circuit) {
        return new Closing(opened, now, circuit).ways();
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        Topology topology = now.topology();
        List<Integer> verified = topology.children(circuit);
        List<List<Integer>> tried = new ArrayList<>();
        if (verified.size() <= FEW) {
            verified.forEach(child -> tried.add(List.of(child)));
        }
        if (verified.size() > 1) {
            tried.add(verified);
        }
        for (List<Integer> children : tried) {
            first(IntStream.rangeClosed(1, MOST_GRINDING)
                            .mapToObj(bits -> ground(children, bits))
                            .toList())
                    .ifPresent(ways::add);
            first(IntStream.rangeClosed(1, MOST_DOUBLINGS)
                            .mapToObj(times -> blown(children, times))
                            .toList())
                    .ifPresent(ways::add);
        }
        lowered().ifPresent(ways::add);
        return ways;
    }

    private static Set<Integer> overflowing(Followed followed) {
        return followed.overflows().stream().map(Overflow::circuit).collect(Collectors.toCollection(HashSet::new));
    }

    /** A change that may turn out to be none. */
    @FunctionalInterface
    private interface Attempt {
        Optional<Way> make();
    }

    private static Optional<Way> first(List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            Interruption.check();
            Optional<Way> way = attempt.make();
            if (way.isPresent()) {
                return way;
            }
        }
        return Optional.empty();
    }

    /** The configuration with a change, if it closes where it did not, and overflows nowhere else that it did not before. */
    private Optional<Zkvm> closing(Zkvm changed) {
        Followed followed = follow.apply(changed);
        Set<Integer> left = overflowing(followed);
        return !left.contains(circuit) && before.containsAll(left) && keepsLevels(followed.zkvm())
                ? Optional.of(followed.zkvm())
                : Optional.empty();
    }

    /** In whole bits, of all circuits whose proofs are verified there. */
    private boolean keepsLevels(Zkvm changed) {
        return now.topology().children(circuit).stream()
                .allMatch(child -> total(changed.entries().get(child))
                        >= Math.floor(total(now.entries().get(child))));
    }

    private static double total(CircuitEntry entry) {
        return entry.estimate().best().total();
    }

    private Attempt ground(List<Integer> children, int bits) {
        return () -> solved(
                children,
                each -> each.withOpening(each.opening()
                        .withRoundGrinding(each.opening().roundGrinding().stream()
                                .map(had -> Math.max(had, bits))
                                .toList())),
                (from, to) -> to.opening().roundGrinding().get(0) + " bits of grinding and " + queries(to) + ", from "
                        + from.opening().roundGrinding().get(0) + " and "
                        + QuerySchedule.of(from).get(0));
    }

    private Attempt blown(List<Integer> children, int doublings) {
        return () -> solved(
                children,
                each -> each.withOpening(each.opening().withLogInvRate(logInvRate(each) + doublings)),
                (from, to) -> "blowup " + (1L << logInvRate(to)) + " and " + queries(to) + ", from "
                        + (1L << logInvRate(from)) + " and "
                        + QuerySchedule.of(from).get(0));
    }

    private static int logInvRate(Circuit circuit) {
        return -Math.getExponent(circuit.opening().rate());
    }

    private static String queries(Circuit circuit) {
        return QuerySchedule.of(circuit).get(0) + " queries";
    }

    /** Says how one circuit became another. */
    @FunctionalInterface
    private interface Words {
        String of(Circuit from, Circuit to);
    }

    /** Changes circuits and solves their queries anew for the whole bits that they had; none where one falls short. */
    private Optional<Way> solved(List<Integer> children, Function<Circuit, Circuit> change, Words words) {
        List<CircuitEntry> entries = new ArrayList<>(now.entries());
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (int child : children) {
            Optional<CircuitEntry> entry = solved(entries.get(child), change);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            said.computeIfAbsent(
                            words.of(entries.get(child).circuit(), entry.get().circuit()), made -> new ArrayList<>())
                    .add(entry.get().name());
            entries.set(child, entry.get());
        }
        return closing(now.withEntries(entries))
                .map(zkvm -> new Way(
                        said.entrySet().stream()
                                .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                                .collect(Collectors.joining("; ")),
                        zkvm));
    }

    private static Optional<CircuitEntry> solved(CircuitEntry entry, Function<Circuit, Circuit> change) {
        try {
            Circuit changed = change.apply(entry.circuit());
            if (changed.equals(entry.circuit())) {
                return Optional.empty();
            }
            double level = Math.floor(total(entry));
            CircuitEntry solved = entry.withCircuit(LevelSolver.best(changed, level));
            return Optional.of(solved).filter(found -> total(found) >= level);
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** Fewer proofs at once, as many as can be; a circuit that verifies its own must go on merging. */
    private Optional<Way> lowered() {
        List<Verified> tables = now.entries().get(circuit).role().verifies();
        int most = tables.stream().mapToInt(Verified::arity).max().orElse(1);
        int least = now.topology().isInCircle(circuit) ? 2 : 1;
        return first(IntStream.range(0, Math.max(0, most - least))
                .mapToObj(i -> (Attempt) () -> lowered(most - 1 - i, most))
                .toList());
    }

    private Optional<Way> lowered(int arity, int most) {
        List<CircuitEntry> entries = new ArrayList<>(now.entries());
        CircuitEntry entry = entries.get(circuit);
        entries.set(
                circuit,
                entry.withRole(entry.role()
                        .withVerifies(entry.role().verifies().stream()
                                .map(table ->
                                        new Verified(table.anyOf(), Math.min(table.arity(), arity), table.alone()))
                                .toList())));
        return closing(now.withEntries(entries))
                .map(zkvm -> new Way(
                        entry.name() + " verifies " + arity + (arity == 1 ? " proof" : " proofs") + " at once, from "
                                + most,
                        zkvm));
    }
}
