package soundscape.config.format;

import java.util.Arrays;
import java.util.List;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.Scheme;

/** What a circuit's table describes, as far as its keys depend on it: the protocol family, under Jagged the scheme too. */
enum TableKind {
    FRI("FRI_STARK"),
    WHIR("WHIR"),
    STIR("STIR"),
    JAGGED_FRI("JAGGED"),
    JAGGED_WHIR("JAGGED"),
    SWIRL("SWIRL");

    /** The key of the protocol family; the older dialect states it once, in {@code [zkevm]}. */
    static final String FAMILY = "protocol_family";

    private final String family;

    TableKind(String family) {
        this.family = family;
    }

    /** The word for it in {@link #FAMILY}. */
    String family() {
        return family;
    }

    /** What the table of a circuit must describe. */
    static TableKind of(Circuit circuit) {
        return circuit.match(
                deepAli -> deepAli.opening().match(fri -> FRI, whir -> WHIR, stir -> STIR),
                jagged -> dense(jagged.opening()),
                swirl -> SWIRL);
    }

    private static TableKind dense(Scheme scheme) {
        return scheme.match(fri -> JAGGED_FRI, whir -> JAGGED_WHIR, stir -> {
            throw new InvalidParameterException(
                    JaggedFormat.DENSE_SCHEME, stir.label(), "must be \"fri\" or \"whir\" for JAGGED", "\"whir\"");
        });
    }

    /** What a table describes as it stands; {@code [zkevm]} may give its family. */
    static TableKind of(TableWriter table, TableWriter above) {
        String word = table.textOf(FAMILY).or(() -> above.textOf(FAMILY)).orElse("");
        return Arrays.stream(values())
                .filter(kind -> kind.family.equals(word))
                .map(kind -> kind == JAGGED_FRI && !JaggedFormat.isFri(table) ? JAGGED_WHIR : kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of a circuit that was read"));
    }

    /** All words for protocol families. */
    static List<String> families() {
        return Arrays.stream(values()).map(TableKind::family).distinct().toList();
    }
}
