package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.LookupKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.TomlText;
import soundscape.estimator.result.Headline;

/** Files in former dialects become files that read, and mean what the former ones meant. */
class ConversionTest {
    private static Conversion convert(String text) {
        return Conversion.of(new TomlText("x.toml", text));
    }

    private static ZkvmFile read(Conversion conversion) {
        return ZkvmFile.of("x.toml", conversion.text().encode());
    }

    private static Headline headline(Conversion conversion) {
        return read(conversion).zkvm().estimate().headline();
    }

    /** soundcalc of April 2026 (2977f6d), which read folding_factor: 39 bits in UDR, 99 in JBR, held by the last fold. */
    @Test
    void oneFoldingFactorForAllRounds() throws IOException {
        String former = HintsTest.text("former_whir_dialect");
        assertThrows(ConfigException.class, () -> Saved.parse(former));
        Conversion conversion = convert(former);
        assertEquals(
                List.of(
                        "protocol_family = \"WHIR\" of [zkevm] is now that of each circuit",
                        "line 11: folding_factor = 3 is now folding_factors = [3, 3]",
                        "line 15: grinding_bits_batching = 8 is now grinding_batching_phase = 8"),
                conversion.changes());
        assertEquals(
                former.replace("protocol_family = \"WHIR\"\n", "")
                        .replace("[[circuits]]\n", "[[circuits]]\nprotocol_family = \"WHIR\"\n")
                        .replace("folding_factor = 3", "folding_factors = [3, 3]")
                        .replace("grinding_bits_batching", "grinding_batching_phase"),
                conversion.text().text());
        assertEquals(
                List.of(39L, 99L),
                read(conversion).zkvm().estimate().circuits().get(0).regimes().stream()
                        .map(regime -> (long) Math.floor(regime.total()))
                        .toList());
    }

    /** In JBR 128 queries at ρ = 1/2 and η = √ρ/100 give 128·−log2(√½·1.01) = 62.1 bits. */
    @Test
    void namesOf2025() throws IOException {
        Conversion conversion = convert(HintsTest.text("near_miss_key_names"));
        assertEquals(7, conversion.changes().size(), conversion.changes()::toString);
        assertEquals(62, (int) Math.floor(headline(conversion).bits()));
        assertTrue(Conversion.of(conversion.text()).changes().isEmpty());
    }

    /** Beside a former name that is read as its default, the level was another one: 8 bits of grinding more are meant. */
    @Test
    void whatWasNotReadIsRead() throws IOException {
        Conversion lookup = convert(HintsTest.text("unread_lookup_key"));
        assertEquals(95, (int) Math.floor(headline(lookup).bits()));
        ZkvmFile unread = Saved.parse(HintsTest.text("unread_lookup_key"));
        assertTrue(unread.hasFormerKeys());
        assertFalse(unread.inNewerDialect().hasFormerKeys());
    }

    private static String july(String text) {
        String former = text;
        for (String name : List.of(
                "log_blowup", "whir_folding_pow_bits", "whir_mu_pow_bits", "whir_num_queries", "num_trace_columns")) {
            Key<?> key = Keys.ALL.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            former = former.replaceAll("(?m)^" + name + "\\b", key.formerNames().get(0));
        }
        return former;
    }

    /** SWIRL's names before 2026-07-23, its limits in each circuit, comments and spaces as they are. */
    @Test
    void namesOfSwirlUntilJuly() {
        String text = Presets.open("openvm2").orElseThrow().text().text();
        Conversion names = convert(july(text));
        assertEquals(text, names.text().text());
        String circuits = july(text)
                .replaceAll("(?m)^logup_(max_interaction_count|log_max_message_length)[^\n]*\n", "")
                .replaceAll(
                        "(?m)^l_skip",
                        "max_interaction_count = 2013265921 # of all\nlog_max_message_length = 7\nl_skip");
        assertEquals(
                Saved.parse(text).zkvm().circuits(),
                read(convert(circuits)).zkvm().circuits());
    }

    /** April's names of SWIRL's regime. */
    @Test
    void regimesOfSwirlInApril() {
        String text = Presets.open("openvm2").orElseThrow().text().text();
        String former =
                text.replaceAll("(?m)^explicit_regime\\b", "whir_proximity").replaceAll("(?m)^explicit_m\\b", "whir_m");
        assertEquals(text, convert(former).text().text());
    }

    static List<String> presets() {
        return Presets.names();
    }

    /** A family that no circuit has: each gets the one whose keys it has. */
    @ParameterizedTest
    @MethodSource("presets")
    void familiesByKeys(String preset) {
        ZkvmFile file = Presets.open(preset).orElseThrow().inNewerDialect();
        String mixed = file.text()
                .text()
                .replaceAll("(?m)^protocol_family\\b[^\n]*\n", "")
                .replaceFirst("(?m)^\\[zkevm]([^\n]*)\n", "[zkevm]$1\nprotocol_family = \"MIXED\"\n");
        assertEquals(file.zkvm().circuits(), read(convert(mixed)).zkvm().circuits());
    }

    /** Where each circuit states its own, only what nobody reads goes. */
    @Test
    void mixedBesideFamiliesGoes() {
        String text = Presets.open("pico").orElseThrow().text().text();
        String mixed = text.replaceFirst("\\[zkevm]\n", "[zkevm]\nprotocol_family = \"MIXED\"\n");
        assertEquals(text, convert(mixed).text().text());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whatIsNewStays(String preset) {
        ZkvmFile file = Presets.open(preset).orElseThrow().inNewerDialect();
        assertFalse(file.hasFormerKeys());
        assertEquals(file.text(), Conversion.of(file.text()).text());
    }

    private static Set<TableKind> kinds(ZkvmFile file) {
        Set<TableKind> kinds = EnumSet.of(TableKind.ZKVM, TableKind.LIMITS, TableKind.LOOKUP);
        file.zkvm().circuits().forEach(circuit -> kinds.add(TableKind.of(circuit)));
        return kinds;
    }

    /** Of one family: what is former for one may be present for another. */
    static List<String> uniform() {
        return presets().stream()
                .filter(preset -> kinds(Presets.open(preset).orElseThrow()).size() == 4)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("uniform")
    void everyFormerNameIsConverted(String preset) {
        ZkvmFile file = Presets.open(preset).orElseThrow().inNewerDialect();
        String text = file.text().text();
        String former = text;
        for (TableKind kind : kinds(file)) {
            for (Key<?> key : Keys.of(kind)) {
                for (String name : key.formerNames()) {
                    if (!key.equals(LookupKeys.NAME)
                            && !key.equals(CircuitKeys.NAME)
                            && !text.contains("\n" + name + " ")) {
                        former = former.replaceAll("(?m)^" + key.name() + "\\b", name);
                    }
                }
            }
        }
        assertEquals(text, convert(former).text().text());
    }

    @Test
    void lineEndsAndCommentsStay() throws IOException {
        String former = HintsTest.text("former_whir_dialect")
                .replace("folding_factor = 3", "  folding_factor   =  3\t# each")
                .replace("\n", "\r\n");
        String text = convert(former).text().text();
        assertTrue(text.contains("  folding_factors   =  [3, 3]\t# each\r\n"), text);
        assertFalse(text.replace("\r\n", "").contains("\n"));
    }
}
