package soundscape.config.key;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.scheme.Scheme;

/** The kinds of tables a file has; a circuit's keys depend on its protocol family, under Jagged on its scheme too. */
public enum TableKind {
    /** The zkVM. */
    ZKVM("[zkevm]", "", ""),
    /** SWIRL's limits. */
    LIMITS("[swirl]", "", ""),
    /** A circuit with FRI. */
    FRI("[[" + TableKind.CIRCUITS + "]]", "FRI_STARK", ""),
    /** A circuit with WHIR. */
    WHIR("[[" + TableKind.CIRCUITS + "]]", "WHIR", ""),
    /** A circuit with STIR. */
    STIR("[[" + TableKind.CIRCUITS + "]]", "STIR", ""),
    /** A circuit whose dense trace FRI opens. */
    JAGGED_FRI("[[" + TableKind.CIRCUITS + "]]", "JAGGED", "fri"),
    /** A circuit whose dense trace WHIR opens. */
    JAGGED_WHIR("[[" + TableKind.CIRCUITS + "]]", "JAGGED", "whir"),
    /** A circuit of SWIRL. */
    SWIRL("[[" + TableKind.CIRCUITS + "]]", "SWIRL", ""),
    /** A lookup argument of a circuit. */
    LOOKUP("[[" + TableKind.CIRCUITS + "." + Names.LOOKUPS + "]]", "", ""),
    /** How a prover writes a circuit's proofs; {@code [zkevm.layout]} says it of all circuits. */
    LAYOUT("[" + TableKind.CIRCUITS + ".layout]", "", ""),
    /** What is said of the recursion as a whole. */
    RECURSION("[zkevm.recursion]", "", ""),
    /** What a circuit does in the recursion. */
    ROLE("[" + TableKind.CIRCUITS + ".recursion]", "", ""),
    /** Proofs that a circuit verifies at once. */
    VERIFIED("[[" + TableKind.CIRCUITS + ".recursion.verifies]]", "", "");

    /** The key that holds the circuits' tables. */
    public static final String CIRCUITS = "circuits";

    private final String head;
    private final String key;
    private final String family;
    private final String dense;

    TableKind(String head, String family, String dense) {
        this.head = head;
        this.key = head.substring(Math.max(head.lastIndexOf('['), head.lastIndexOf('.')) + 1, head.indexOf(']'));
        this.family = family;
        this.dense = dense;
    }

    /** {@return how such a table begins, in brackets} */
    public String head() {
        return head;
    }

    /** {@return the key that holds such a table, or several of them} */
    public String key() {
        return key;
    }

    /** {@return the circuit's protocol family in a file; empty for other tables} */
    public String family() {
        return family;
    }

    /** {@return the word for the scheme under Jagged; empty elsewhere} */
    public String dense() {
        return dense;
    }

    /** {@return whether it is a circuit's} */
    public boolean isCircuit() {
        return !family.isEmpty();
    }

    /** {@return the kinds of circuits' tables} */
    public static Set<TableKind> circuits() {
        return EnumSet.range(FRI, SWIRL);
    }

    /** {@return all words for protocol families} */
    public static List<String> families() {
        Set<String> families = new LinkedHashSet<>();
        for (TableKind kind : circuits()) {
            families.add(kind.family);
        }
        return List.copyOf(families);
    }

    /** {@return what a table of a protocol family describes, with the scheme that it states under Jagged} */
    public static TableKind of(String family, Optional<TableKind> dense) {
        for (TableKind kind : circuits()) {
            if (kind.family.equals(family) && (dense.isEmpty() || kind.dense.isEmpty() || kind == dense.get())) {
                return kind;
            }
        }
        throw new NoSuchElementException(family);
    }

    /** {@return what the table of a circuit must describe; refuses what none can} */
    public static TableKind of(Circuit circuit) {
        return circuit.match(
                deepAli -> deepAli.opening().match(fri -> FRI, whir -> WHIR, stir -> STIR),
                jagged -> dense(jagged.opening()),
                swirl -> SWIRL);
    }

    private static TableKind dense(Scheme scheme) {
        return scheme.match(fri -> JAGGED_FRI, whir -> JAGGED_WHIR, stir -> {
            throw new InvalidParameterException(
                    CircuitKeys.DENSE_SCHEME.name(),
                    stir.label(),
                    "must be \"fri\" or \"whir\" for JAGGED",
                    "\"whir\"");
        });
    }
}
