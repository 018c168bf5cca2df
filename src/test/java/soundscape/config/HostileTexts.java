package soundscape.config;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Files as they must not be: presets cut off, with flipped bits, with lines that are gone, doubled or changed; monsters. */
final class HostileTexts {
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

    private HostileTexts() {}

    static LongStream seeds() {
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

    static byte[] truncated(long seed) {
        Random random = new Random(seed);
        byte[] bytes = bytes(preset(random));
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    static byte[] flippedBytes(long seed) {
        Random random = new Random(seed);
        byte[] bytes = bytes(preset(random));
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Keys deleted, doubled, and given other values. */
    static byte[] otherLines(long seed) {
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
        return bytes(String.join(random.nextInt(8) == 0 ? "\r" : "\n", lines));
    }

    static Stream<String> monsters() {
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

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
