package soundscape.estimator.circuit;

import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.size.Layout;

/**
 * What every circuit has, whatever its proof system.
 * @param field the field that challenges are drawn from
 * @param hashBits bits of a digest
 * @param layout how commitments become trees
 */
public record Header(String name, Field field, int hashBits, Layout layout) {
    private static final int MAX_HASH_BITS = 1 << 16;

    /** Checks the range. */
    public Header {
        Require.between(Names.HASH_BITS, hashBits, 1, MAX_HASH_BITS);
    }

    /** A header with soundcalc's layout. */
    public Header(String name, Field field, int hashBits) {
        this(name, field, hashBits, Layout.REFERENCE);
    }

    /** The same under another name. */
    public Header withName(String changed) {
        return new Header(changed, field, hashBits, layout);
    }

    /** The same over another field. */
    public Header withField(Field changed) {
        return new Header(name, changed, hashBits, layout);
    }

    /** The same with another digest size. */
    public Header withHashBits(int bits) {
        return new Header(name, field, bits, layout);
    }

    /** {@return the same laid out otherwise} */
    public Header withLayout(Layout changed) {
        return new Header(name, field, hashBits, changed);
    }
}
