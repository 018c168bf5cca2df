package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;

/** How lookups that changed, came or went are written. */
class LookupSavingTest {
    private static final String CIRCUIT = """
            [zkevm]
            name = "x"
            field = "KoalaBear^4"
            hash_size_bits = 248

            [[circuits]]
            protocol_family = "FRI_STARK"
            name = "main"
            rho = 0.5
            trace_length = 1048576
            air_max_degree = 3
            num_constraints = 300
            batch_size = 100
            opening_points = 2
            power_batching = true
            num_queries = 84
            fri_folding_factors = [16, 16, 16]
            fri_early_stop_degree = 512
            """;

    private static final String FIRST = """

            # the first
            [[circuits.lookups]]
            name = "first"
            rows_L = 1024
            rows_T = 16
            """;

    private static final String SECOND = """

            # the second
            [[circuits.lookups]]
            name = "second"
            logup_type = "multivariate" # by GKR
            rows_L = 2048
            rows_T = 32
            colour = "blue"
            """;

    private static Lookup lookup(String name) {
        return new Lookup(name, Lookup.Kind.UNIVARIATE, 8, 4, 3, 2, 1, true, 0);
    }

    private static String edited(String text, Consumer<List<Lookup>> edit) {
        ZkvmFile file = Saved.parse(text);
        DeepAli circuit = (DeepAli) file.zkvm().circuits().get(0);
        List<Lookup> lookups = new ArrayList<>(circuit.lookups().all());
        edit.accept(lookups);
        return Saved.text(file, file.zkvm().withCircuit(0, circuit.withLookups(Lookups.of(lookups))));
    }

    /** An absent fingerprint follows from the type: a changed type need not touch it, or must state it. */
    @Test
    void fingerprintIsStatedWhereTheTypeDoesNotMeanIt() {
        assertEquals(
                CIRCUIT + FIRST.replace("\"first\"\n", "\"first\"\nlogup_type = \"multivariate\"\n"),
                edited(
                        CIRCUIT + FIRST,
                        lookups -> lookups.set(
                                0,
                                lookups.get(0)
                                        .withKind(Lookup.Kind.MULTIVARIATE)
                                        .withMultilinearFingerprint(true))));
        assertEquals(
                CIRCUIT
                        + SECOND.replace("multivariate", "univariate")
                                .replace("= 32\n", "= 32\nmultilinear_fingerprint = true\n"),
                edited(
                        CIRCUIT + SECOND,
                        lookups -> lookups.set(0, lookups.get(0).withKind(Lookup.Kind.UNIVARIATE))));
    }

    @Test
    void newKeysStandWhereTheyAreExpected() {
        assertEquals(
                CIRCUIT + FIRST.replace("= 16\n", """
                                = 16
                                num_columns_S = 3
                                num_lookups_M = 2
                                grinding_bits_lookup = 1
                                multilinear_fingerprint = true
                                reduction_error = 0.25
                                """),
                edited(
                        CIRCUIT + FIRST,
                        lookups -> lookups.set(
                                0,
                                lookups.get(0)
                                        .withReductionError(0.25)
                                        .withMultilinearFingerprint(true)
                                        .withGrinding(1)
                                        .withLookups(2)
                                        .withColumns(3))));
    }

    @Test
    void removedLookupsLeaveTheOthersAsTheyAre() {
        assertEquals(CIRCUIT + SECOND, edited(CIRCUIT + FIRST + SECOND, lookups -> lookups.remove(0)));
        assertEquals(CIRCUIT + FIRST, edited(CIRCUIT + FIRST + SECOND, lookups -> lookups.remove(1)));
        assertEquals(CIRCUIT, edited(CIRCUIT + FIRST + SECOND, List::clear));
    }

    @Test
    void newLookupsStandInTheirPlace() {
        String added = """

                [[circuits.lookups]]
                name = "new"
                rows_L = 8
                rows_T = 4
                num_columns_S = 3
                num_lookups_M = 2
                grinding_bits_lookup = 1
                multilinear_fingerprint = true
                """;
        for (String empty : List.of(CIRCUIT, CIRCUIT + "lookups = []\n")) {
            assertEquals(CIRCUIT + added, edited(empty, lookups -> lookups.add(lookup("new"))));
        }
        assertEquals(
                CIRCUIT + FIRST + added + SECOND,
                edited(CIRCUIT + FIRST + SECOND, lookups -> lookups.add(1, lookup("new"))));
        assertEquals(
                CIRCUIT + FIRST + SECOND + added,
                edited(CIRCUIT + FIRST + SECOND, lookups -> lookups.add(lookup("new"))));
        assertEquals(CIRCUIT + added, edited(CIRCUIT + FIRST + SECOND, lookups -> {
            lookups.clear();
            lookups.add(lookup("new"));
        }));
    }
}
