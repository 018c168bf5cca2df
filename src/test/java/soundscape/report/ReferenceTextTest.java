package soundscape.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;

class ReferenceTextTest {
    private static final String EQUAL = "equal to soundcalc d9078d6 · interactive, round by round";

    /** The reference has figures for all bundled zkVMs but three. */
    @Test
    void equalToNothingThatTheReferenceLeavesOut() {
        String incomplete = "soundcalc leaves out what is incomplete";
        Map<String, String> left = Map.of(
                "miden",
                incomplete,
                "risc0",
                incomplete,
                "ziren",
                "soundcalc reads Jagged over WHIR with a proposed change only");
        for (String name : Presets.names()) {
            Zkvm zkvm = Presets.open(name).orElseThrow().zkvm();
            String said = ReferenceText.of(zkvm, zkvm.estimate());
            String expected = left.containsKey(name)
                    ? left.get(name) + "; its formulas are applied all the same · interactive, round by round"
                    : name.equals("stir_example")
                            ? "equal to soundcalc 12f9958; d9078d6 does not read STIR · interactive, round by round"
                            : EQUAL;
            assertEquals(expected, said, name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            field = "KoalaBear^4" | field = "KoalaBear^6" | soundcalc does not know KoalaBear⁶
            name = "convert" | name = "riscv" | soundcalc mixes up equal names
            num_queries = 84 | num_queries = -1 | soundcalc does not read this
            num_queries = 84 | num_queries = 20000 | soundcalc computes with no error as small as one of these
            """)
    void whatStandsInTheWay(String from, String to, String expected) {
        String text = Presets.open("pico").orElseThrow().text().text().replace(from, to);
        ZkvmFile file = ZkvmFile.explore("x.toml", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                expected + "; its formulas are applied all the same · interactive, round by round",
                ReferenceText.of(file.zkvm(), file.zkvm().estimate()));
    }
}
