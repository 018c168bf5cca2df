package soundscape.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import soundscape.config.key.TableKind;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Topology;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TableReader;
import soundscape.estimator.circuit.Domains;

/**
 * What makes the figures of a file doubtful that is read all the same: domains that no prover has, and what soundcalc would
 * stop at or take otherwise.
 */
final class Doubts {
    /** Fields, systems and what is missing every verdict tells of, the dialect is but a notation. */
    private static final Set<Obstacle.Kind> TOLD =
            EnumSet.of(Obstacle.Kind.STOPS, Obstacle.Kind.RANGE, Obstacle.Kind.NAMES);

    private Doubts() {}

    /** {@return one sentence each with its place, in the order of the text; mostly none} */
    static List<Problem> of(ZkvmFile file) {
        List<Problem> doubts = new ArrayList<>();
        TableReader whole = file.text().explore();
        List<TableReader> tables = whole.tables(TableKind.CIRCUITS, "");
        List<CircuitEntry> entries = file.zkvm().entries();
        for (CircuitEntry entry : entries) {
            TableReader table = tables.get(entry.table());
            Optional<Domains.Beyond> found = Domains.beyond(entry.circuit());
            if (found.isPresent()) {
                Domains.Beyond beyond = found.get();
                doubts.add(table.problem(
                        beyond.key(),
                        beyond.key() + " = " + beyond.value() + " " + beyond.about()
                                + ": soundcalc does not ask, but no prover has it; " + beyond.remedy()
                                + " would do"));
            }
        }
        Topology topology = file.zkvm().topology();
        for (int i = 0; i < entries.size(); i++) {
            OptionalLong left = entries.get(i).role().mergesTo();
            if (left.isPresent() && !topology.isInCircle(i)) {
                tables.get(entries.get(i).table())
                        .table(TableKind.ROLE)
                        .ifPresent(role -> doubts.add(role.problem(
                                Role.MERGES_TO,
                                Role.MERGES_TO + " = " + left.getAsLong()
                                        + " has no effect: the circuit verifies none of its own kind; its name in one"
                                        + " of its any_of would do")));
            }
        }
        for (Obstacle obstacle : Compatibility.ofValues(file.zkvm(), file.zkvm().estimate())) {
            if (TOLD.contains(obstacle.kind())) {
                TableReader table = entries.stream()
                        .filter(entry -> obstacle.circuit().stream().anyMatch(entry.name()::equals))
                        .findFirst()
                        .map(entry -> tables.get(entry.table()))
                        .orElse(whole);
                doubts.add(table.problem(firstWord(obstacle.what()), obstacle.what()));
            }
        }
        if (doubts.size() > 1) {
            doubts.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        }
        return List.copyOf(doubts);
    }

    /** A sentence about a key begins with it; any other stands where the table begins. */
    private static String firstWord(String sentence) {
        return sentence.substring(0, sentence.indexOf(' '));
    }
}
