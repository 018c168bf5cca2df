package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Whatever bytes come: a zkVM, or problems with positions in the file. Nothing else, and no waiting. */
@Timeout(300)
class HostileInputTest {
    private static final String SEEDS = "soundscape.config.HostileTexts#seeds";

    @ParameterizedTest
    @MethodSource(SEEDS)
    void truncated(long seed) {
        accept(HostileTexts.truncated(seed));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void flippedBytes(long seed) {
        accept(HostileTexts.flippedBytes(seed));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void otherLines(long seed) {
        accept(HostileTexts.otherLines(seed));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("soundscape.config.HostileTexts#monsters")
    void monster(String text) {
        accept(HostileTexts.bytes(text));
    }

    /** Explored or refused, and strictly refused just where there are problems. */
    private static void accept(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        try {
            ZkvmFile file = ZkvmFile.explore("x.toml", bytes);
            file.problems().forEach(problem -> assertWithin(problem, lines));
            assertEquals(
                    file.zkvm().unread().isEmpty(),
                    file.zkvm().estimate().incomplete().circuits().isEmpty());
            file.zkvm().estimate().circuits().forEach(circuit -> circuit.regimes().stream()
                    .flatMap(regime -> regime.terms().stream())
                    .forEach(term -> assertTrue(!Double.isNaN(term.bits()), term::toString)));
            strictly(bytes, file.problems().isEmpty());
        } catch (ConfigException refused) {
            assertTrue(!refused.problems().isEmpty());
            refused.problems().forEach(problem -> assertWithin(problem, lines));
        }
    }

    private static void strictly(byte[] bytes, boolean faultless) {
        try {
            ZkvmFile.of("x.toml", bytes);
            assertTrue(faultless);
        } catch (ConfigException refused) {
            assertTrue(!faultless, refused::getMessage);
        }
    }

    private static void assertWithin(Problem problem, String[] lines) {
        assertTrue(problem.line() >= 1 && problem.line() <= lines.length, problem::toString);
        assertTrue(
                problem.column() >= 1 && problem.column() <= lines[problem.line() - 1].length() + 1, problem::toString);
        assertTrue(problem.sentence().length() < 1000, problem::toString);
    }
}
