package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundscape.explore.knob.Assignment;

/** What is changed or added is written as the file around it is. */
class StyleTest {
    private static final String PICO = Presets.opening().text().text();

    private static String edited(String text, String... changes) {
        ZkvmFile file = ZkvmFile.of("mine.toml", text.getBytes(StandardCharsets.UTF_8));
        Zkvm zkvm = file.zkvm();
        for (String change : changes) {
            zkvm = Assignment.parse(change).apply(zkvm);
        }
        String written = file.textFor(zkvm).text();
        assertEquals(
                zkvm.circuits(),
                ZkvmFile.of("mine.toml", written.getBytes(StandardCharsets.UTF_8))
                        .zkvm()
                        .circuits());
        return written;
    }

    private static String last(String text, String old, String now) {
        int at = text.lastIndexOf(old);
        return text.substring(0, at) + now + text.substring(at + old.length());
    }

    @Test
    void numbersKeepTheirNotation() {
        String text = last(
                last(last(PICO, "trace_length = 32768", "trace_length = 32_768"), "= 485", "= 0x1E5"),
                "rho = 0.0625",
                "rho = 6.25e-2");
        String expected = text.replace("rho = 6.25e-2", "rho = 1.25e-1").replace("0x1E5", "0x1F4");
        String written = edited(text, "final.blowup=8", "final.batch=500");
        assertEquals(
                expected.substring(0, expected.lastIndexOf("rho")), written.substring(0, written.lastIndexOf("rho")));
        assertTrue(written.contains("rho = 1.25e-1\ntrace_length = 32_768\n"), written);
        assertTrue(written.contains("batch_size = 0x1F4\n"), written);
    }

    @Test
    void lineEndsStayWhereTheyAreMixed() {
        List<String> lines = new ArrayList<>();
        int[] number = {0};
        PICO.lines().forEach(line -> lines.add(line + (number[0]++ % 2 == 0 ? "\r\n" : "\n")));
        String text = String.join("", lines);
        String written = edited(text, "final.queries=40");
        assertEquals(last(text, "num_queries = 21", "num_queries = 40"), written);
    }

    @Test
    void newKeysAreAlignedAsTheirNeighbours() {
        String text = PICO.replaceAll("(?m)^([a-z_]+) = ", "$1                           = ")
                .replaceAll("(?m)^([a-z_ ]{24}) +=", "$1=");
        String written = edited(text, "final.batching-grinding=5");
        assertTrue(written.contains("\ngrinding_batching_phase = 5\n"), written);
        String dense = PICO.replaceAll("(?m)^([a-z_]+) = ", "$1=");
        assertTrue(edited(dense, "final.batching-grinding=5").contains("\ngrinding_batching_phase=5\n"));
    }

    @Test
    void copiedTablesLookLikeTheOthers() {
        String text =
                last(PICO, "trace_length = 32768", "trace_length = 32_768").replaceAll("(?m)^([a-z_]+ = )", "  $1");
        String written = edited(text, "layers=6");
        String head = written.substring(0, text.length());
        assertEquals(text, head);
        String copy = written.substring(text.length());
        assertTrue(copy.startsWith("\n[[circuits]]\n  protocol_family"), copy);
        assertTrue(copy.lines().noneMatch(line -> line.matches("[a-z_]+ = .*")), copy);
    }

    @Test
    void aCommentAboveATableGoesWithIt() {
        ZkvmFile file = Presets.opening();
        List<CircuitEntry> entries = new ArrayList<>(file.zkvm().entries());
        CircuitEntry first = entries.remove(0);
        entries.add(1, first);
        String written = file.textFor(file.zkvm().withEntries(entries)).text();
        PICO.lines()
                .filter(line -> line.startsWith("#"))
                .forEach(comment -> assertTrue(written.contains(comment), comment));
    }
}
