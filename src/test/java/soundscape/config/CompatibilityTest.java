package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What soundcalc would refuse or read differently is told, one sentence each. */
class CompatibilityTest {
    private static List<Obstacle> obstacles(String text) {
        ZkvmFile file = ZkvmFile.explore("x.toml", text.getBytes(StandardCharsets.UTF_8));
        return Compatibility.obstacles(file.zkvm(), file.text());
    }

    private static String preset(String name) {
        return Presets.open(name).orElseThrow().text().text();
    }

    /** Bundled files have none, but for those that the reference leaves out or does not read yet, and those in the older dialect. */
    @Test
    void bundledFilesAreReadAlike() {
        List<Obstacle.Kind> incomplete = List.of(Obstacle.Kind.INCOMPLETE, Obstacle.Kind.DIALECT);
        Map<String, List<Obstacle.Kind>> expected = Map.of(
                "miden",
                incomplete,
                "risc0",
                incomplete,
                "dummy_whir",
                List.of(Obstacle.Kind.DIALECT),
                "stir_example",
                Collections.nCopies(3, Obstacle.Kind.LATER),
                "ziren",
                List.of(Obstacle.Kind.PROPOSED, Obstacle.Kind.PROPOSED));
        for (String name : Presets.names()) {
            List<Obstacle.Kind> kinds =
                    obstacles(preset(name)).stream().map(Obstacle::kind).toList();
            assertEquals(expected.getOrDefault(name, List.of()), kinds, name);
        }
        ZkvmFile newer = Presets.open("dummy_whir").orElseThrow().inNewerDialect();
        assertEquals(List.of(), Compatibility.obstacles(newer.zkvm(), newer.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        pico | field = "KoalaBear^4" | field = "KoalaBear^6" | FIELD | circuit "riscv": field = "KoalaBear^6" is no field that soundcalc reads; KoalaBear^4 or KoalaBear^5 would do
        pico | name = "convert" | name = "riscv" | NAMES | circuits share the name "riscv", and soundcalc tells circuits by their names; different names would do
        pico | num_queries = 84 | num_queries = -1 | UNREAD | circuit "riscv" cannot be read; it would do with its problems mended
        pico | num_queries = 84 | num_queries = 20000 | RANGE | circuit "riscv": the error of query phase is less than any number that soundcalc computes with; one of at most 1073 bits would do
        ziren | name = "core" | name = "base" | PROPOSED | circuit "base": dense_pcs = "whir" is read by soundcalc with its pull request 91 only; "fri" would do
        dummy_whir | num_ood_samples | round_gaps_to_radius = [0.01, 0.01, 0.01, 0.01, 0.01]\\nnum_ood_samples | GAPS | circuit "riscv": round_gaps_to_radius gives iterations gaps of their own, and soundcalc reads gap_to_radius for all of them; that alone would do
        stir_example | name = "base" | name = "first" | LATER | circuit "first": protocol_family = "STIR" is read by soundcalc since 12f9958, not by d9078d6; "WHIR" would do
        pico | [zkevm] | [zkevm]\\nprotocol_family = "FRI_STARK" | DIALECT | protocol_family stands in [zkevm], where soundcalc looked for it until circuits had one each; the newer dialect would do
        """)
    void eachIsASentence(String preset, String from, String to, Obstacle.Kind kind, String sentence) {
        List<Obstacle> found = obstacles(preset(preset).replaceFirst(Pattern.quote(from), to.replace("\\n", "\n")));
        assertEquals(kind, found.get(0).kind(), found::toString);
        assertEquals(sentence, found.get(0).sentence());
    }

    @Test
    void equalLookupsReplaceEachOther() {
        String lookup = "[[circuits.lookups]]\nname = \"bus\"\nrows_L = 4\nrows_T = 4\n";
        List<Obstacle> found = obstacles(preset("pico") + "\n" + lookup + lookup);
        assertEquals(
                List.of(Obstacle.Kind.NAMES), found.stream().map(Obstacle::kind).toList());
    }
}
