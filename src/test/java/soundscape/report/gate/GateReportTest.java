package soundscape.report.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import soundscape.config.CircuitLines;
import soundscape.config.Presets;
import soundscape.config.ReadParts;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.Problem;
import soundscape.estimator.result.Missing;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Criterion;
import soundscape.milestone.Milestones;
import soundscape.milestone.Standing;

/** Every notation is read back by a reader that is not ours. */
class GateReportTest {
    private static final String HOSTILE = "a]]>b%c\n::error::d,e\r<&\"\u0001";
    private static final Criterion GLAMSTERDAM =
            new Criterion(Milestones.GLAMSTERDAM, RegimeChoice.BEST, Optional.empty());
    private static final Problem PROBLEM = new Problem("b,c.toml", 3, 9, "100% wrong:\nyes");

    private static CheckedFile judged(String input, ZkvmFile file, Criterion criterion) {
        Standing standing = Standing.of(criterion, file.zkvm(), file.zkvm().estimate());
        return new CheckedFile.Judged(
                input,
                Optional.of(input),
                file.zkvm().name(),
                CircuitLines.of(file),
                standing,
                file.unreadKeys(),
                file.doubts(),
                Optional.empty());
    }

    private static CheckedFile preset(String name) {
        return judged("zkvms/" + name + ".toml", Presets.open(name).orElseThrow(), GLAMSTERDAM);
    }

    /** Pico with its first circuit under another name. */
    private static CheckedFile hostile() {
        String escaped = "a]]>b%c\\n::error::d,e\\r<&\\\"\\u0001";
        String text = Presets.open("pico").orElseThrow().text().text().replace("\"riscv\"", "\"" + escaped + "\"");
        ZkvmFile file = ZkvmFile.of("x.toml", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(HOSTILE, file.zkvm().entries().get(0).name());
        return judged("d,1/x:%.toml", file, GLAMSTERDAM);
    }

    private static GateReport report(CheckedFile... files) {
        return new GateReport(GLAMSTERDAM, List.of(files), List.of());
    }

    @Test
    void jsonHoldsAllFigures() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(report(preset("pico"), preset("sp1"), new CheckedFile.Unread("b,c.toml", List.of(PROBLEM)))
                        .in(GateFormat.JSON));
        assertEquals("missed", json.get("verdict").asText());
        assertEquals(100, json.at("/criterion/level").asInt());
        assertTrue(json.at("/criterion/size").isNull());
        JsonNode riscv = json.at("/files/0/circuits/0");
        assertEquals("riscv", riscv.get("name").asText());
        assertEquals(21, riscv.get("line").asInt());
        assertEquals("query phase", riscv.get("term").asText());
        assertEquals(47, riscv.get("bits_short").asInt());
        double bits = 84 * -Math.log(Math.sqrt(0.5) + 0.025) / Math.log(2) + 16;
        assertEquals(bits, riscv.get("bits").asDouble(), 1e-9);
        assertEquals(
                "met only by the expected size", json.at("/files/1/verdict").asText());
        assertEquals(529, Math.floor(json.at("/files/1/size/expected/bits").asDouble() / 8192));
        assertEquals(887, Math.floor(json.at("/files/1/size/worst/bits").asDouble() / 8192));
        assertEquals(288, Math.ceil(json.at("/files/1/size/worst/over_bits").asDouble() / 8192));
        assertEquals("cannot tell", json.at("/files/2/verdict").asText());
        assertEquals(9, json.at("/files/2/problems/0/column").asInt());
    }

