package soundscape.estimator.field;

import java.math.BigInteger;
import java.util.Optional;

/** The prime fields that zkVMs compute in. */
public enum BaseField {
    /** 2^64 − 2^32 + 1. */
    GOLDILOCKS("Goldilocks", power(64).subtract(power(32)).add(BigInteger.ONE), 32, 64),
    /** 2^31 − 2^27 + 1. */
    BABY_BEAR("BabyBear", power(31).subtract(power(27)).add(BigInteger.ONE), 27, 31),
    /** 2^31 − 2^24 + 1. */
    KOALA_BEAR("KoalaBear", power(31).subtract(power(24)).add(BigInteger.ONE), 24, 31),
    /** The Mersenne prime 2^31 − 1; evaluation domains live in an extension, so its two-adicity is the extension's. */
    M31("M31", power(31).subtract(BigInteger.ONE), BaseField.TWO_ADICITY_OF_EXTENSION, 31),
    /** The scalar field of the curve BN254. */
    BN254(
            "BN254",
            new BigInteger("21888242871839275222246405745257275088548364400416034343698204186575808495617"),
            28,
            254);

    /** Marks a field whose evaluation domains live in the extension. */
    static final int TWO_ADICITY_OF_EXTENSION = -1;

    private final String label;
    private final BigInteger modulus;
    private final int twoAdicity;
    private final int elementBits;

    BaseField(String label, BigInteger modulus, int twoAdicity, int elementBits) {
        this.label = label;
        this.modulus = modulus;
        this.twoAdicity = twoAdicity;
        this.elementBits = elementBits;
    }

    private static BigInteger power(int exponent) {
        return BigInteger.ONE.shiftLeft(exponent);
    }

    /** The base field that configuration files call so, such as {@code KoalaBear}, if listed. */
    public static Optional<BaseField> named(String label) {
        for (BaseField base : values()) {
            if (base.label.equals(label)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    /** The name that configuration files use, such as {@code KoalaBear}. */
    public String label() {
        return label;
    }

    /** The field's characteristic. */
    public BigInteger modulus() {
        return modulus;
    }

    /** The room that one element takes in a proof. */
    public int elementBits() {
        return elementBits;
    }

    /** log2 of the largest power of two that divides the multiplicative group's order: the largest smooth domain. */
    int twoAdicity(int degree) {
        return twoAdicity == TWO_ADICITY_OF_EXTENSION
                ? modulus.pow(degree).subtract(BigInteger.ONE).getLowestSetBit()
                : twoAdicity;
    }
}
