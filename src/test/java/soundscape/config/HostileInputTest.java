package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Whatever bytes come: a zkVM, or problems with positions in the file. Nothing else, and no waiting. */
@Timeout(60)
class HostileInputTest {
    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "9223372036854775807",
            "-9223372036854775808",
            "2147483647",
            "99999999999999999999",
            "1e308",
            "1e-308",
            "nan",
            "inf",
            "-inf",
            "\"\"",
            "\"x\"",
            "true",
            "[]",
            "[[]]",
            "[0]",
            "[2147483647, 2147483647, 2147483647]",
            "[\"x\", 1]",
            "{}",
            "{a = 1}",
            "1979-05-27",
            "[" + "1,".repeat(9_000) + "1]",
            "\"\u0000\"",
            "\"\uFEFF\"",
            "=",
            "\"\"\"");

    private static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static String preset(Random random) {
        List<String> names = Presets.names().stream()
                .filter(name -> !List.of("zisk", "venus").contains(name))
                .toList();
        return Presets.open(names.get(random.nextInt(names.size())))
                .orElseThrow()
                .text()
                .text();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void truncated(long seed) {
        Random random = new Random(seed);
        byte[] bytes = bytes(preset(random));
        accept(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void flippedBytes(long seed) {
        Random random = new Random(seed);
        byte[] bytes = bytes(preset(random));
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        accept(bytes);
    }

    /** Keys deleted, doubled, and given other values. */
    @ParameterizedTest
    @MethodSource("seeds")
    void otherLines(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(preset(random).lines().toList());
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int sign = line.indexOf('=');
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                default -> {
                    if (sign > 0) {
                        String value = VALUES.get(random.nextInt(VALUES.size()));
                        lines.set(at, line.substring(0, sign + 1) + " " + value);
                    }
                }
            }
        }
        accept(bytes(String.join(random.nextInt(8) == 0 ? "\r" : "\n", lines)));
    }

    private static Stream<String> monsters() {
        int million = 1_000_000;
        String preset = Presets.open("pico").orElseThrow().text().text();
        return Stream.of(
                "",
                "\uFEFF",
                "\uFEFF\uFEFF" + preset,
                preset.replace("\n", "\n\uFEFF"),
                preset.replace("\n", "\r"),
                preset.replace("\n", "\u0000"),
                preset + preset,
                preset.replace("[[circuits]]", "[circuits.layout]\n[[circuits]]\nlayout = 3"),
                preset.replace("[[circuits]]", "[[zkevm.layout]]\n[[circuits]]"),
                preset.replace("[[circuits]]", "[zkevm.layout]\n[[circuits]]"),
                preset + "[circuits.layout]\nprover = \"none\"\nmerkle_arity = nan\n[circuits.layout.layout]\n",
                preset + "[circuits.layout]\nprover = \"pil2-proofman\"\nnum_columns_witness = 1099511627776\n"
                        + "last_level_verification = 16\nmerkle_arity = 64\ndigest_bytes = 1e-308\n",
                preset + "[circuits.layout]\nprover = \"winterfell\"\nquotient_columns = 9223372036854775807\n",
                "a = [" + "1,".repeat(million) + "1]",
                "a = " + "[".repeat(5_000),
                "a = " + "[".repeat(5_000) + "]".repeat(5_000),
                "a = " + "{a=".repeat(5_000) + "1" + "}".repeat(5_000),
                "a" + ".a".repeat(50_000) + " = 1",
                "[" + "a.".repeat(50_000) + "a]",
                "a = [\n".repeat(30_000),
                "= [{\n".repeat(30_000),
                "[[circuits]]\n".repeat(5_000),
                "[zkevm]\nname = \"x\"\n" + "[[circuits]]\n".repeat(3_000),
                "a = 1\n".repeat(15_000),
                "#" + "x".repeat(10 * million),
                "a = \"" + "x".repeat(10 * million),
                "x\n".repeat(5 * million),
                "k = 1\n".repeat(million),
                "#" + "x".repeat(200_000),
                "a = \"" + "x".repeat(200_000) + "\"",
                "a = \"\"\"" + "x\n".repeat(100_000),
                "\n".repeat(250_000),
                "\n".repeat(5_000) + preset,
                "# x\n".repeat(5_000) + preset,
                "a = [\n" + "#\n".repeat(5_000) + preset,
                ("#\n".repeat(149) + "a = 1\n").repeat(30),
                "\"".repeat(100_000),
                "a = " + "9".repeat(200_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("monsters")
    void monster(String text) {
        accept(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
