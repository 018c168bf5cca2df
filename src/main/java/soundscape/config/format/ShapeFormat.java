package soundscape.config.format;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.SwirlShapes;

/**
 * Reads and writes SWIRL's outlines: plain keys, those of the soundness where they differ from them, and those of the
 * size where they differ from those in turn.
 *
 * @param constraints the most constraints of one AIR
 * @param airs AIRs
 * @param height log2 of the tallest trace
 * @param columns columns in all
 * @param interactions the most interactions of one AIR
 */
record ShapeFormat(long constraints, long airs, int height, long columns, long interactions) {
    private static final String SOUNDNESS = "soundness_";
    private static final String SIZE = "proof_size_";
    private static final String CONSTRAINTS = "max_constraints_per_air";
    private static final String AIRS = "num_airs";
    private static final String HEIGHT = "max_log_trace_height";
    private static final String COLUMNS = "num_trace_columns";
    private static final String INTERACTIONS = "max_interactions_per_air";
    private static final String PUBLIC_VALUES = SIZE + "num_public_values";

    private static final List<String> FIGURES = List.of(CONSTRAINTS, AIRS, HEIGHT, COLUMNS, INTERACTIONS);

    /** Every key of an outline, in the order that readers expect. */
    static final String[] KEYS = Stream.of(
                    FIGURES.stream(),
                    FIGURES.stream().map(SOUNDNESS::concat),
                    FIGURES.stream().skip(1).map(SIZE::concat),
                    Stream.of(PUBLIC_VALUES))
            .flatMap(keys -> keys)
            .toArray(String[]::new);

    /** The outlines, from keys that are read now and checked when the maker is called. */
    static Supplier<SwirlShapes> read(TableReader circuit) {
        ShapeFormat soundness = new ShapeFormat(
                        circuit.integer(CONSTRAINTS),
                        circuit.integer(AIRS),
                        circuit.small(HEIGHT),
                        circuit.integer(COLUMNS),
                        circuit.integer(INTERACTIONS))
                .overriddenBy(circuit, SOUNDNESS);
        ShapeFormat size = soundness.overriddenBy(circuit, SIZE);
        long publicValues = circuit.integer(PUBLIC_VALUES, 0);
        return () -> new SwirlShapes(soundness.build(), size.build(), publicValues);
    }

    private ShapeFormat overriddenBy(TableReader circuit, String prefix) {
        return new ShapeFormat(
                prefix.equals(SIZE) ? constraints : circuit.integer(prefix + CONSTRAINTS, constraints),
                circuit.integer(prefix + AIRS, airs),
                circuit.small(prefix + HEIGHT, height),
                circuit.integer(prefix + COLUMNS, columns),
                circuit.integer(prefix + INTERACTIONS, interactions));
    }

    private AirShape build() {
        return new AirShape(constraints, airs, height, columns, interactions);
    }

    static void write(SwirlShapes shapes, TableWriter circuit) {
        AirShape soundness = shapes.soundness();
        AirShape size = shapes.size();
        circuit.integer(stated(CONSTRAINTS, circuit), soundness.constraintsPerAir());
        figure(AIRS, soundness.airs(), size.airs(), circuit);
        figure(HEIGHT, soundness.maxLogTraceHeight(), size.maxLogTraceHeight(), circuit);
        figure(COLUMNS, soundness.traceColumns(), size.traceColumns(), circuit);
        figure(INTERACTIONS, soundness.interactionsPerAir(), size.interactionsPerAir(), circuit);
        circuit.integer(PUBLIC_VALUES, shapes.publicValues(), 0);
    }

    private static void figure(String key, long soundness, long size, TableWriter circuit) {
        circuit.integer(stated(key, circuit), soundness);
        circuit.integer(SIZE + key, size, soundness);
    }

    /** The key that counts for the soundness: its own where the file has it. */
    private static String stated(String key, TableWriter circuit) {
        return circuit.has(SOUNDNESS + key) ? SOUNDNESS + key : key;
    }
}
