package soundscape.estimator.size;

import soundscape.estimator.field.Field;

/** The room that a field element takes in a proof. */
public enum Elements {
    /** As many bits as it has. */
    BITS,
    /** Each base element in whole bytes. */
    BYTES;

    /** {@return bits of an element of the base field} */
    public double base(Field field) {
        int bits = field.base().elementBits();
        return this == BITS ? bits : wholeBytes(bits);
    }

    /** {@return bits of an element of the field itself} */
    public double extension(Field field) {
        return this == BITS ? field.elementBits() : field.degree() * base(field);
    }

    /** {@return the bits, rounded up to whole bytes} */
    public static double wholeBytes(double bits) {
        return Byte.SIZE * Math.ceil(bits / Byte.SIZE);
    }
}
