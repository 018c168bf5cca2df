package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int check(String arguments, String... files) {
        String[] all =
                ("check " + arguments + " " + String.join(" ", files)).strip().split(" +");
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("broken.toml"), "[zkevm]\nname = \"x\"\nfield = = 1\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        0, --milestone glamsterdam zisk
        0, --milestone glamsterdam zkvms/zisk.toml zkdtvm
        0, --milestone h-star --size expected zisk
        0, --milestone h-star zisk
        2, --milestone h-star --documents zisk
        1, --milestone glamsterdam --documents dummy_whir
        0, --milestone integration pico
        1, --milestone integration pico miden
        0, --milestone h-star --size real zisk
        2, --milestone glamsterdam --size real openvm2
        1, --milestone glamsterdam --size real sp1
        1, --milestone H-STAR --size worst zisk
        2, --milestone glamsterdam sp1 zisk
        1, --milestone glamsterdam pico
        1, --milestone glamsterdam zisk pico sp1 nowhere
        1, --milestone glamsterdam miden
        2, --milestone glamsterdam nowhere zisk
        2, --milestone glamsterdam --regime jbr --size expected sp1
        0, --milestone glamsterdam --regime udr --size expected sp1
        2, --milestone glamsterdam stir_example
        0, --milestone glamsterdam --reference 12f9958 stir_example
        0, --milestone glamsterdam --reference pull/91 stir_example zisk
        2, --milestone glamsterdam --reference 12f9958 --size expected ziren
        0, --milestone glamsterdam --reference pull/91 --size expected ziren
        64, --milestone glamsterdam --reference main ziren
        2, --target 100 stir_example
        1, --milestone h-star --reference d9078d6 ziren
        0, --target 128:400 zisk
        0, --target team=128:300 zisk
        1, --target team=128:254 zisk
        2, --target team=128:300 --size expected --regime best nowhere
        0, --target :1MiB pico
        1, --target 54 pico
        0, --against zisk zisk
        1, --against zisk pico
        1, --against pico zisk
        0, --against pico --may-gain 32768 --size real zisk
        1, --against pico --may-gain 10000 --size real zisk
        2, --against pico --size real openvm2
        1, --against zisk --may-lose 74 --may-gain 1000000 pico
        0, --against zisk --may-lose 75 --may-gain 1000000 pico
        1, --against pico miden --may-gain 1000000 --may-lose 0 --target 56
        2, --against miden --may-gain 1000000 miden
        2, --against nowhere zisk
        1, --against zisk --milestone glamsterdam pico
        0, --against zkvms zkvms/pico.toml zkvms/zisk.toml
        0, --against zkvms zisk
        64, --against zisk zisk pico
        64, --target 0:1 pico
        64, --target 96: --milestone glamsterdam pico
        64, --milestone glamsterdam
        64, --milestone someday pico
        64, pico
        64, --milestone glamsterdam --size both pico
        64, --milestone glamsterdam --colour pico
        """)
    void statusTellsTheVerdict(int status, String arguments) {
        assertEquals(status, check(arguments), out + "\n" + err);
        assertEquals(
                status == 64,
                err.toString().contains("Usage: soundscape check")
                        || err.toString().contains("Unknown option"));
    }

    @Test
    void aFileIsHeldAgainstItsEarlierForm() throws IOException {
        String zisk = Files.readString(Path.of("zkvms/zisk.toml"));
        Files.writeString(folder.resolve("zisk.toml"), zisk);
        Path now = Files.createDirectory(folder.resolve("now"));
        Path weaker =
                Files.writeString(now.resolve("zisk.toml"), zisk.replaceAll("num_queries = \\d+", "num_queries = 30"));
        assertEquals(1, check("--against " + folder + " --format json", weaker.toString()));
        JsonNode against = new ObjectMapper().readTree(out.toString()).at("/files/0/against");
        assertEquals("missed", against.get("verdict").asText());
        assertEquals(128, against.get("level_before").asInt());
        out.getBuffer().setLength(0);
        assertEquals(1, check("--against " + folder, weaker.toString()));
        assertTrue(
                out.toString()
                        .matches("(?s).*missed +against \\S+zisk.toml .*128 → \\d+ bits, \\d+ lost, 0 allowed; .*"),
                out.toString());
        assertEquals(1, check("--against " + folder + " --format junit", weaker.toString()));
        assertTrue(out.toString().contains("<failure type=\"missed\" message=\"128 → "), out.toString());
    }

    @Test
    void whateverWayAFileIsNamedItIsNotHeldAgainstItself() throws IOException {
        String zisk = Files.readString(Path.of("zkvms/zisk.toml"));
        Files.writeString(folder.resolve("weak.toml"), zisk.replaceAll("num_queries = \\d+", "num_queries = 30"));
        Path old = Files.createDirectory(folder.resolve("old"));
        Files.writeString(old.resolve("weak.toml"), zisk);
        Files.writeString(old.resolve("pico.toml"), zisk);
        Path here = Path.of("").toAbsolutePath();
        assertEquals(
                1,
                check(
                        "--against " + old,
                        here.relativize(folder.resolve("weak.toml")).toString()),
                out::toString);
        assertEquals(1, check("--against " + old, "pico"), "a preset by its file's name: " + out);
    }

    @Test
    void whatIsNewAndWhatWasRemovedIsTold() throws IOException {
        Path earlier = Files.createDirectories(folder.resolve("zkvms"));
        Files.copy(Path.of("zkvms/zisk.toml"), earlier.resolve("zisk.toml"));
        Files.copy(Path.of("zkvms/zisk.toml"), earlier.resolve("gone.toml"));
        assertEquals(0, check("--against " + folder, "zkvms/zisk.toml", "zkvms/pico.toml"), out::toString);
        assertTrue(
                out.toString()
                        .contains(
                                "\nagainst earlier: 1 of 2 files held against what was there before; new, since there is"
                                        + " no " + earlier.resolve("pico.toml") + "; removed, held against nothing: "
                                        + earlier.resolve("gone.toml") + ".\n"),
                out::toString);
    }

    /** soundcalc stops at errors less than any double; every figure of ours would meet the milestone. */
    @Test
    void whatSoundcalcStopsAtCannotBeTold() throws IOException {
        String zisk = Files.readString(Path.of("zkvms/zisk.toml"));
        Path file = Files.writeString(
                folder.resolve("stops.toml"), zisk.replaceFirst("num_queries = \\d+", "num_queries = 20000"));
        assertEquals(2, check("--milestone glamsterdam --format json", file.toString()));
        String doubt = new ObjectMapper()
                .readTree(out.toString())
                .get("files")
                .get(0)
                .get("in_doubt")
                .get(0)
                .get("sentence")
                .asText();
        assertTrue(doubt.contains("is less than any number that soundcalc computes with"), doubt);
        out.getBuffer().setLength(0);
        assertEquals(2, check("--milestone glamsterdam", file.toString()));
        assertTrue(out.toString().contains("less than any number"), out.toString());
    }

    @Test
    void whatIsAskedForInWritingIsToldWhereItDecides() {
        assertEquals(1, check("--milestone glamsterdam", "pico"));
        assertTrue(out.toString().contains("Level and size only"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(1, check("--milestone glamsterdam --documents", "pico"));
        assertTrue(out.toString().contains("description of the recursion: 1 place open"), out.toString());
        assertFalse(out.toString().contains("Level and size only"), out.toString());
    }

    @Test
    void reasonGoesToStandardErrorAndTheReport() throws IOException {
        Path broken = broken();
        assertEquals(2, check("--milestone glamsterdam", broken.toString()));
        assertTrue(err.toString().startsWith(broken + ":3:9: "), err.toString());
        assertTrue(out.toString().contains(broken + ":3:9: "), out.toString());
    }

    /** 104 bits and 95 where it is spelt right: the key falls back to a default in silence. */
    @Test
    void aKeyThatNobodyReadsKeepsAFileFromBeingMet() throws IOException {
        String path = "src/test/resources/soundscape/cases/unread_lookup_key.toml";
        assertEquals(2, check("--target 96:", path));
        assertTrue(out.toString().contains("num_columns_M is the former name of num_lookups_M"), out.toString());
        Path right = folder.resolve("right.toml");
        Files.writeString(right, Files.readString(Path.of(path)).replace("num_columns_M", "num_lookups_M"));
        assertEquals(1, check("--target 96:", right.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "junit", "github"})
    void reportGoesToAFileAndTheTableToTheTerminal(String format) throws IOException {
        Path report = folder.resolve("report");
        assertEquals(1, check("--milestone glamsterdam --format " + format + " -o " + report, "pico"));
        assertTrue(out.toString().startsWith("missed: Pico (pico)\n"), out.toString());
        String text = Files.readString(report);
        switch (format) {
            case "json" ->
                assertEquals(
                        "missed",
                        new ObjectMapper().readTree(text).get("verdict").asText());
            case "junit" -> assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuites "), text);
            default -> assertTrue(text.startsWith("::error title=Glamsterdam missed::pico, circuit riscv: "), text);
        }
    }

    @Test
    void unwritableReportIsNoVerdict() {
        Path report = folder.resolve("none").resolve("report");
        assertEquals(74, check("--milestone glamsterdam -o " + report, "zisk"));
        assertEquals("", out.toString());
    }

    @Test
    void configurationIsNotOverwritten() throws IOException {
        Path file = Files.copy(Path.of("zkvms", "pico.toml"), folder.resolve("pico.toml"));
        byte[] before = Files.readAllBytes(file);
        assertEquals(64, check("--milestone glamsterdam -o " + file, "zisk", file.toString()));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        assertTrue(err.toString().contains("is one of the files to check"), err.toString());
    }
}
