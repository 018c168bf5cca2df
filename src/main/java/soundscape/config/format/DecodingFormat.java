package soundscape.config.format;

import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.parameter.InvalidParameterException;

/** Refuses to write what no key says. */
final class DecodingFormat {
    private DecodingFormat() {}

    /** Files give no theorem or list bound, and the gap to the Johnson radius in one way only. */
    static void require(Decoding said, Decoding meant) {
        if (!said.equals(meant)) {
            throw new InvalidParameterException("theorems", told(meant), "must be what the file says", told(said));
        }
    }

    private static String told(Decoding decoding) {
        return decoding.theorems() + ", list " + decoding.list().key() + ", " + decoding.gap();
    }
}
