package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String PICO =
            "Pico: 53 bits (JBR; riscv, query phase) · ≈ 240 KiB real (soundcalc: 232 expected, 281 worst) · misses Glamsterdam by 47 bits";

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

    /** The first line that begins with a word, its columns separated by single spaces. */
    private String row(String first) {
        return lines().stream()
                .filter(line -> line.startsWith(first + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + first + " in\n" + out))
                .strip()
                .replaceAll(" +", " ");
    }

    /** A preset's row but for the last column, what its prover sends. */
    private String listed(String preset) {
        return row(preset).replaceFirst(" (≈ )?[\\d–]+$", "");
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("broken.toml"), "[zkevm]\nname = \"x\"\nfield = = 1\n");
    }

    @Test
    void listsAllPresetsWithTheirHeadlines() {
        assertEquals(0, run("list"));
        assertEquals("pico Pico 53 JBR 232 281 DEEP-ALI + FRI", listed("pico"));
        assertEquals("sp1 SP1 6.1.0 100 UDR 529 887 Jagged + FRI", listed("sp1"));
        assertEquals("openvm2 OpenVM2 2.0.0 100 mixed 270 270 SWIRL + WHIR", listed("openvm2"));
        assertEquals("miden Miden ≤ 55 JBR 112 149 DEEP-ALI + FRI", listed("miden"));
        assertEquals("", err.toString());
    }

    /** Short commands do without picocli, which nobody may notice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "list",
                "estimate pico DummyWHIR zkvms/sp1.toml",
                "estimate nowhere pico",
                "check --milestone glamsterdam dummy_whir pico",
                "check --milestone Glamsterdam nowhere"
            })
    void plainCommandsAnswerAsPicocliReadsThem(String command) {
        String[] args = command.split(" ");
        StringWriter readOut = new StringWriter();
        StringWriter readErr = new StringWriter();
        int read = new Commands().read(new PrintWriter(readOut, true), new PrintWriter(readErr, true), args);
        assertEquals(read, run(args));
        assertEquals(readOut.toString(), out.toString());
        assertEquals(readErr.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pico", "Pico", "zkvms/pico.toml"})
    void estimatesByNameAndByPath(String name) {
        assertEquals(0, run("estimate", name));
        assertEquals(PICO, lines().get(0));
        assertTrue(row("embed").startsWith("embed DEEP-ALI + FRI KoalaBear⁴ "), row("embed"));
        assertTrue(row("embed").contains(" 57 query phase 232 281"), row("embed"));
        assertEquals("", err.toString());
    }

    @Test
    void termsAreListedOnRequest() {
        assertEquals(0, run("estimate", "--terms", "pico"));
        long queryTerms =
                lines().stream().filter(line -> line.contains("query phase")).count();
        assertEquals(1 + 5 + 10, queryTerms, "the sentence, a row a circuit, and a term a circuit and regime");
    }

    @Test
    void jsonIsOneLine() throws IOException {
        assertEquals(0, run("estimate", "--json", "pico"));
        assertEquals(1, lines().size());
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertEquals("Pico", json.get("name").asText());
        assertEquals(53, json.get("headline").get("security_bits").asInt());
        assertEquals(5, json.get("circuits").size());
        double bits = json.get("circuits")
                .get(0)
                .get("bits")
                .get("JBR")
                .get("query phase")
                .asDouble();
        assertEquals(84 * -Math.log(Math.sqrt(0.5) + 0.025) / Math.log(2) + 16, bits, 1e-9);
    }

    @Test
    void jsonOfSeveralIsALineEach() throws IOException {
        assertEquals(0, run("estimate", "--json", "pico", "sp1", "miden"));
        assertEquals(3, lines().size());
        assertEquals("{\"name\":\"Miden\",\"incomplete\":\"num_constraints\"}", lines().get(2));
        assertTrue(err.toString().startsWith("Miden: incomplete without num_constraints"), err.toString());
    }

    @Test
    void brokenFileLeavesTheOthers() throws IOException {
        Path broken = broken();
        assertEquals(1, run("estimate", "pico", broken.toString(), "sp1"));
        assertEquals(PICO, lines().get(0));
        assertTrue(lines().stream().anyMatch(line -> line.startsWith("SP1: 100 bits (UDR; ")));
        assertTrue(err.toString().startsWith(broken + ":3:9: "), err.toString());
        assertEquals(1, err.toString().lines().count());
    }

    /** The line and column are those of the wrong value. */
    @Test
    void wrongValueIsPointedAt() throws IOException {
        String text = Files.readString(Path.of("zkvms", "pico.toml")).replaceFirst("rho = 0.5", "rho = 1.5");
        Path file = Files.writeString(folder.resolve("wrong.toml"), text);
        int line = 1
                + (int) text.substring(0, text.indexOf("rho = 1.5"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertEquals(1, run("estimate", file.toString()));
        assertEquals("", out.toString());
        assertTrue(err.toString().startsWith(file + ":" + line + ":"), err.toString());
        assertTrue(err.toString().contains("rho must lie strictly between 0 and 1"), err.toString());
    }

    @Test
    void unknownPresetIsNoFile() {
        assertEquals(1, run("estimate", "picoo"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("picoo:1:1: does not exist"), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries", "speed=9", "=4", "final.=4"})
    void wrongSettingIsWrongUsage(String setting) {
        assertEquals(2, run("estimate", "--set", setting, "pico"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("--set = " + setting), err.toString());
        assertTrue(err.toString().contains("would do"), err.toString());
    }

    @Test
    void whyGivesFormulaValuesAndSource() {
        assertEquals(0, run("estimate", "--why", "pico"));
        String answer = out.toString();
        assertTrue(answer.contains("embed, JBR, query phase: 57.623 bits"), answer);
        assertTrue(answer.contains("ε = (1 − δ)^t · 2^−g"), answer);
        assertTrue(answer.contains("   t = 21   queries"), answer);
        assertTrue(answer.contains("BCIKS20, Theorem 8.3 (eprint 2020/654)"), answer);
    }

    @Test
    void wrongUsageOfTheRest() {
        assertEquals(2, run("estimate"));
        assertEquals(2, run("estimate", "--sett", "queries=4", "pico"));
        assertEquals(2, run("guess"));
        assertEquals(2, run("estimate", "--set", "blowup=3", "pico"));
        assertEquals(2, run("estimate", "--set", "field=Koala^3", "pico"));
        assertEquals("", out.toString());
    }

    /** A value that does not fit this file may fit the next: it is told of the file. */
    @ParameterizedTest
    @CsvSource({"nobody.queries=4, pico: circuit = nobody"})
    void settingThatDoesNotFitIsToldOfTheFile(String setting, String begin) {
        assertEquals(1, run("estimate", "--set", setting, "pico"));
        assertTrue(err.toString().startsWith(begin), err.toString());
    }

    /** riscv's 84 queries give its 53 bits; set last they stand, set first they are overridden. */
    @Test
    void settingsApplyInOrder() {
        assertEquals(0, run("estimate", "--set", "queries=300", "--set", "riscv.queries=84", "pico"));
        assertEquals(53, Integer.parseInt(lines().get(0).replaceAll("\\D+(\\d+) bits.*", "$1")));
        out.getBuffer().setLength(0);
        assertEquals(0, run("estimate", "--set", "riscv.queries=84", "--set", "queries=10", "pico"));
        assertTrue(Integer.parseInt(lines().get(0).replaceAll("\\D+(\\d+) bits.*", "$1")) < 53);
    }

    @Test
    void fieldUnknownToSoundcalcIsMarked() {
        assertEquals(0, run("estimate", "--set", "final.extension=6", "pico"));
        assertEquals("* soundcalc does not read this field", lines().get(lines().size() - 1));
        assertTrue(row("embed").contains("KoalaBear⁶ *"), row("embed"));
    }

    @Test
    void helpAndVersion() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("estimate") && out.toString().contains("list"));
        assertEquals(0, run("--version"));
        assertEquals(0, run("estimate", "--help"));
    }

    /** Every level of the reference stands in the rows, and nothing else does. */
    @Test
    void csvHasARowForEachTermOfTheReference() throws IOException {
        assertEquals(0, run("estimate", "--csv", "pico", "zisk"));
        JsonNode golden =
                new ObjectMapper().readTree(CommandsTest.class.getResourceAsStream("/soundscape/golden/presets.json"));
        List<String> expected = new ArrayList<>();
        for (String preset : List.of("pico", "zisk")) {
            JsonNode zkvm = golden.path(preset);
            zkvm.path("circuits").forEach(circuit -> circuit.path("levels")
                    .properties()
                    .forEach(regime -> regime.getValue().properties().stream()
                            .filter(term -> !term.getKey().equals("total"))
                            .forEach(term -> expected.add(String.join(
                                    "/",
                                    zkvm.path("name").asText(),
                                    circuit.path("name").asText(),
                                    regime.getKey(),
                                    term.getKey(),
                                    term.getValue().asText(),
                                    whole(circuit.path("proof_size_bits_worst").asText()))))));
        }
        List<String> found = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            csv.forEach(row -> found.add(String.join(
                    "/",
                    row.getField("zkvm"),
                    row.getField("circuit"),
                    row.getField("regime"),
                    row.getField("term"),
                    row.getField("level"),
                    new BigDecimal(row.getField("proof_size_bits_worst"))
                            .toBigInteger()
                            .toString())));
        }
        Collections.sort(expected);
        Collections.sort(found);
        assertEquals(expected, found);
    }

    @Test
    void csvAndJsonTogetherAreAWrongUsage() {
        assertEquals(2, run("estimate", "--csv", "--json", "pico"));
        assertTrue(err.toString().contains("one of them would do"), err.toString());
    }

    /** Nothing but files and presets is for the window; a command is a command, even where a file is called so. */
    @Test
    void filesAreForTheWindowAndCommandsAreNot() throws IOException {
        String file = broken().toString();
        assertFalse(Commands.isFor());
        assertFalse(Commands.isFor("pico"));
        assertFalse(Commands.isFor(file, "zkvms/sp1.toml"));
        assertTrue(Commands.isFor("list"));
        assertTrue(Commands.isFor("--help"));
        assertTrue(Commands.isFor("estimate", file));
        assertTrue(Commands.isFor("nothing.toml"));
    }

    private static String whole(String number) {
        return new BigDecimal(number).toBigInteger().toString();
    }
}
