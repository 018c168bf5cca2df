package soundscape.estimator.circuit;

import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * What every circuit has, whatever its proof system.
 *
 * @param name the circuit's name
 * @param field the field that challenges are drawn from
 * @param hashBits bits of a digest
 */
public record Header(String name, Field field, int hashBits) {
    private static final int MAX_HASH_BITS = 1 << 16;

    /** Checks the range. */
    public Header {
        Require.between(Names.HASH_BITS, hashBits, 1, MAX_HASH_BITS);
    }

    /**
     * The same under another name.
     *
     * @param changed the name
     * @return the changed header
     */
    public Header withName(String changed) {
        return new Header(changed, field, hashBits);
    }

    /**
     * The same over another field.
     *
     * @param changed the field
     * @return the changed header
     */
    public Header withField(Field changed) {
        return new Header(name, changed, hashBits);
    }

    /**
     * The same with another digest size.
     *
     * @param bits bits of a digest
     * @return the changed header
     */
    public Header withHashBits(int bits) {
        return new Header(name, field, bits);
    }
}
