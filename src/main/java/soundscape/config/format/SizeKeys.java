package soundscape.config.format;

import java.util.function.Supplier;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Key;
import soundscape.config.key.TableKind;
import soundscape.estimator.parameter.InvalidParameterException;

/** The keys of a commitment scheme's trace length and of its number of columns. */
record SizeKeys(Key<Long> length, Key<Long> batch) {
    private static final SizeKeys PLAIN = new SizeKeys(CircuitKeys.TRACE_LENGTH, CircuitKeys.BATCH_SIZE);
    private static final SizeKeys DENSE = new SizeKeys(CircuitKeys.DENSE_LENGTH, CircuitKeys.DENSE_BATCH);

    /** Those of a circuit that commits its trace as it is, or of one that commits a dense packing of it. */
    static SizeKeys of(TableKind kind) {
        return kind.dense().isEmpty() ? PLAIN : DENSE;
    }

    /** Lets a refusal name the keys that the file uses. */
    <T> T translating(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidParameterException refused) {
            if (refused.key().equals(PLAIN.length.name())) {
                throw refused.withKey(length.name());
            }
            throw refused.key().equals(PLAIN.batch.name()) ? refused.withKey(batch.name()) : refused;
        }
    }
}
