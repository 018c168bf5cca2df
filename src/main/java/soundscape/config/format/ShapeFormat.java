package soundscape.config.format;

import java.util.Optional;
import soundscape.config.key.Key;
import soundscape.config.key.SwirlKeys;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.SwirlShapes;

/**
 * Reads and writes one figure of SWIRL's outlines.
 * @param plain its key
 * @param stated the key of the soundness, where it differs from that
 * @param size the key of the size, where it differs from that of the soundness in turn
 */
record ShapeFormat<T>(Key<T> plain, Key<Optional<T>> stated, Key<Optional<T>> size) {
    private static final ShapeFormat<Long> AIRS =
            new ShapeFormat<>(SwirlKeys.AIRS, SwirlKeys.SOUNDNESS_AIRS, SwirlKeys.SIZE_AIRS);
    private static final ShapeFormat<Integer> HEIGHT =
            new ShapeFormat<>(SwirlKeys.HEIGHT, SwirlKeys.SOUNDNESS_HEIGHT, SwirlKeys.SIZE_HEIGHT);
    private static final ShapeFormat<Long> COLUMNS =
            new ShapeFormat<>(SwirlKeys.COLUMNS, SwirlKeys.SOUNDNESS_COLUMNS, SwirlKeys.SIZE_COLUMNS);
    private static final ShapeFormat<Long> INTERACTIONS =
            new ShapeFormat<>(SwirlKeys.INTERACTIONS, SwirlKeys.SOUNDNESS_INTERACTIONS, SwirlKeys.SIZE_INTERACTIONS);

    static SwirlShapes read(TableReader circuit) {
        long constraints = ofSoundness(SwirlKeys.AIR_CONSTRAINTS, SwirlKeys.SOUNDNESS_CONSTRAINTS, circuit);
        AirShape soundness = new AirShape(
                constraints,
                AIRS.ofSoundness(circuit),
                HEIGHT.ofSoundness(circuit),
                COLUMNS.ofSoundness(circuit),
                INTERACTIONS.ofSoundness(circuit));
        AirShape size = new AirShape(
                constraints,
                AIRS.ofSize(circuit),
                HEIGHT.ofSize(circuit),
                COLUMNS.ofSize(circuit),
                INTERACTIONS.ofSize(circuit));
        return new SwirlShapes(soundness, size, circuit.get(SwirlKeys.PUBLIC_VALUES));
    }

    private static <T> T ofSoundness(Key<T> plain, Key<Optional<T>> stated, TableReader circuit) {
        return circuit.get(stated).orElseGet(() -> circuit.get(plain));
    }

    private T ofSoundness(TableReader circuit) {
        return ofSoundness(plain, stated, circuit);
    }

    private T ofSize(TableReader circuit) {
        return circuit.get(size).orElseGet(() -> ofSoundness(circuit));
    }

    static void write(SwirlShapes shapes, TableWriter circuit) {
        AirShape soundness = shapes.soundness();
        AirShape size = shapes.size();
        write(SwirlKeys.AIR_CONSTRAINTS, SwirlKeys.SOUNDNESS_CONSTRAINTS, soundness.constraintsPerAir(), circuit);
        AIRS.write(soundness.airs(), size.airs(), circuit);
        HEIGHT.write(soundness.maxLogTraceHeight(), size.maxLogTraceHeight(), circuit);
        COLUMNS.write(soundness.traceColumns(), size.traceColumns(), circuit);
        INTERACTIONS.write(soundness.interactionsPerAir(), size.interactionsPerAir(), circuit);
        circuit.put(SwirlKeys.PUBLIC_VALUES, shapes.publicValues());
    }

    private void write(T ofSoundness, T ofSize, TableWriter circuit) {
        write(plain, stated, ofSoundness, circuit);
        boolean same = ofSize.equals(ofSoundness) && !circuit.has(size);
        circuit.put(size, same ? Optional.empty() : Optional.of(ofSize));
    }

    /** The soundness has its own key where the file has it. */
    private static <T> void write(Key<T> plain, Key<Optional<T>> stated, T value, TableWriter circuit) {
        if (circuit.has(stated)) {
            circuit.put(stated, Optional.of(value));
        } else {
            circuit.put(plain, value);
        }
    }
}
