package soundscape.estimator.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.parameter.InvalidParameterException;

class FieldTest {
    /** Logarithms to twelve places, from arithmetic with sixty. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Goldilocks    | Goldilocks    | 63.999999999664   | 32 | 64   | false
            Goldilocks^2  | Goldilocks²   | 127.999999999328  | 32 | 128  | true
            Goldilocks^3  | Goldilocks³   | 191.999999998992  | 32 | 192  | true
            Goldilocks^16 | Goldilocks¹⁶  | 1023.999999994626 | 32 | 1024 | false
            BabyBear      | BabyBear      | 30.906890596325   | 27 | 31   | false
            BabyBear^4    | BabyBear⁴     | 123.627562385300  | 27 | 124  | true
            BabyBear^5    | BabyBear⁵     | 154.534452981626  | 27 | 155  | true
            KoalaBear^4   | KoalaBear⁴    | 123.954738749797  | 24 | 124  | true
            KoalaBear^5   | KoalaBear⁵    | 154.943423437246  | 24 | 155  | true
            KoalaBear^6   | KoalaBear⁶    | 185.932108124696  | 24 | 186  | false
            M31           | M31           | 30.999999999328   | 1  | 31   | false
            M31^2         | M31²          | 61.999999998656   | 32 | 62   | false
            M31^3         | M31³          | 92.999999997985   | 1  | 93   | false
            M31^4         | M31⁴          | 123.999999997313  | 33 | 124  | true
            M31^6         | M31⁶          | 185.999999995969  | 32 | 186  | true
            M31^16        | M31¹⁶         | 495.999999989251  | 35 | 496  | false
            BN254         | BN254         | 253.596691355002  | 28 | 254  | true
            BN254^2       | BN254²        | 507.193382710004  | 28 | 508  | false
            BN254^16      | BN254¹⁶       | 4057.547061680034 | 28 | 4064 | false
            """)
    void facts(String notation, String shown, double log2Size, int twoAdicity, int elementBits, boolean known) {
        Field field = Field.parse(notation);
        assertEquals(shown, field.toString());
        assertEquals(log2Size, field.log2Size(), 2e-12 * log2Size);
        assertEquals(twoAdicity, field.twoAdicity());
        assertEquals(elementBits, field.elementBits());
        assertEquals(known, field.knownToSoundcalc());
    }

    static Stream<Field> all() {
        return Stream.of(BaseField.values())
                .flatMap(base ->
                        Stream.iterate(1, degree -> degree + 1).limit(16).map(degree -> Field.of(base, degree)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void notationIsReadBack(Field field) {
        assertSame(field, Field.parse(field.notation()));
        assertSame(field, Field.parse(" " + field.notation() + " "));
    }

    @Test
    void soundcalcKnowsNineFields() {
        assertEquals(
                "Goldilocks^2 Goldilocks^3 BabyBear^4 BabyBear^5 KoalaBear^4 KoalaBear^5 M31^4 M31^6 BN254",
                all().filter(Field::knownToSoundcalc)
                        .map(Field::notation)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(BaseField.class)
    void modulusIsPrime(BaseField base) {
        assertEquals(true, base.modulus().isProbablePrime(100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Goldilock^3     | field = Goldilock^3: field must be one of Goldilocks, BabyBear, KoalaBear, M31, BN254, with a degree as in Goldilocks^3; Goldilocks^3 would do
            Goldilocks^0    | field = Goldilocks^0: field must have an extension degree between 1 and 16; Goldilocks^1 would do
            M31^17          | field = M31^17: field must have an extension degree between 1 and 16; M31^16 would do
            BN254^999999999 | field = BN254^999999999: field must have an extension degree between 1 and 16; BN254^16 would do
            """)
    void refusalNamesWhatWouldDo(String notation, String message) {
        InvalidParameterException refused = assertThrows(InvalidParameterException.class, () -> Field.parse(notation));
        assertEquals(message, refused.getMessage());
        Field.parse(refused.remedy());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^3",
                "Goldilocks^",
                "Goldilocks^-1",
                "Goldilocks^^3",
                "Goldilocks³",
                "goldilocks^3",
                "Goldilocks^3x",
                "Goldilocks^12345678901",
                "Goldilocks 3"
            })
    void whatIsNoNotationIsRefused(String notation) {
        InvalidParameterException refused = assertThrows(InvalidParameterException.class, () -> Field.parse(notation));
        assertEquals("field", refused.key());
        assertEquals("Goldilocks^3", refused.remedy());
    }

    @Test
    void otherDegreeKeepsTheBase() {
        assertSame(Field.parse("M31^6"), Field.parse("M31^4").withDegree(6));
        assertThrows(InvalidParameterException.class, () -> Field.parse("M31^4").withDegree(17));
    }
}
