package soundscape.explore.knob;

import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlShapes;

/**
 * One figure of SWIRL's outlines. What the size is counted for follows what the soundness is claimed for, unless the
 * two differ already.
 */
record AirShapeParameter(ToLongFunction<AirShape> read, BiFunction<AirShape, Long, AirShape> change) {
    static final AirShapeParameter CONSTRAINTS =
            new AirShapeParameter(AirShape::constraintsPerAir, AirShape::withConstraintsPerAir);
    static final AirShapeParameter AIRS = new AirShapeParameter(AirShape::airs, AirShape::withAirs);
    static final AirShapeParameter COLUMNS = new AirShapeParameter(AirShape::traceColumns, AirShape::withTraceColumns);
    static final AirShapeParameter INTERACTIONS =
            new AirShapeParameter(AirShape::interactionsPerAir, AirShape::withInteractionsPerAir);
    static final AirShapeParameter HEIGHT = new AirShapeParameter(
            AirShape::maxLogTraceHeight, (shape, log) -> shape.withMaxLogTraceHeight(Math.toIntExact(log)));

    double of(Swirl swirl) {
        return read.applyAsLong(swirl.shapes().soundness());
    }

    Circuit with(Circuit circuit, double value) {
        Swirl swirl = (Swirl) circuit;
        SwirlShapes shapes = swirl.shapes();
        boolean follows = read.applyAsLong(shapes.size()) == read.applyAsLong(shapes.soundness());
        return swirl.withShapes(new SwirlShapes(
                change.apply(shapes.soundness(), (long) value),
                follows ? change.apply(shapes.size(), (long) value) : shapes.size(),
                shapes.publicValues()));
    }
}