    @Test
    void jsonKeepsHostileNames() throws Exception {
        JsonNode json = new ObjectMapper().readTree(report(hostile()).in(GateFormat.JSON));
        assertEquals(HOSTILE, json.at("/files/0/circuits/0/name").asText());
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static void assertAttributes(Element element, Set<String> allowed) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            assertTrue(allowed.contains(name), element.getTagName() + " " + name);
        }
    }

    /** Attributes and elements as JUnit's usual schema has them; the counts are those of the cases. */
    @Test
    void junitHasASuiteAFileAndACaseACircuit() throws Exception {
        Document document =
                xml(report(preset("pico"), preset("sp1"), new CheckedFile.Unread("b,c.toml", List.of(PROBLEM)))
                        .in(GateFormat.JUNIT));
        assertEquals("testsuites", document.getDocumentElement().getTagName());
        List<Element> suites = elements(document, "testsuite");
        assertEquals(3, suites.size());
        assertEquals(List.of("6", "5", "0"), counts(suites.get(0)));
        assertEquals(List.of("4", "0", "1"), counts(suites.get(1)));
        assertEquals(List.of("1", "0", "1"), counts(suites.get(2)));
        suites.forEach(suite -> assertAttributes(suite, Set.of("name", "tests", "failures", "errors")));
        elements(document, "testcase").forEach(each -> {
            assertAttributes(each, Set.of("name", "classname"));
            assertEquals(1, each.getChildNodes().getLength());
            assertTrue(Set.of("failure", "error", "system-out")
                    .contains(each.getFirstChild().getNodeName()));
        });
        Element riscv = elements(document, "testcase").get(0);
        assertEquals("circuit riscv", riscv.getAttribute("name"));
        Element failure = (Element) riscv.getFirstChild();
        assertEquals("failure", failure.getTagName());
        assertEquals("53 bits (JBR, query phase), 47 bits short of 100", failure.getAttribute("message"));
    }

    private static List<String> counts(Element suite) {
        List<String> counted = List.of(
                Integer.toString(suite.getElementsByTagName("testcase").getLength()),
                Integer.toString(suite.getElementsByTagName("failure").getLength()),
                Integer.toString(suite.getElementsByTagName("error").getLength()));
        assertEquals(
                counted,
                List.of(suite.getAttribute("tests"), suite.getAttribute("failures"), suite.getAttribute("errors")));
        return counted;
    }

    /** Controls, which XML cannot hold, are replaced; the rest is escaped. */
    @Test
    void junitKeepsHostileNamesReadable() throws Exception {
        Document document = xml(report(hostile()).in(GateFormat.JUNIT));
        assertEquals(
                "circuit a]]>b%c\uFFFD::error::d,e\uFFFD<&\"\uFFFD",
                elements(document, "testcase").get(0).getAttribute("name"));
        assertEquals("d,1/x:%.toml", elements(document, "testsuite").get(0).getAttribute("name"));
    }

    /** An annotation as GitHub reads it. */
    private record Annotation(String kind, List<String> properties, String message) {
        static Annotation parse(String line) {
            int end = line.indexOf("::", 2);
            String head = line.substring(2, end);
            int space = head.indexOf(' ');
            List<String> properties = new ArrayList<>();
            for (String property : head.substring(space + 1).split(",", -1)) {
                properties.add(unescaped(property.replace("%3A", ":").replace("%2C", ",")));
            }
            return new Annotation(head.substring(0, space), properties, unescaped(line.substring(end + 2)));
        }

        private static String unescaped(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }

    private static List<Annotation> annotations(GateReport report) {
        return report.in(GateFormat.GITHUB)
                .lines()
                .filter(line -> line.startsWith("::"))
                .map(Annotation::parse)
                .toList();
    }

    @Test
    void githubAnnotatesTheCircuitsLine() {
        List<Annotation> annotations = annotations(report(preset("pico"), preset("zisk")));
        assertEquals(6, annotations.size());
        assertEquals(
                new Annotation(
                        "error",
                        List.of("file=zkvms/pico.toml", "line=21", "title=Glamsterdam missed"),
                        "zkvms/pico.toml, circuit riscv: 53 bits (JBR, query phase), 47 bits short of 100"),
                annotations.get(0));
        assertEquals("notice", annotations.get(5).kind());
        assertTrue(annotations.get(5).message().contains("255 KiB real"));
    }

    @Test
    void githubEscapesHostileNames() {
        GateReport report = report(hostile(), new CheckedFile.Unread("b,c.toml", List.of(PROBLEM)));
        List<Annotation> annotations = annotations(report);
        assertEquals(6, annotations.size());
        assertEquals("file=d,1/x:%.toml", annotations.get(0).properties().get(0));
        assertTrue(annotations.get(0).message().contains("circuit " + HOSTILE + ": 53 bits"));
        assertEquals(
                List.of("file=b,c.toml", "line=3", "col=9", "title=Glamsterdam cannot tell"),
                annotations.get(5).properties());
        assertTrue(annotations.get(5).message().endsWith("100% wrong:\nyes"));
        assertFalse(report.in(GateFormat.TABLE).contains("\n::"), "no name begins a line of the table");
    }

    @Test
    void doubtAboutTheWholeIsInEveryNotation() throws Exception {
        CheckedFile.Judged pico = (CheckedFile.Judged) preset("pico");
        Standing known = pico.standing();
        Missing circuit = new Missing(List.of(), List.of(HOSTILE), false);
        Standing doubted = new Standing(
                known.milestone(), known.circuits(), known.size(), known.document(), circuit, ReadParts.ALL);
        GateReport report = report(new CheckedFile.Judged(
                pico.input(), pico.path(), pico.zkvm(), pico.lines(), doubted, List.of(), List.of(), Optional.empty()));
        assertEquals(
                "incomplete without " + HOSTILE,
                new ObjectMapper()
                        .readTree(report.in(GateFormat.JSON))
                        .at("/files/0/doubts/0")
                        .asText());
        assertEquals(
                List.of("7", "5", "1"),
                counts(elements(xml(report.in(GateFormat.JUNIT)), "testsuite").get(0)));
        Annotation last = annotations(report).get(5);
        assertEquals(List.of("file=zkvms/pico.toml", "line=1", "title=Glamsterdam cannot tell"), last.properties());
        assertEquals("zkvms/pico.toml, file: incomplete without " + HOSTILE, last.message());
        assertTrue(report.in(GateFormat.TABLE).contains("\ncannot tell  file"), report.in(GateFormat.TABLE));
    }

    @Test
    void presetHasNoPlace() {
        Criterion worst = new Criterion(Milestones.H_STAR, RegimeChoice.BEST, Optional.of(SizeChoice.WORST));
        ZkvmFile zisk = Presets.open("zisk").orElseThrow();
        CheckedFile file = new CheckedFile.Judged(
                "zisk",
                Optional.empty(),
                "ZisK",
                CircuitLines.of(zisk),
                Standing.of(worst, zisk.zkvm(), zisk.zkvm().estimate()),
                List.of(),
                List.of(),
                Optional.empty());
        List<Annotation> annotations = annotations(new GateReport(worst, List.of(file), List.of()));
        assertEquals(
                List.of(new Annotation(
                        "error",
                        List.of("title=H-star missed"),
                        "zisk, final proof: 313 KiB worst, 14 KiB over 300 KiB")),
                annotations);
    }

    /** 100.0270… bits are 0.02 beyond, not 0.03. */
    @Test
    void tableRoundsMarginsDown() {
        String table = report(preset("sp1")).in(GateFormat.TABLE);
        assertTrue(table.contains("100 bits (UDR, query phase), 0.02 bits beyond 100"), table);
        assertTrue(table.contains("529 KiB expected, 70 KiB below 600 KiB; 887 KiB worst, 288 KiB over"), table);
        assertTrue(table.contains("a compact description of the recursion"), table);
    }
}
