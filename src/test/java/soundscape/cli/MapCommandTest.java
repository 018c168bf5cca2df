package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Path file, String... args) {
        List<String> all = new ArrayList<>(List.of("map"));
        all.addAll(List.of(args));
        all.addAll(List.of("-o", file.toString()));
        return Commands.run(
                new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    @Test
    void drawsTextsAsTexts() throws IOException {
        Path svg = folder.resolve("map.svg");
        assertEquals(
                0,
                run(svg, "zisk", "--whole", "--y", "extension=2..5", "--target", "team=96:1MiB", "--terms"),
                err::toString);
        String text = Files.readString(svg);
        for (String said : List.of("meets Glamsterdam", "team · 96 bits", "Extension degree", "Held by:", "now")) {
            assertTrue(text.contains(said), said);
        }
        Path pdf = folder.resolve("map.pdf");
        assertEquals(0, run(pdf, "pico", "--y", "trace-length", "--value", "work", "--x", "queries=20,10,40"));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String page = new PDFTextStripper().getText(document);
            assertTrue(page.contains("no value: refused") && page.contains("×1/2"), page);
        }
        assertTrue(err.toString().contains("configurations are refused: hatched"), err.toString());
    }

    @Test
    void writesEveryCell() throws IOException {
        Path csv = folder.resolve("map.csv");
        assertEquals(0, run(csv, "pico", "--x", "queries=20,10,21", "--y", "blowup=16,8"), err::toString);
        List<String> rows = Files.readAllLines(csv);
        assertEquals(1 + 1 + 6, rows.size());
        assertTrue(rows.get(0).startsWith("kind,name,blowup,queries,meets,bits,"), rows.get(0));
        assertTrue(rows.get(2).startsWith("cell,,8,10,"), "numbers ascend: " + rows.get(2));
        String now = rows.get(1).substring(rows.get(1).indexOf(",,") + 2);
        assertTrue(rows.get(7).endsWith(now), rows.get(7));
    }

    @Test
    void refusedCellsMayLieBetweenALevelAndWhatMissesIt() throws IOException {
        Path svg = folder.resolve("map.svg");
        String fields = "field=Goldilocks^2,KoalaBear^4,Goldilocks^3";
        assertEquals(0, run(svg, "airbender", "--x", fields, "--y", "queries=87", "--target", "t=70:"), err::toString);
        assertTrue(Files.readString(svg).contains("meets t")
                || Files.readString(svg).contains("part of t"));
    }

    @Test
    void otherBoundsAreMarked() throws IOException {
        Path svg = folder.resolve("map.svg");
        assertEquals(
                0, run(svg, "zisk", "--y", "queries=20..24", "--x", "blowup", "--theorem", "dkt26"), err::toString);
        String text = Files.readString(svg);
        for (String said : List.of("not soundcalc&apos;s bounds", "Cells are by ", "no verdict counts other bounds")) {
            assertTrue(text.contains(said) || text.contains(said.replace("&apos;", "'")), said);
        }
    }

    @Test
    void aRegimeThatIsNoneIsNamed() {
        assertEquals(1, run(folder.resolve("map.svg"), "sp1", "--regime", "jbr"));
        assertEquals("sp1: no configuration has a value in JBR", err.toString().strip());
    }

    @Test
    void theUsualKnobGoesUpUnlessItGoesAcross() throws IOException {
        Path csv = folder.resolve("map.csv");
        assertEquals(0, run(csv, "pico", "--x", "blowup=8,16"), err::toString);
        assertTrue(Files.readString(csv).startsWith("kind,name,queries,blowup,"));
        assertEquals(0, run(csv, "pico", "--y", "queries=20,21"), err::toString);
        assertTrue(Files.readString(csv).startsWith("kind,name,queries,blowup,"));
    }

    @Test
    void oneKnobMakesNoMap() {
        assertEquals(1, run(folder.resolve("map.svg"), "pico", "--x", "queries", "--y", "queries=1..5"));
        assertTrue(
                err.toString().contains("y = queries: y must be another knob than x; blowup would do"), err.toString());
        assertEquals(1, run(folder.resolve("map.svg"), "pico", "--y", "colour"));
        assertTrue(err.toString().contains("must be one of the knobs"), err.toString());
        assertEquals(1, run(folder.resolve("map.txt"), "pico"));
    }
}
