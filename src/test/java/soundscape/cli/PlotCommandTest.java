package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Figures and data as other programs read them. */
class PlotCommandTest {
    private static final String HIGHLIGHT = "rgb(184,74,0)";
    private static final int HIGHLIGHT_RGB = 0xb84a00;

    /** Sizes of Pico's last circuit, and its security: known from the reference. */
    private static final double EXPECTED_KIB = 232;

    private static final double WORST_KIB = 281;
    private static final double BITS_PER_KIB = 8 * 1024;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    /** By soundcalc's size. */
    private Path plot(String name, String... more) {
        return plotted(name, Stream.concat(Stream.of("--size", "expected"), Stream.of(more)));
    }

    private Path plotted(String name, Stream<String> more) {
        Path file = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("plot", "pico", "-o", file.toString()));
        args.addAll(more.toList());
        assertEquals(0, run(args.toArray(String[]::new)), err::toString);
        return file;
    }

    @Test
    void ownTargetsAreDrawn() throws IOException {
        assertTrue(Files.readString(plot("own.svg", "--target", "team=96:1MiB")).contains(">team"));
        assertFalse(Files.readString(plot("usual.svg")).contains(">team"));
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
        return builder.parse(file.toFile());
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> texts(Document document) {
        return elements(document, "text").stream().map(Node::getTextContent).toList();
    }

    /** An attribute of an element, or of what it lies in. */
    private static String inherited(Element element, String name) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (each.hasAttribute(name)) {
                return each.getAttribute(name);
            }
        }
        return "";
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /** Where values lie on the page, worked out from the milestones' lines alone. */
    private record Axes(double px300, double px600, double py100, double py128) {
        static Axes of(Document document) {
            List<Element> thresholds = elements(document, "line").stream()
                    .filter(line -> inherited(line, "stroke-dasharray").equals("5,4"))
                    .toList();
            double[] across = thresholds.stream()
                    .filter(line -> number(line, "x1") == number(line, "x2"))
                    .mapToDouble(line -> number(line, "x1"))
                    .sorted()
                    .toArray();
            double[] up = thresholds.stream()
                    .filter(line ->
                            number(line, "y1") == number(line, "y2") && number(line, "x2") - number(line, "x1") > 100)
                    .mapToDouble(line -> number(line, "y1"))
                    .sorted()
                    .toArray();
            assertEquals(2, across.length);
            assertEquals(2, up.length);
            return new Axes(across[0], across[1], up[1], up[0]);
        }

        double kib(double px) {
            return 300 * Math.pow(2, (px - px300) / (px600 - px300));
        }

        double bits(double py) {
            return 100 + 28 * (py - py100) / (py128 - py100);
        }
    }

    @Test
    void anSvgHoldsItsTextsAsTexts() throws Exception {
        Document svg = parse(plot("pico.svg"));
        List<String> texts = texts(svg);
        for (String text : List.of(
                "Pico, circuit embed",
                "Blowup factor:",
                "×2",
                "×64",
                "now · as opened",
                "57 bits · 232–281 KiB",
                "real, expected and worst-case size",
                "H-star · 128 bits",
                "Glamsterdam · 100 bits",
                "300 KiB",
                "600 KiB",
                "provable security, bits",
                "final proof, expected size (log scale)",
                "JBR: held at 63.9 by batching",
                "Soundscape; equal to soundcalc d9078d6 · interactive, round by round")) {
            assertTrue(texts.contains(text), () -> text + " in " + texts);
        }
        assertTrue(
                texts.stream().anyMatch(text -> text.startsWith("Whole Pico: 53 bits (JBR; riscv, query phase)")),
                texts::toString);
        assertEquals("Pico, circuit embed", elements(svg, "title").get(0).getTextContent());
        assertEquals("0 0 1000 720", svg.getDocumentElement().getAttribute("viewBox"));
    }

    @Test
    void theRealSizeIsUsualWhereALayoutIsStated() throws Exception {
        List<String> texts = texts(parse(plotted("real.svg", Stream.of())));
        assertTrue(texts.contains("final proof, real size (log scale)"), texts::toString);
        assertTrue(texts.contains("57 bits · ≈ 240 KiB real"), texts::toString);
    }

    @Test
    void curvesAndMarksOfAnSvgLieWhereTheirFiguresAre() throws Exception {
        Document svg = parse(plot("pico.svg"));
        Axes axes = Axes.of(svg);
        Element now = elements(svg, "circle").stream()
                .filter(circle -> inherited(circle, "fill").equals(HIGHLIGHT))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertEquals(57.62, axes.bits(number(now, "cy")), 0.05);
        assertEquals(EXPECTED_KIB, Math.floor(axes.kib(number(now, "cx"))));
        Element whisker = elements(svg, "line").stream()
                .filter(line -> inherited(line, "stroke").equals(HIGHLIGHT)
                        && !line.getAttribute("clip-path").isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(WORST_KIB, Math.floor(axes.kib(Math.max(number(whisker, "x1"), number(whisker, "x2")))));

        List<Element> curves = elements(svg, "path").stream()
                .filter(path -> inherited(path, "fill").equals("none")
                        && path.getAttribute("d").contains("L"))
                .toList();
        assertEquals(6, curves.size(), "one for each blowup");
        // The present curve is on top, and ends where Pico's circuit does with 4 and with 512 queries.
        String[] points = curves.get(5).getAttribute("d").split("[ML ]+", -1);
        assertEquals(HIGHLIGHT, inherited(curves.get(5), "stroke"));
        List<NamedCsvRecord> rows = csv(plot("pico.csv")).stream()
                .filter(row -> row.getField("kind").equals("curve")
                        && row.getField("blowup").equals("16"))
                .toList();
        assertEquals(2 * rows.size(), points.length - 1, "as many points as rows");
        assertAt(rows.get(0), axes, points[1], points[2]);
        assertAt(rows.get(rows.size() - 1), axes, points[points.length - 2], points[points.length - 1]);
    }

    private static void assertAt(NamedCsvRecord row, Axes axes, String x, String y) {
        double kib = Double.parseDouble(row.getField("proof_size_bits_expected")) / BITS_PER_KIB;
        assertEquals(kib, axes.kib(Double.parseDouble(x)), kib * 1e-4);
        assertEquals(Double.parseDouble(row.getField("bits")), axes.bits(Double.parseDouble(y)), 1e-3);
    }

    @Test
    void aPdfHoldsItsTextsAndFonts() throws IOException {
        Path file = plot("pico.pdf", "--set", "final.queries=40");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            for (String part : List.of(
                    "Pico, circuit embed",
                    "×64",
                    "as opened",
                    "H-star · 128 bits",
                    "Glamsterdam · 100 bits",
                    "63 bits · 424–535 KiB",
                    "Whole Pico: 53 bits",
                    "equal to soundcalc d9078d6")) {
                assertTrue(text.contains(part), () -> part + " in " + text);
            }
            assertEquals("Pico, circuit embed", pdf.getDocumentInformation().getTitle());
            assertEquals(750, pdf.getPage(0).getMediaBox().getWidth());
            assertEquals(2, embedded(pdf.getPage(0).getResources()));
        }
    }

    private static int embedded(PDResources resources) throws IOException {
        int fonts = 0;
        for (COSName name : resources.getFontNames()) {
            assertTrue(resources.getFont(name).isEmbedded(), name::getName);
            fonts++;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                fonts += embedded(form.getResources());
            }
        }
        return fonts;
    }

    @Test
    void aPngIsAsLargeAsAsked() throws IOException {
        BufferedImage image = ImageIO.read(plot("pico.png", "--width", "640", "--height", "480", "--scale", "1.5")
                .toFile());
        assertEquals(960, image.getWidth());
        assertEquals(720, image.getHeight());
        long accent = IntStream.range(0, 960 * 720)
                .filter(i -> (image.getRGB(i % 960, i / 960) & 0xffffff) == HIGHLIGHT_RGB)
                .count();
        assertTrue(accent > 300, () -> accent + " pixels of the present curve");
        assertEquals(0xffffff, image.getRGB(2, 2) & 0xffffff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "png"})
    void theSameFigureHasTheSameBytes(String ending) throws IOException {
        assertArrayEquals(Files.readAllBytes(plot("a." + ending)), Files.readAllBytes(plot("b." + ending)));
    }

    private static List<NamedCsvRecord> csv(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void dataAsCsvSaysWhatThePlotShows() throws IOException {
        List<NamedCsvRecord> rows = csv(plot("pico.csv", "--set", "final.queries=40"));
        NamedCsvRecord opened = rows.get(1);
        assertEquals("opened", opened.getField("kind"));
        assertEquals("57", opened.getField("level"));
        assertEquals("JBR", opened.getField("regime"));
        assertEquals("query phase", opened.getField("weakest"));
        assertEquals(EXPECTED_KIB, Math.floor(number(opened, "proof_size_bits_expected") / BITS_PER_KIB));
        assertEquals(WORST_KIB, Math.floor(number(opened, "proof_size_bits_worst") / BITS_PER_KIB));
        assertEquals("40", rows.get(0).getField("queries"));
        assertTrue(rows.stream()
                .anyMatch(row -> row.getField("blowup").equals("16")
                        && row.getField("kind").equals("curve")
                        && row.getField("bits").equals(rows.get(0).getField("bits"))));
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    @Test
    void dataAsJsonSaysTheSameAsCsv() throws IOException {
        JsonNode json = new ObjectMapper().readTree(plot("pico.json").toFile());
        List<NamedCsvRecord> rows = csv(plot("pico.csv"));
        assertEquals(rows.size(), json.size());
        assertEquals(57, json.get(0).get("level").asInt());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(number(rows.get(i), "bits"), json.get(i).get("bits").asDouble());
            assertEquals(
                    rows.get(i).getField("queries"), json.get(i).get("queries").asText());
        }
    }

    @Test
    void aFrontierIsDrawnAndListed() throws Exception {
        assertTrue(texts(parse(plot("edge.svg", "--frontier", "--both-sizes"))).contains("by worst-case size"));
        assertTrue(csv(plot("edge.csv", "--frontier")).stream()
                .anyMatch(row -> row.getField("kind").equals("frontier")
                        && row.getField("name").contains("Grinding")));
    }

    @Test
    void anIncompleteConfigurationIsAnUpperBound() throws Exception {
        Path data = folder.resolve("miden.csv");
        assertEquals(0, run("plot", "miden", "-o", data.toString()), err::toString);
        assertTrue(Files.readString(data).startsWith("kind,name,blowup,queries,bits_at_most,level_at_most,"));
        Path figure = folder.resolve("miden.svg");
        assertEquals(0, run("plot", "miden", "-o", figure.toString()), err::toString);
        List<String> texts = texts(parse(figure));
        assertTrue(texts.stream().anyMatch(text -> text.contains("now: at most ")), texts::toString);
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Upper bounds of ")), texts::toString);
    }

    @Test
    void whatCannotBeDrawnIsRefusedInOneSentence() {
        Path file = folder.resolve("pico.gif");
        assertEquals(1, run("plot", "pico", "-o", file.toString()));
        assertTrue(err.toString().contains("must end in .svg, .pdf or .png")
                && err.toString().contains("plot.svg would do"));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertFalse(Files.exists(file));
        assertEquals(1, run("plot", "pico", "-o", folder.resolve("a.svg").toString(), "--x", "colour"));
        assertEquals(
                1,
                run("plot", "pico", "-o", folder.resolve("a.png").toString(), "--width", "9999", "--height", "9999"));
        assertEquals(1, run("plot", "pico", "-o", folder.resolve("a.png").toString(), "--width", "10"));
        assertEquals(1, run("plot", "pico", "-o", folder.resolve("none/a.svg").toString()));
        assertEquals(5, err.toString().lines().count(), err::toString);
    }
}
