package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The glossary in a terminal. */
class GlossaryCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void listsAllPages() {
        assertEquals(0, run("glossary"));
        assertTrue(out.toString().contains("term-query"), out::toString);
        assertTrue(out.toString().contains("milestone-h-star"), out::toString);
    }

    @Test
    void printsPagesOfACircuit() {
        assertEquals(0, run("glossary", "term-query", "--of", "pico", "--circuit", "riscv"));
        assertTrue(out.toString().contains("ε = (1 − δ)^t · 2^−g"), out::toString);
        assertTrue(out.toString().contains("query phase of riscv"), out::toString);
        assertTrue(out.toString().contains("Lowered by one step of:"), out::toString);
    }

    @Test
    void writesAHandout(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("handout.pdf");
        assertEquals(0, run("glossary", "--of", "sp1", "-o", file.toString()));
        assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void wrongNamesGetASentence() {
        assertEquals(1, run("glossary", "unheard-of"));
        assertTrue(err.toString().contains("no page answers to \"unheard-of\""), err::toString);
        assertEquals(1, run("glossary", "query", "--circuit", "nowhere"));
        assertTrue(err.toString().contains("nowhere"), err::toString);
        assertEquals(2, run("glossary", "-o", "handout.txt"));
        assertTrue(err.toString().contains("neither .md nor .pdf"), err::toString);
    }
}
