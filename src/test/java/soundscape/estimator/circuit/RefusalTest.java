package soundscape.estimator.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.Estimator;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;

/** What DEEP-ALI refuses, with a remedy that does; and lookups by name. */
class RefusalTest {
    private static DeepAli circuit(String field, double rate, long length, int points, Lookup... lookups) {
        return new DeepAli(
                new Header("circuit", Field.parse(field), 256),
                Fri.folding(rate, length, new Batching(10, Coefficients.POWERS, 0), 50, List.of(), 0, 0),
                new Constraints(OptionalLong.of(100), 3),
                points,
                0,
                Lookups.of(List.of(lookups)),
                Decoding.REFERENCE);
    }

    /** Fields with no more than N + D elements, up to domains of 2^62 points. */
    @ParameterizedTest
    @CsvSource({
        "M31,      0.5,    1073741824,          M31^2",
        "BabyBear, 0.5,    671088641,           BabyBear^2",
        "BabyBear, 0.0625, 1073741824,          BabyBear^2",
        "KoalaBear,0.25,   1099511627776,       KoalaBear^2",
        "M31^2,    0.5,    2305843009213693952, M31^3",
        "BabyBear, 0.5,    1152921504606846976, BabyBear^2",
        "BabyBear, 0.5,    2305843009213693952, BabyBear^3"
    })
    void tooSmallFieldNamesOneThatDoes(String field, double rate, long length, String remedy) {
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class, () -> Estimator.estimate(circuit(field, rate, length, 2)));
        assertEquals("field", refused.key());
        assertEquals(remedy, refused.remedy());
        Estimator.estimate(circuit(refused.remedy(), rate, length, 2));
    }

    @Test
    void foldingByNothingIsRefused() {
        Batching batching = new Batching(10, Coefficients.POWERS, 0);
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class, () -> Fri.folding(0.5, 1024, batching, 50, List.of(4, 0), 0, 0));
        assertEquals(
                "fri_folding_factors = 0: fri_folding_factors must be at least 1; 1 would do", refused.getMessage());
    }

    /** BabyBear has 2013265921 elements; N + D = 3·671088640 leaves a single one, in logarithms too. */
    @Test
    void oneElementLeftIsEnough() {
        double deep = Estimator.estimate(circuit("BabyBear", 0.5, 671_088_640, 2)).regimes().get(0).terms().stream()
                .filter(term -> term.name().text().equals("DEEP"))
                .findFirst()
                .orElseThrow()
                .bits();
        assertEquals(-Math.log(4.0 * 671_088_640 + 2) / Math.log(2), deep, 1e-4);
    }

    /** N + o < (1 − δ)·D: at ρ = 1/2, N = 2^10 in unique decoding 1024 + o < 1536. */
    @Test
    void mostOpeningPointsAreTheRemedy() {
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class, () -> Estimator.estimate(circuit("Goldilocks^2", 0.5, 1024, 512)));
        assertEquals("opening_points", refused.key());
        DeepAli remedied = circuit("Goldilocks^2", 0.5, 1024, Integer.parseInt(refused.remedy()));
        assertEquals("511", refused.remedy());
        Estimator.weakest(remedied, Regime.UDR);
    }

    /** What a message for unique decoding names need not do in the Johnson regime, which sees fewer points. */
    @Test
    void johnsonRegimeAllowsFewerOpeningPoints() {
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class, () -> Estimator.estimate(circuit("Goldilocks^2", 0.5, 1024, 511)));
        Estimator.estimate(circuit("Goldilocks^2", 0.5, 1024, Integer.parseInt(refused.remedy())));
    }

    private static Lookup lookup(String name, long rows) {
        return new Lookup(name, Lookup.Kind.UNIVARIATE, rows, 0, 1, 1, 0, false, 0);
    }

    /** ε = H/F: each lookup keeps its own error though all bear one name. */
    @Test
    void lookupsOfOneNameAreToldApart() {
        DeepAli circuit = circuit(
                "Goldilocks^2", 0.5, 1024, 2, lookup("bus", 4), lookup("bus", 16), lookup("ram", 2), lookup("bus", 64));
        List<Term> terms = Estimator.estimate(circuit).regimes().get(0).terms();
        List<Term> lookups = terms.subList(terms.size() - 4, terms.size());
        assertEquals(
                List.of("bus", "bus (2)", "ram", "bus (3)"),
                lookups.stream().map(term -> term.name().text()).toList());
        assertEquals(
                List.of(126L, 124L, 127L, 122L),
                lookups.stream().map(term -> Math.round(term.bits())).toList());
    }

    @Test
    void numberedNameThatIsTakenIsNumberedOn() {
        DeepAli circuit =
                circuit("Goldilocks^2", 0.5, 1024, 2, lookup("bus (2)", 4), lookup("bus", 4), lookup("bus", 4));
        assertEquals(
                List.of("bus (2)", "bus", "bus (3)"),
                circuit.lookups().names().stream().map(name -> name.text()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"query phase", "batching", "ALI", "DEEP", "total"})
    void lookupMayNotReplaceATerm(String name) {
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class,
                () -> Estimator.estimate(circuit("Goldilocks^2", 0.5, 1024, 2, lookup(name, 4))));
        assertEquals(name + " lookup", refused.remedy());
        Estimator.estimate(circuit("Goldilocks^2", 0.5, 1024, 2, lookup(refused.remedy(), 4)));
    }
}
