package soundscape.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundscape.app.document.TextChanges.Kind;

class TextChangesTest {
    private static final String NUMBERS =
            IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).collect(Collectors.joining("\n", "", "\n"));

    private static List<String> lines(String before, String after) {
        return TextChanges.between("numbers.toml", before, after).lines().stream()
                .map(line -> switch (line.kind()) {
                    case SAME -> "  " + line.number() + " " + line.text();
                    case REMOVED -> "- " + line.number() + " " + line.text();
                    case ADDED -> "+ " + line.number() + " " + line.text();
                    case GAP -> "… " + line.number();
                })
                .toList();
    }

    @Test
    void nothingChanged() {
        assertEquals(new TextChanges(List.of(), ""), TextChanges.between("numbers.toml", NUMBERS, NUMBERS));
    }

    @Test
    void lineEndsAreNoChange() {
        assertEquals(List.of(), lines(NUMBERS, NUMBERS.replace("\n", "\r\n")));
    }

    @Test
    void changedLinesStandWithThreeAround() {
        assertEquals(
                List.of("… 7", "  7 7", "  8 8", "  9 9", "- 10 10", "+ 10 ten", "  11 11", "  12 12", "  13 13"),
                lines(NUMBERS, NUMBERS.replace("\n10\n", "\nten\n")));
    }

    @Test
    void changesThatAreNearStandTogether() {
        List<String> lines = lines(NUMBERS, NUMBERS.replace("\n10\n", "\nten\n").replace("\n16\n", "\n"));
        assertEquals("… 7", lines.get(0));
        assertEquals(1, lines.stream().filter(line -> line.startsWith("…")).count());
        assertEquals(
                List.of("- 16 16", "  16 17", "  17 18", "  18 19"), lines.subList(lines.size() - 4, lines.size()));
    }

    @Test
    void linesAreCountedAfterwards() {
        TextChanges changes = TextChanges.between("numbers.toml", NUMBERS, "0\n" + NUMBERS.replace("\n30\n", "\n"));
        assertEquals(1, changes.count(Kind.ADDED));
        assertEquals(1, changes.count(Kind.REMOVED));
        assertEquals(new TextChanges.Line(Kind.ADDED, 1, "0"), changes.lines().get(0));
    }

    @Test
    void aPatchSaysWhereItBelongs() {
        String patch = TextChanges.between("numbers.toml", NUMBERS, NUMBERS.replace("\n10\n", "\nten\n"))
                .patch();
        assertEquals(
                List.of("--- numbers.toml", "+++ numbers.toml", "@@ -7,7 +7,7 @@", " 7", " 8", " 9", "-10", "+ten"),
                patch.lines().limit(8).toList());
    }
}
