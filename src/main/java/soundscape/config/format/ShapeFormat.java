package soundscape.config.format;

import java.util.Optional;
import java.util.function.Function;
import soundscape.config.key.Key;
import soundscape.config.key.SwirlKeys;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.SwirlShapes;

/**
 * Reads and writes one figure of SWIRL's outlines.
 * @param plain its key
 * @param stated the key of the soundness' bound, where it differs from that
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
        AirShape stated = new AirShape(
                circuit.get(SwirlKeys.AIR_CONSTRAINTS),
                circuit.get(AIRS.plain),
                circuit.get(HEIGHT.plain),
                circuit.get(COLUMNS.plain),
                circuit.get(INTERACTIONS.plain));
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
        return new SwirlShapes(stated, soundness, size, circuit.get(SwirlKeys.PUBLIC_VALUES));
    }

    private static <T> T ofSoundness(Key<T> plain, Key<Optional<T>> stated, TableReader circuit) {
        Optional<T> own = circuit.get(stated);
        return own.isPresent() ? own.get() : circuit.get(plain);
    }

    private T ofSoundness(TableReader circuit) {
        return ofSoundness(plain, stated, circuit);
    }

    private T ofSize(TableReader circuit) {
        Optional<T> own = circuit.get(size);
        return own.isPresent() ? own.get() : ofSoundness(circuit);
    }

    static void write(SwirlShapes shapes, TableWriter circuit) {
        long constraints = shapes.stated().constraintsPerAir();
        circuit.put(SwirlKeys.AIR_CONSTRAINTS, constraints);
        bound(SwirlKeys.SOUNDNESS_CONSTRAINTS, shapes.soundness().constraintsPerAir(), constraints, circuit);
        AIRS.write(AirShape::airs, shapes, circuit);
        HEIGHT.write(AirShape::maxLogTraceHeight, shapes, circuit);
        COLUMNS.write(AirShape::traceColumns, shapes, circuit);
        INTERACTIONS.write(AirShape::interactionsPerAir, shapes, circuit);
        circuit.put(SwirlKeys.PUBLIC_VALUES, shapes.publicValues());
    }

    private void write(Function<AirShape, T> figure, SwirlShapes shapes, TableWriter circuit) {
        T is = figure.apply(shapes.stated());
        T claimed = figure.apply(shapes.soundness());
        circuit.put(plain, is);
        bound(stated, claimed, is, circuit);
        bound(size, figure.apply(shapes.size()), claimed, circuit);
    }

    /** A bound is stated where the file has it, or where it differs from what counts without it. */
    private static <T> void bound(Key<Optional<T>> key, T bound, T otherwise, TableWriter circuit) {
        boolean stated = circuit.has(key) || !bound.equals(otherwise);
        circuit.put(key, stated ? Optional.of(bound) : Optional.empty());
    }
}
