package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.config.Compatibility;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;

/** tune, as a terminal sees it. */
class TuneCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void incompleteFiguresAreToldToBeUpperBounds() {
        assertEquals(0, run("sweep", "miden", "queries=27", "--format", "csv"));
        assertTrue(lines().get(0).startsWith("queries,bits_at_most,"), lines().get(0));
        out.getBuffer().setLength(0);
        assertEquals(0, run("tune", "miden", "--level", "100"));
        assertTrue(lines().get(0).startsWith("Miden: at most 55 → at most 100 bits"), lines().get(0));
    }

    @Test
    void anUpperBoundStaysOneInJson() throws IOException {
        assertEquals(0, run("tune", "miden", "--level", "100", "--json"));
        for (String state : List.of("before", "after")) {
            assertTrue(json().get(state).has("bits_at_most"), out.toString());
            assertFalse(json().get(state).has("bits"), out.toString());
        }
        assertEquals("num_constraints", json().get("incomplete").asText());
    }

    /** Its constraints are given: nothing is a bound after that. */
    @Test
    void aLevelThatIsKnownIsNoBound() {
        assertEquals(0, run("tune", "miden", "--level", "100", "--set", "constraints=1000"));
        assertTrue(lines().get(0).startsWith("Miden: 55 → 100 bits"), lines().get(0));
    }

    /** No bit of the level depends on how a proof is written. */
    @Test
    void aLayoutIsMovedWhereItIsFree() {
        String[] held = {"tune", "zisk", "--level", "128", "--keep", "extension", "--keep", "blowup", "--keep", "arity"
        };
        List<String> arguments = new ArrayList<>(List.of(held));
        arguments.addAll(List.of("--keep", "first-fold", "--keep", "last-polynomial", "--keep", "queries"));
        assertEquals(0, run(arguments.toArray(String[]::new)));
        assertTrue(out.toString().contains("Nothing has to change."), out.toString());
        arguments.addAll(List.of("--free", "layout"));
        assertEquals(0, run(arguments.toArray(String[]::new)));
        String saved = "path sharing \"frontier\" saves 12 KiB at no bit, but the size is then a mean, not exact";
        assertTrue(out.toString().contains(saved), out.toString());
    }

    @Test
    void tunedTomlIsWhatWasPromised() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(0, run("tune", "pico", "--for", "Glamsterdam", "-o", file.toString(), "--json"));
        assertTrue(json().get("reached").asBoolean());
        Zkvm tuned = ZkvmFiles.open(file).zkvm();
        assertTrue(tuned.estimate().headline().securityBits() >= 100);
        assertEquals(
                tuned.estimate().headline().bits(),
                json().get("after").get("bits").asDouble());
        assertEquals(
                tuned.estimate().finalProof().size().expected(),
                json().get("after").get("proof_size_bits_expected").asDouble());
        assertFalse(json().get("changes").isEmpty());
    }

    @Test
    void whatIsKeptStays() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(
                0,
                run(
                        "tune",
                        "zisk",
                        "--level",
                        "128",
                        "--keep",
                        "extension",
                        "--keep",
                        "blowup",
                        "--keep",
                        "grinding",
                        "-o",
                        file.toString()));
        Zkvm before = Zkvms.preset("zisk");
        Zkvm after = ZkvmFiles.open(file).zkvm();
        for (int i = 0; i < before.entries().size(); i++) {
            for (String kept : List.of("extension", "blowup", "grinding")) {
                assertEquals(
                        Knobs.named(kept).orElseThrow().show(before, i),
                        Knobs.named(kept).orElseThrow().show(after, i));
            }
        }
    }

    /** What no program can put right is told; a comment says who changed the file, and never two do. */
    @Test
    void labelsThatAreFalseNowAreToldAndProvenanceIsWrittenOnce() throws IOException {
        Path file = folder.resolve("tuned.toml");
        String labels = "src/test/resources/soundscape/cases/labels.toml";
        assertEquals(0, run("tune", labels, "--level", "60", "--any-field", "-o", file.toString()));
        assertTrue(
                err.toString().contains("labels.toml: line 1: # Auto-generated by export_params.py"), err.toString());
        assertTrue(err.toString().contains("proof_size = \"1.62 MB\" – is a size before "), err.toString());
        assertFalse(Files.readString(file).contains("Changed with Soundscape"), "it is not asked for");

        assertEquals(0, run("tune", labels, "--level", "60", "--any-field", "--provenance", "-o", file.toString()));
        String first = Files.readString(file).lines().findFirst().orElseThrow();
        assertTrue(
                first.matches("# Changed with Soundscape( \\S+)? on \\d{4}-\\d\\d-\\d\\d: .*last.*: .*queries.*"),
                first);
        assertTrue(
                err.toString().contains("labels.toml: line 2: # Auto-generated by"),
                "told by the lines that are written");
        Zkvm once = ZkvmFiles.open(file).zkvm();

        assertEquals(0, run("tune", file.toString(), "--level", "70", "--any-field", "-o", file.toString()));
        List<String> lines = Files.readAllLines(file);
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.startsWith("# Changed with Soundscape"))
                        .count());
        assertNotEquals(first, lines.get(0));
        assertNotEquals(once, ZkvmFiles.open(file).zkvm());
    }

    /** Only what the calculator of the milestones reads is written, unless told otherwise. */
    @Test
    void fieldThatSoundcalcDoesNotReadIsRefused() throws IOException {
        Path file = folder.resolve("tuned.toml");
        String[] line = {
            "tune", "pico", "--level", "100", "--set", "field=KoalaBear^6", "--keep", "extension", "-o", file.toString()
        };
        assertEquals(1, run(line));
        assertFalse(Files.exists(file));
        assertTrue(out.toString().contains("field = \"KoalaBear^6\" is no field that soundcalc reads"), out.toString());
        assertTrue(out.toString().contains("KoalaBear⁶ (--any-field)"), out.toString());
        String[] longer = Arrays.copyOf(line, line.length + 1);
        longer[line.length] = "--any-field";
        assertEquals(0, run(longer));
        assertTrue(Files.readString(file).contains("KoalaBear^6"));
    }

    /** zkDTVM meets H-star as it is: it need not be moved to a field that soundcalc does not read. */
    @Test
    void onlyWhatSoundcalcReadsIsSearchedForAFile() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(0, run("tune", "zkdtvm", "--for", "h-star", "-o", file.toString()));
        ZkvmFile tuned = ZkvmFiles.open(file);
        assertEquals(List.of(), Compatibility.obstacles(tuned.zkvm(), tuned.text()));
        assertTrue(out.toString().contains("H-star: met"), out.toString());
    }

    @Test
    void whatSoundcalcsFieldsWouldCostIsTold() throws IOException {
        assertEquals(0, run("tune", "zkdtvm", "--for", "h-star"));
        String told = "soundcalc does not read KoalaBear⁶; with what it reads, 128 bits take a final proof of ";
        assertTrue(out.toString().contains(told), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("tune", "zkdtvm", "--for", "h-star", "--json"));
        JsonNode cost = json().get("with_what_soundcalc_reads");
        assertTrue(cost.get("reached").asBoolean());
        double read = cost.get("proof_size_bits_expected").asDouble();
        assertTrue(read > json().get("after").get("proof_size_bits_expected").asDouble());
    }

    /** Pico's level is reached by soundcalc's fields, its size is not: what more would have to be allowed is told. */
    @Test
    void aSizeThatIsMissedIsNoSuccess() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(1, run("tune", "pico", "--for", "h-star", "-o", file.toString()));
        assertTrue(lines().get(0).startsWith("Pico: 53 → 128 bits"), lines().get(0));
        assertEquals(128, ZkvmFiles.open(file).zkvm().estimate().headline().securityBits(), "written all the same");
        int allowed = lines().indexOf("Smaller, if allowed:");
        assertTrue(allowed > 0, out.toString());
        List<String> more = lines().subList(allowed + 1, lines().size());
        assertTrue(more.stream().anyMatch(line -> line.endsWith(" by grinding up to 28 bits")), more.toString());
        assertTrue(more.stream().anyMatch(line -> line.contains("by moving the commitment scheme")), more.toString());
        assertTrue(more.stream().anyMatch(line -> line.contains("KoalaBear⁶ (--any-field)")), more.toString());
    }

    @Test
    void moreToAllowIsToldInJson() throws IOException {
        assertEquals(1, run("tune", "pico", "--for", "team=128:100", "--keep", "extension", "--json"));
        assertFalse(json().get("reached").asBoolean());
        JsonNode more = json().get("smaller_if_allowed");
        assertTrue(more.findValuesAsText("what").contains("moving the extension degree"), more.toString());
        assertTrue(more.get(0).get("bits").asDouble() >= 128);
    }

    @Test
    void anUnreachableLevelWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("tuned.toml"), "as it was");
        assertEquals(
                1,
                run("tune", "pico", "--level", "128", "--keep", "extension", "--grinding", "0", "-o", file.toString()));
        assertTrue(
                lines().get(0)
                        .startsWith("Pico: 128 bits cannot be reached within these knobs and limits. In the way:"),
                out.toString());
        assertEquals("as it was", Files.readString(file));
    }

    @Test
    void wrongUsageOfTuneIsTold() {
        assertEquals(2, run("tune", "pico"));
        assertEquals(2, run("tune", "pico", "--level", "100", "--for", "h-star"));
        assertEquals(1, run("tune", "pico", "--for", "tomorrow"));
        assertTrue(err.toString().contains("must be one of Milestone 1, Glamsterdam, H-star"), err.toString());
    }

    /** What rests on traces that follow is said to be a model, in words and in JSON. */
    @Test
    void followedTracesAreAModel() throws IOException {
        assertEquals(0, run("tune", "sp1", "--level", "101", "--follow", "--work", "8"));
        assertTrue(err.toString().contains("a model"), err::toString);
        assertTrue(lines().stream().anyMatch(line -> line.matches("Glamsterdam: .* \\(model\\).*")), out::toString);
        out.getBuffer().setLength(0);
        assertEquals(0, run("tune", "sp1", "--level", "101", "--follow", "--work", "8", "--json"));
        assertEquals("model", json().get("follow").asText());
    }
}
