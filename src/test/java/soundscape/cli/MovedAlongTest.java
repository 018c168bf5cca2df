package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schedules whose rounds are uneven, swept and turned: neighbours differ by what is turned, and what moves along is told. */
class MovedAlongTest {
    private static final String CASES = "src/test/resources/soundscape/cases/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    /** A column of the table, without its heading. */
    private List<String> column(int index) {
        return out.toString()
                .lines()
                .skip(1)
                .map(line -> line.strip().split(" +", -1)[index])
                .toList();
    }

    /** A query fewer was worth 22 bits more, as long as all points but the opened one were solved anew. */
    @Test
    void aQueryFewerGainsNothing() {
        run("sweep", CASES + "uneven_schedule.toml", "queries=82..86");
        assertEquals(List.of("27.8", "27.8", "27.8", "27.8", "27.8"), column(1));
        assertEquals(List.of("229", "231", "233", "235", "239"), column(5));
    }

    /** The last fold is made smaller: the proof shrinks a little, where it grew by 119 KiB in the other regime. */
    @Test
    void aSmallerLastFoldKeepsTheQueries() {
        run("sweep", CASES + "whir_regime_jump.toml", "last-polynomial=4..16");
        assertEquals(List.of("JBR", "JBR", "JBR"), column(2));
        assertEquals(List.of("174", "172", "172"), column(5));
    }

    @Test
    void whatMovesAlongIsTold() {
        run("estimate", "dummy_whir", "--set", "riscv.queries=40");
        assertEquals(
                "dummy_whir: queries moves round-queries of riscv along: 55, 31, 22, 17, 14 → 40, 23, 16, 12, 10",
                err.toString().strip());
    }

    @Test
    void thereAndBackSaysTheSame() {
        run("estimate", "dummy_whir", "--terms");
        String before = out.toString();
        out.getBuffer().setLength(0);
        run("estimate", "dummy_whir", "--terms", "--set", "queries=5", "--set", "queries=55");
        assertEquals(before, out.toString());
    }

    @Test
    void evenRoundsAreAnActOfTheirOwn() {
        assertEquals(0, run("estimate", CASES + "uneven_schedule.toml", "--even-rounds", "UDR"));
        assertTrue(out.toString().contains("50 bits"), out.toString());
        assertEquals("", err.toString());
    }
}
