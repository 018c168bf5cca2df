package soundscape.estimator.field;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/** An extension field F = p^e that challenges are drawn from, with its logarithms at hand; {@link #of} shares it. */
public final class Field {
    /** The highest extension degree offered; larger ones have no use in the field. */
    public static final int MAX_DEGREE = 16;

    private static final Pattern NOTATION = Pattern.compile("(\\w+?)(?:\\^(\\d{1,9}))?");

    /** The fields that soundcalc itself reads. */
    private static final Map<BaseField, Set<Integer>> SOUNDCALC_DEGREES = Map.of(
            BaseField.GOLDILOCKS, Set.of(2, 3),
            BaseField.BABY_BEAR, Set.of(4, 5),
            BaseField.KOALA_BEAR, Set.of(4, 5),
            BaseField.M31, Set.of(4, 6),
            BaseField.BN254, Set.of(1));

    private static final Map<BaseField, Field[]> EXTENSIONS = extensions();

    private final BaseField base;
    private final int degree;
    private final double log2Base;
    private final double log2Size;
    private final int twoAdicity;

    private Field(BaseField base, int degree) {
        this.base = base;
        this.degree = degree;
        this.log2Base = Log2.of(base.modulus());
        this.log2Size = Log2.of(base.modulus().pow(degree));
        this.twoAdicity = base.twoAdicity(degree);
    }

    private static Map<BaseField, Field[]> extensions() {
        Map<BaseField, Field[]> extensions = new EnumMap<>(BaseField.class);
        for (BaseField base : BaseField.values()) {
            Field[] each = new Field[MAX_DEGREE];
            for (int degree = 1; degree <= MAX_DEGREE; degree++) {
                each[degree - 1] = new Field(base, degree);
            }
            extensions.put(base, each);
        }
        return extensions;
    }

    /** The extension of a base field, of a degree of 1 to {@value #MAX_DEGREE}; throws if it is another. */
    public static Field of(BaseField base, int degree) {
        Require.between("extension degree", degree, 1, MAX_DEGREE);
        return Objects.requireNonNull(EXTENSIONS.get(base))[degree - 1];
    }

    /** Reads {@code Goldilocks^3}, or {@code BN254} for degree 1, as configuration files have it; throws otherwise. */
    public static Field parse(String notation) {
        Matcher parts = NOTATION.matcher(notation.strip());
        if (!parts.matches()) {
            throw unknown(notation);
        }
        Optional<BaseField> named = BaseField.named(parts.group(1));
        if (named.isEmpty()) {
            throw unknown(notation);
        }
        BaseField base = named.get();
        String degree = Objects.requireNonNullElse(parts.group(2), "1");
        int value = Integer.parseInt(degree);
        if (value < 1 || value > MAX_DEGREE) {
            throw new InvalidParameterException(
                    Names.FIELD,
                    notation,
                    "must have an extension degree between 1 and " + MAX_DEGREE,
                    base.label() + "^" + Math.max(1, Math.min(value, MAX_DEGREE)));
        }
        return of(base, value);
    }

    private static InvalidParameterException unknown(String notation) {
        String names = Arrays.stream(BaseField.values()).map(BaseField::label).collect(Collectors.joining(", "));
        return new InvalidParameterException(
                Names.FIELD,
                notation,
                "must be one of " + names + ", with a degree as in Goldilocks^3",
                "Goldilocks^3");
    }

    /** The extensions of a base field that soundcalc reads, smallest first. */
    public static List<Field> knownToSoundcalc(BaseField base) {
        return SOUNDCALC_DEGREES.getOrDefault(base, Set.of()).stream()
                .sorted()
                .map(degree -> of(base, degree))
                .toList();
    }

    /** The prime field below. */
    public BaseField base() {
        return base;
    }

    /** The extension degree e; 1 to {@value #MAX_DEGREE}. */
    public int degree() {
        return degree;
    }

    /** The same base field with another degree. */
    public Field withDegree(int newDegree) {
        return of(base, newDegree);
    }

    /** log2 of the base field's size p; bits. */
    public double log2Base() {
        return log2Base;
    }

    /** log2 of the extension field's size F: the bits of one random challenge. */
    public double log2Size() {
        return log2Size;
    }

    /** log2 of the largest evaluation domain. */
    public int twoAdicity() {
        return twoAdicity;
    }

    /** The room that an element of the extension takes in a proof. */
    public int elementBits() {
        return degree * base.elementBits();
    }

    /** Whether soundcalc reads a file with this field; false where an exported file would be refused there. */
    public boolean knownToSoundcalc() {
        return SOUNDCALC_DEGREES.getOrDefault(base, Set.of()).contains(degree);
    }

    /** The notation of configuration files, such as {@code Goldilocks^3}; a bare name for a prime field. */
    public String notation() {
        return degree == 1 ? base.label() : base.label() + "^" + degree;
    }

    /** The name as shown to readers, such as Goldilocks³. */
    @Override
    public String toString() {
        return degree == 1 ? base.label() : base.label() + superscript(degree);
    }

    private static String superscript(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return digits.toString();
    }
}
