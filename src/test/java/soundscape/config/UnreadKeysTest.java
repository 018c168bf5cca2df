package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.format.UnreadKey;
import soundscape.config.format.UnreadKeys;
import soundscape.config.toml.TomlText;

/** Keys that stand in a file and fall back to a default in silence. */
class UnreadKeysTest {
    static List<String> presets() {
        return Presets.names();
    }

    /** What exporters write beside soundcalc's keys is no noise. */
    @ParameterizedTest
    @MethodSource("presets")
    void presetsHaveNone(String preset) {
        assertEquals(
                List.of(),
                Saved.parse(Presets.open(preset).orElseThrow().text().text()).unreadKeys().stream()
                        .filter(UnreadKey::doubtful)
                        .toList());
    }

    @Test
    void aMisspeltOrFormerKeyIsToldWithTheKeyMeant() throws IOException {
        assertEquals(
                List.of("28:1 num_columns_M is the former name of num_lookups_M, which is read in its place true"),
                told("unread_lookup_key"));
        assertEquals(
                List.of(
                        "20:1 grinding_bits_batching is the former name of grinding_batching_phase, which is read in its place true",
                        "21:1 grinding_querry_phase is not read; grinding_query_phase may be meant true",
                        "22:1 proximity_gap is the former name of gap_to_radius, which is read in its place true"),
                told("unread_former_keys"));
    }

    @Test
    void aKeyOfAnotherFamilyIsADoubt() throws IOException {
        assertEquals(
                List.of("whir_log_inv_rates is not read for WHIR, it is a key of JAGGED over whir true"),
                told("whir_family_rates_ignored").stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList());
    }

    /** SWIRL's renames of July 2026, a rate said twice, and what nobody knows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SWIRL     | num_queries = [1]                     | num_queries is the former name of whir_num_queries, which is read in its place true
            SWIRL     | swirl_folding_pow_bits = 1            | swirl_folding_pow_bits is the former name of whir_folding_pow_bits, which is read in its place true
            SWIRL     | num_iterations = 3                    |
            FRI_STARK | rho = 0.5 ; blowup_factor = 4         | blowup_factor contradicts rho, which alone is read true
            FRI_STARK | rho = 0.25 ; blowup_factor = 4        |
            FRI_STARK | rho = 0.25 ; proof_size = "1 MB"      |
            FRI_STARK | AIR_MAX_DEGREE = 3                    | AIR_MAX_DEGREE is not read; air_max_degree may be meant true
            FRI_STARK | flavour = "mint"                      | flavour is not read by anything false
            STIR      | rho = 0.5                             | rho is not read for STIR, it is a key of FRI_STARK, JAGGED over fri true
            """)
    void kinds(String family, String lines, String told) {
        String text = "[zkevm]\nname = \"x\"\n[[circuits]]\nprotocol_family = \"" + family + "\"\n"
                + lines.replace(" ; ", "\n") + "\n";
        List<String> found = UnreadKeys.of(new TomlText("x.toml", text)).stream()
                .map(key -> key.place().sentence() + " " + key.doubtful())
                .toList();
        assertEquals(told == null ? List.of() : List.of(told), found);
    }

    private static List<String> told(String name) throws IOException {
        try (InputStream in = UnreadKeysTest.class.getResourceAsStream("/soundscape/cases/" + name + ".toml")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return UnreadKeys.of(new TomlText(name, text)).stream()
                    .map(key -> key.place().line() + ":" + key.place().column() + " "
                            + key.place().sentence() + " " + key.doubtful())
                    .toList();
        }
    }
}
