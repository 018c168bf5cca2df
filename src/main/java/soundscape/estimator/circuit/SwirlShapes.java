package soundscape.estimator.circuit;

import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * The outlines of a SWIRL circuit: as its soundness is claimed for, and as its proof's size is counted. The size does not
 * depend on the constraints of an AIR: there its outline follows the soundness'.
 *
 * @param soundness upper limits that the soundness is claimed for
 * @param size the outline that the proof's size is counted for
 * @param publicValues V, public values in the proof
 */
public record SwirlShapes(AirShape soundness, AirShape size, long publicValues) {
    /** Checks the range, and lets the constraints follow. */
    public SwirlShapes {
        size = size.withConstraintsPerAir(soundness.constraintsPerAir());
        Require.atLeast(Names.PUBLIC_VALUES, publicValues, 0);
    }

    /**
     * The same with another number of public values.
     *
     * @param count V
     */
    public SwirlShapes withPublicValues(long count) {
        return new SwirlShapes(soundness, size, count);
    }
}
