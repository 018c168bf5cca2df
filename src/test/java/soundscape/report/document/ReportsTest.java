package soundscape.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.explore.Zkvms;
import soundscape.milestone.Milestones;

/** Reads reports back as a reader of Markdown does, and holds what they say to the reference. */
class ReportsTest {
    static Stream<String> complete() {
        return GoldenPresets.complete();
    }

    private static ReportSource preset(String name) {
        return new ReportSource(name, Zkvms.preset(name));
    }

    private static ParsedMarkdown report(String name) {
        return ParsedMarkdown.of(Reports.of(preset(name), Milestones.FOUNDATION));
    }

    private static List<ParsedMarkdown.Table> tables(ParsedMarkdown report, String circuit, String part) {
        return report.tables().stream()
                .filter(table ->
                        table.under(2).equals(circuit) && table.under(3).equals(part))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void everyTermIsTheReferences(String name) {
        ParsedMarkdown report = report(name);
        for (JsonNode circuit : GoldenPresets.all().get(name).get("circuits")) {
            String circuitName = circuit.get("name").asText();
            Map<String, Map<String, String>> shown = levels(report, circuitName);
            for (Map.Entry<String, JsonNode> regime : circuit.get("levels").properties()) {
                for (Map.Entry<String, JsonNode> term : regime.getValue().properties()) {
                    assertEquals(
                            GoldenPresets.shown(term.getValue().asInt()),
                            shown.get(regime.getKey()).get(term.getKey()),
                            () -> circuitName + ", " + regime.getKey() + ", " + term.getKey());
                }
            }
        }
    }

    /** Levels by regime and term, from all tables of a circuit. */
    private static Map<String, Map<String, String>> levels(ParsedMarkdown report, String circuit) {
        Map<String, Map<String, String>> levels = new HashMap<>();
        for (ParsedMarkdown.Table table : tables(report, circuit, "Levels by regime")) {
            for (List<String> row : table.body()) {
                for (int column = 1; column < row.size(); column++) {
                    levels.computeIfAbsent(row.get(0), key -> new HashMap<>())
                            .putIfAbsent(table.heads().get(column), row.get(column));
                }
            }
        }
        return levels;
    }

    @ParameterizedTest
    @MethodSource("complete")
    void everySizeIsTheReferences(String name) {
        ParsedMarkdown report = report(name);
        for (JsonNode circuit : GoldenPresets.all().get(name).get("circuits")) {
            List<ParsedMarkdown.Table> sizes =
                    tables(report, circuit.get("name").asText(), "Proof size");
            List<List<String>> rows = sizes.get(0).body();
            List<String> total = rows.get(rows.size() - 1);
            assertEquals(bytes(circuit.get("proof_size_bits_expected")), Double.parseDouble(total.get(1)), 1);
            assertEquals(bytes(circuit.get("proof_size_bits_worst")), Double.parseDouble(total.get(2)), 1);
        }
    }

    private static double bytes(JsonNode bits) {
        return bits.asDouble() / 8;
    }

    @Test
    void roundsStandInTheOrderOfTheirNumbers() {
        List<String> heads = new ArrayList<>();
        tables(report("pico"), "riscv", "Levels by regime").forEach(table -> heads.addAll(table.heads()));
        List<String> rounds =
                heads.stream().filter(head -> head.startsWith("commit round")).toList();
        assertEquals(22, rounds.size());
        for (int i = 0; i < rounds.size(); i++) {
            assertEquals("commit round " + (i + 1), rounds.get(i));
        }
    }

    @Test
    void parametersAreThere() {
        List<List<String>> rows =
                tables(report("pico"), "riscv", "Parameters").get(0).body();
        assertTrue(rows.contains(List.of("Trace length", "4194304 = 2^22 rows")), rows::toString);
        assertTrue(rows.contains(List.of("Queries", "84")), rows::toString);
        assertTrue(rows.stream().anyMatch(row -> row.get(1).startsWith("alu, byte, global_type")), rows::toString);
    }

    @Test
    void summaryLinksToEveryReportAndStandsFirst() {
        Map<String, String> files = Reports.folder(
                List.of(preset("sp1"), preset("miden")), List.of("bad.toml:1:1: x"), Milestones.FOUNDATION);
        assertEquals(List.of("summary.md", "sp1.md", "miden.md"), List.copyOf(files.keySet()));
        ParsedMarkdown summary = ParsedMarkdown.of(files.getOrDefault("summary.md", ""));
        assertEquals(List.of("sp1.md", "miden.md"), summary.links());
        List<List<String>> rows = summary.tables().get(0).body();
        assertEquals(List.of("SP1", "6.1.0", "100", "UDR"), rows.get(0).subList(0, 4));
        assertEquals(List.of("529", "887"), rows.get(0).subList(5, 7));
        assertEquals(
                List.of("met", "met only by the expected size", "missed"),
                rows.get(0).subList(9, 12));
        assertEquals("≤ 55", rows.get(1).get(2));
        assertTrue(summary.paragraphs().contains("bad.toml:1:1: x"), "what could not be read is told");
    }

    @Test
    void incompleteLevelsAreUpperBounds() {
        ParsedMarkdown report = report("miden");
        ParsedMarkdown.Table overview = report.tables().get(0);
        overview.body().stream()
                .filter(row -> row.get(0).startsWith("security"))
                .forEach(row -> assertTrue(row.get(1).startsWith("at most "), row::toString));
        assertTrue(report.paragraphs().stream()
                .anyMatch(text -> text.startsWith("Incomplete. Not known: num_constraints")));
    }

    /** Beside the level, and marked as nobody's reference. */
    @Test
    void whatALevelLeavesOutStandsLast() {
        ParsedMarkdown report = report("pico");
        assertEquals(
                "From rounds to a proof",
                report.headings().get(report.headings().size() - 1));
        ParsedMarkdown.Table steps = report.tables().get(report.tables().size() - 1);
        assertEquals(
                List.of("53.7", "53.7", "≤ 52.1", "none", "none"),
                steps.body().stream().map(row -> row.get(1)).toList());
        assertTrue(report.paragraphs().stream().anyMatch(text -> text.startsWith("Not soundcalc's")));
        assertTrue(report.paragraphs().stream().anyMatch(text -> text.contains("less than the 128 of H-star")));
    }

    @Test
    void noNameIsTakenForMarkup() {
        ParsedMarkdown report =
                ParsedMarkdown.of(Reports.of(new ReportSource("<x>.toml", Hostile.zkvm()), Milestones.FOUNDATION));
        assertEquals(Hostile.ZKVM + " *1*", report.headings().get(0));
        assertTrue(
                report.paragraphs().get(0).startsWith(Hostile.ZKVM + ": "), "no list, though it begins with a number");
        assertTrue(report.headings().containsAll(List.of(Hostile.FIRST, Hostile.LAST)), report.headings()::toString);
        assertEquals(
                Set.of("<a id=\"x-circuit-1\">", "<a id=\"x-circuit-2\">", "</a>"),
                Set.copyOf(report.html()),
                "no HTML but the anchors");
        assertTrue(Set.of("#x-circuit-1", "#x-circuit-2").containsAll(report.links()), report.links()::toString);
        for (ParsedMarkdown.Table table : report.tables()) {
            table.rows().forEach(row -> assertEquals(table.heads().size(), row.size(), row::toString));
        }
        ParsedMarkdown.Table circuits = report.tables().get(2);
        assertEquals(
                List.of(Hostile.FIRST, Hostile.LAST),
                circuits.body().stream().map(row -> row.get(1)).toList());
    }

    @Test
    void everyAnchorThatIsLinkedToExistsOnce() {
        String text = Reports.together(
                List.of(preset("pico"), preset("sp1"), preset("pico")), List.of(), Milestones.FOUNDATION);
        ParsedMarkdown parsed = ParsedMarkdown.of(text);
        for (String link : Set.copyOf(parsed.links())) {
            assertEquals(
                    1,
                    parsed.html().stream()
                            .filter(("<a id=\"" + link.substring(1) + "\">")::equals)
                            .count(),
                    link);
        }
    }

    @Test
    void stepsOfASystemOfItsOwnAreNotFoldedIntoOne() {
        ParsedMarkdown.Table first =
                tables(report("openvm2"), "app", "Levels by regime").get(0);
        assertTrue(first.heads().containsAll(List.of("logup", "zerocheck_sumcheck")), first.heads()::toString);
    }

    @Test
    void namesOfFilesAreSafeAndDiffer() {
        assertEquals(
                List.of("pico", "pico-2", "pico-2-2", "summary-2", "etc-passwd-x", "con-zkvm", "zkvm"),
                ReportNames.of(
                        List.of(
                                "Pico.toml",
                                "b/pico.toml",
                                "pico-2",
                                "summary",
                                "..\\..\\etc:passwd x.toml",
                                "CON",
                                "中"),
                        Set.of("summary")));
    }
}
