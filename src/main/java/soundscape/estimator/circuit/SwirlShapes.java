package soundscape.estimator.circuit;

import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * The outlines of a SWIRL circuit: as its soundness is claimed for (upper limits), and as its proof's size is counted.
 * The size does not depend on the constraints of an AIR: there its outline follows the soundness'.
 * @param publicValues V, public values in the proof
 */
public record SwirlShapes(AirShape soundness, AirShape size, long publicValues) {
    /** Checks the range, and lets the constraints follow. */
    public SwirlShapes {
        size = size.withConstraintsPerAir(soundness.constraintsPerAir());
        Require.atLeast(Names.PUBLIC_VALUES, publicValues, 0);
    }

    /** The same with V public values. */
    public SwirlShapes withPublicValues(long count) {
        return new SwirlShapes(soundness, size, count);
    }
}
