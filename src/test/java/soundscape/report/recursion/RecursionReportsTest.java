package soundscape.report.recursion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Verified;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;
import soundscape.explore.recursion.Recursions;
import soundscape.milestone.Milestones;
import soundscape.report.document.GoldenPresets;
import soundscape.report.document.Hostile;
import soundscape.report.document.ParsedMarkdown;
import soundscape.report.markup.ParsedLatex;

class RecursionReportsTest {
    private static final int ERROR_COLUMN = 2;

    static Stream<String> complete() {
        return GoldenPresets.complete();
    }

    static Stream<String> presets() {
        return Presets.names().stream();
    }

    private static String describe(Zkvm zkvm, RecursionFormat format) {
        return RecursionReports.of(zkvm, Multiplicities.of(zkvm), Milestones.FOUNDATION, format);
    }

    private static ParsedMarkdown.Table table(String markdown, String heading) {
        return ParsedMarkdown.of(markdown).tables().stream()
                .filter(table -> table.headings().contains(heading))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void figuresAreTheReferences(String name) {
        JsonNode golden = GoldenPresets.all().get(name);
        String headline = golden.get("headline").get("regime").asText();
        List<List<String>> rows = table(
                        describe(Zkvms.preset(name), RecursionFormat.MARKDOWN), "Parameters and figures")
                .body();
        assertEquals(golden.get("circuits").size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            JsonNode circuit = golden.get("circuits").get(i);
            String regime = row.get(9);
            assertTrue(headline.equals("mixed") || headline.equals(regime), regime);
            assertEquals(circuit.get("name").asText(), row.get(0));
            assertEquals(circuit.get("levels").get(regime).get("total").asText(), row.get(8), row.get(0));
            assertEquals(kib(circuit.get("proof_size_bits_expected")), Long.parseLong(row.get(11)));
            assertEquals(kib(circuit.get("proof_size_bits_worst")), Long.parseLong(row.get(12)));
        }
    }

    private static long kib(JsonNode bits) {
        return (long) Math.floor(bits.asDouble() / 8192);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void theWholeIsTheSumOfAllProofs(String name) {
        Zkvm zkvm = Zkvms.preset(name);
        Multiplicities counts = Multiplicities.of(zkvm).with(zkvm, "all=3");
        counts = counts.with(zkvm, "final=1");
        String text = RecursionReports.of(zkvm, counts, Milestones.FOUNDATION, RecursionFormat.MARKDOWN);
        BigDecimal sum = BigDecimal.ZERO;
        JsonNode circuits = GoldenPresets.all().get(name).get("circuits");
        List<List<String>> rows = table(text, "Round by round").body();
        for (int i = 0; i < rows.size(); i++) {
            double bits = circuits.get(i)
                    .get("bits")
                    .get(rows.get(i).get(1))
                    .get("total")
                    .asDouble();
            assertEquals(bits, Double.parseDouble(rows.get(i).get(ERROR_COLUMN).replace("2^−", "")), 0.011);
            BigDecimal error = new BigDecimal(Math.pow(2, -bits));
            sum = sum.add(error.multiply(BigDecimal.valueOf(i == rows.size() - 1 ? 1 : 3)), MathContext.DECIMAL64);
        }
        double whole = -Math.log(sum.doubleValue()) / Math.log(2);
        Matcher stated = Pattern.compile("Σ_C m_C · ε_C = 2\\^−([0-9.]+)\n").matcher(text);
        assertTrue(stated.find(), "the sum is stated, without a proviso since every m is known");
        double bits = Double.parseDouble(stated.group(1));
        assertTrue(bits <= whole + 1e-6 && bits > whole - 0.02, bits + " of " + whole);
    }

    @Test
    void whatIsNotKnownMakesTheWholeABoundOnly() {
        String text = describe(Zkvms.preset("miden"), RecursionFormat.MARKDOWN);
        assertTrue(text.contains("each unknown m taken as 1, without what is missing"), text);
        assertTrue(text.contains("**at most "), text);
        assertTrue(table(text, "Round by round").body().get(0).get(ERROR_COLUMN).endsWith(" or more"), text);
    }

    @Test
    void everyTheoremIsNamedOnceWithItsSteps() {
        List<List<String>> rows = table(
                        describe(Zkvms.preset("pico"), RecursionFormat.MARKDOWN), "What the argument rests on")
                .body();
        assertTrue(
                rows.contains(List.of("batching, commit", "BCHKS25, Theorem 4.2 (eprint 2025/2055)", "all")),
                rows::toString);
        assertEquals("BCS (eprint 2016/116)", rows.get(rows.size() - 1).get(1));
        List<String> sources = rows.stream().map(row -> row.get(1)).toList();
        assertEquals(sources.stream().distinct().toList(), sources);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void gapsAreCounted(String name) {
        Zkvm zkvm = Zkvms.preset(name);
        for (RecursionFormat format : List.of(RecursionFormat.MARKDOWN, RecursionFormat.LATEX)) {
            String text = describe(zkvm, format);
            Matcher stated = Pattern.compile("(\\d+) places that only the team").matcher(text);
            long gaps = stated.find() ? Long.parseLong(stated.group(1)) : 0;
            Matcher gap = Pattern.compile(Pattern.quote("TODO(team): ")).matcher(text);
            assertEquals(gaps, gap.results().count());
        }
    }

    /** Two circuits merge eight first proofs; everything that the description asks for is said. */
    private static Zkvm stated() {
        Zkvm zkvm = Recursions.of(
                OptionalLong.of(8),
                "first",
                "merge: 2 of first, merge",
                "shrink: 1 of merge",
                "last: 1 of shrink; 1 of merge");
        return zkvm.withEntries(zkvm.entries().stream()
                .map(entry -> entry.withRole(entry.role()
                        .withPurpose(Optional.of("Is there."))
                        .withRelation(Optional.of("It holds."))
                        .withEnforces(Optional.of("All agree on " + entry.name() + "."))))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(RecursionFormat.class)
    void whatTheFileSaysIsNoGap(RecursionFormat format) {
        String text = describe(stated(), format);
        assertFalse(text.contains("TODO"), text);
        assertFalse(text.contains("file's order"), text);
    }

    @Test
    void arrowsBearArities() {
        String markdown = describe(stated(), RecursionFormat.MARKDOWN);
        for (String line : List.of(
                "layer1 -->|up to 2 verified at once by| layer2",
                "layer2 -->|up to 2 verified at once by| layer2",
                "layer2 -->|verified by| layer3",
                "layer2 -->|verified by| layer4",
                "layer3 -->|verified by| layer4")) {
            assertTrue(markdown.contains(line), line);
        }
        String latex = describe(stated(), RecursionFormat.LATEX);
        assertTrue(latex.contains("(layer2.east) to[out=20,in=-20,looseness=3]"), latex);
        ParsedLatex.check(latex);
    }

    @Test
    void whatIsVerifiedInPlaceOfOthersIsToldSo() {
        Zkvm zkvm = Recursions.of(OptionalLong.of(8), "first", "merge: 1 of first", "last: 1 of merge");
        CircuitEntry merge = zkvm.entries().get(1);
        Zkvm changed = zkvm.withEntries(List.of(
                zkvm.entries().get(0),
                merge.withRole(merge.role()
                        .withVerifies(
                                List.of(new Verified(List.of("first"), 1), new Verified(List.of("merge"), 4, true)))),
                zkvm.entries().get(2)));
        assertEquals(
                "1 of first; or up to 4 of merge",
                table(describe(changed, RecursionFormat.MARKDOWN), "Circuits")
                        .body()
                        .get(1)
                        .get(3));
    }

    @Test
    void countsFollowFromTheRecursion() {
        String markdown = describe(stated(), RecursionFormat.MARKDOWN);
        assertEquals(
                List.of("8", "7", "1", "1"),
                table(markdown, "Circuits").body().stream()
                        .map(row -> row.get(4))
                        .toList());
        assertTrue(markdown.contains("A block takes at most 17 proofs, up to 6 of them upon one another."), markdown);
        assertTrue(markdown.contains("All agree on merge."), markdown);
        assertEquals(
                "up to 2 of first, merge, in any mix",
                table(markdown, "Circuits").body().get(1).get(3));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void latexIsWellFormed(String name) {
        ParsedLatex.check(describe(Zkvms.preset(name), RecursionFormat.LATEX));
    }

    @Test
    void noNameIsTakenForLatex() {
        String latex = describe(Hostile.zkvm(), RecursionFormat.LATEX);
        ParsedLatex.check(latex);
        assertEquals(latex.length() - "\\end{document}".length(), latex.indexOf("\\end{document}"));
        assertTrue(!latex.contains("\\input"), latex);
        assertTrue(latex.contains("U+4E2D"), "a letter that pdflatex lacks is shown by its number");
    }

    @Test
    void noNameIsTakenForMermaid() {
        String text = describe(Hostile.zkvm(), RecursionFormat.MARKDOWN);
        String chart = text.substring(text.indexOf("```mermaid\n"), text.indexOf("\n```\n"));
        Pattern line = Pattern.compile(
                "```mermaid|flowchart TD" + "|    layer\\d+\\[\"[\\p{L}\\p{N} .,≤·#;]*(<br/>[\\p{L}\\p{N} .,≤·#;]*)+\"]"
                        + "|    layer\\d+ -->\\|verified by\\| layer\\d+"
                        + "|    style layer\\d+ stroke:#[0-9a-f]{6},stroke-width:3px");
        chart.lines().forEach(each -> assertTrue(line.matcher(each).matches(), each));
        assertTrue(decoded(chart).contains(Hostile.FIRST), () -> decoded(chart));
        ParsedMarkdown.Table roles = table(text, "Circuits");
        assertEquals(Hostile.FIRST, roles.body().get(0).get(1));
        assertEquals(List.of(), ParsedMarkdown.of(text).html());
    }

    /** As Mermaid shows it. */
    private static String decoded(String chart) {
        return Pattern.compile("#(\\d+);")
                .matcher(chart)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
    }

    private static Document svg(Zkvm zkvm) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(describe(zkvm, RecursionFormat.SVG))));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void svgSaysWhatItShowsInTextThatFits() throws Exception {
        Document svg = svg(Zkvms.preset("pico"));
        List<String> texts =
                elements(svg, "text").stream().map(Element::getTextContent).toList();
        assertEquals(
                List.of(
                        "riscv",
                        "weakest",
                        "53 bits, query phase",
                        "2225 KiB expected, 2583 worst, ≈ 1611 real",
                        "verified by"),
                texts.subList(0, 5));
        assertEquals(
                List.of("embed", "final", "57 bits, query phase", "232 KiB expected, 281 worst, ≈ 240 real"),
                texts.subList(texts.indexOf("embed"), texts.indexOf("embed") + 4));
        double end = 0;
        for (Element box : elements(svg, "rect").subList(1, 6)) {
            assertTrue(number(box, "y") > end, "boxes do not overlap");
            end = number(box, "y") + number(box, "height");
        }
        assertTrue(end < number(svg.getDocumentElement(), "height"), "nothing is cut off");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void svgKeepsLongAndStrangeNamesWhole() throws Exception {
        List<String> titles = elements(svg(Hostile.zkvm()), "title").stream()
                .map(Element::getTextContent)
                .toList();
        assertTrue(titles.containsAll(List.of(Hostile.FIRST, Hostile.LAST)), titles::toString);
    }

    @Test
    void svgIsWellFormedWhateverCharactersANameHolds() throws Exception {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm strange = new Zkvm("a\u0001\uD800\n\uFFFEb", pico.version(), pico.entries(), pico.removedLayers());
        assertTrue(elements(svg(strange), "title").get(0).getTextContent().startsWith("a\uFFFD\uFFFD \uFFFDb: "));
    }

    @ParameterizedTest
    @EnumSource(RecursionFormat.class)
    void everyPresetHasEveryFormat(RecursionFormat format) {
        Presets.names()
                .forEach(name -> assertTrue(
                        describe(Zkvms.preset(name), format)
                                .contains(Zkvms.preset(name).name()),
                        name));
    }

    @Test
    void theDrawingStandsBesideTheMarkdown() {
        Zkvm zkvm = Zkvms.preset("pico");
        Map<String, String> files =
                RecursionReports.withDiagram("My Pico.md", zkvm, Multiplicities.of(zkvm), Milestones.FOUNDATION);
        assertEquals(List.of("My Pico.md", "my-pico-layers.svg"), List.copyOf(files.keySet()));
        assertTrue(files.getOrDefault("My Pico.md", "").contains("](my-pico-layers.svg)"));
    }

    @Test
    void wrongCountsAreRefusedWithWhatWouldDo() {
        Zkvm zkvm = Zkvms.preset("pico");
        Multiplicities unknown = Multiplicities.of(zkvm);
        for (String wrong :
                List.of("riscv", "=3", "riscv=0", "riscv=-1", "riscv=x", "riscv=99999999999999999999", "nobody=2")) {
            assertThrows(InvalidParameterException.class, () -> unknown.with(zkvm, wrong), wrong);
        }
    }
}
