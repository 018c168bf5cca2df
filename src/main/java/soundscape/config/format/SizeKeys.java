package soundscape.config.format;

import java.util.function.Supplier;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * The keys that a commitment scheme's length and batch go by.
 *
 * @param length key of the trace length
 * @param batch key of the number of columns
 */
record SizeKeys(String length, String batch) {
    /** The keys of a circuit that commits its trace as it is. */
    static final SizeKeys PLAIN = new SizeKeys("trace_length", "batch_size");

    /** The keys of a circuit that commits a dense packing of its trace. */
    static final SizeKeys DENSE = new SizeKeys("dense_length", "dense_batch");

    /** Lets a refusal name the keys that the file uses. */
    <T> T translating(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidParameterException refused) {
            if (refused.key().equals(PLAIN.length)) {
                throw refused.withKey(length);
            }
            throw refused.key().equals(PLAIN.batch) ? refused.withKey(batch) : refused;
        }
    }
}
