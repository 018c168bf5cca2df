package soundscape.estimator.circuit;

import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * The outlines of a SWIRL circuit: as it is, and the bounds on it that its soundness is claimed for and its proof's size is
 * counted for. The size does not depend on the constraints of an AIR: there its outline follows the soundness'.
 * @param publicValues V, public values in the proof
 */
public record SwirlShapes(AirShape stated, AirShape soundness, AirShape size, long publicValues) {
    /** Checks that no bound lies below what it bounds, and lets the constraints follow. */
    public SwirlShapes {
        size = size.withConstraintsPerAir(soundness.constraintsPerAir());
        Require.atLeast(Names.PUBLIC_VALUES, publicValues, 0);
        for (AirFigure figure : AirFigure.values()) {
            long least = figure.of(stated);
            bound(figure.soundnessKey(), figure.of(soundness), figure.key(), least);
            bound(figure.sizeKey(), figure.of(size), figure.key(), least);
        }
    }

    private static void bound(String key, long bound, String bounded, long value) {
        if (bound < value) {
            throw new InvalidParameterException(
                    key, bound, "must be at least " + bounded + " = " + value + ", which it bounds", value);
        }
    }

    /** One outline for everything; no bound differs from what is stated. */
    public static SwirlShapes of(AirShape shape, long publicValues) {
        return new SwirlShapes(shape, shape, shape, publicValues);
    }

    /** The same with V public values. */
    public SwirlShapes withPublicValues(long count) {
        return new SwirlShapes(stated, soundness, size, count);
    }

    /**
     * The same claimed for another value of a figure. What stands where the claim does follows it; what stands apart stays,
     * unless a bound would come to lie below what it bounds.
     */
    public SwirlShapes with(AirFigure figure, long value) {
        long claimed = figure.of(soundness);
        long counted = figure.of(size);
        long is = figure.of(stated) == claimed ? value : Math.min(figure.of(stated), value);
        return new SwirlShapes(
                figure.with(stated, is),
                figure.with(soundness, value),
                figure.with(size, counted == claimed ? value : Math.max(counted, is)),
                publicValues);
    }

    /** The same whose size is counted for another value of a figure, not below what it bounds. */
    public SwirlShapes withSize(AirFigure figure, long value) {
        return new SwirlShapes(stated, soundness, figure.with(size, value), publicValues);
    }

    /** The same with traces all taller by a difference of log2, or lower; none below one row. */
    public SwirlShapes taller(int by) {
        return new SwirlShapes(taller(stated, by), taller(soundness, by), taller(size, by), publicValues);
    }

    private static AirShape taller(AirShape shape, int by) {
        return shape.withMaxLogTraceHeight(Math.max(0, shape.maxLogTraceHeight() + by));
    }
}
