package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a file says of a changed zkVM, and that it says it as it should. */
final class Saved {
    private static final String CIRCUIT = "[[circuits]]";

    /** Before each table but those within a circuit's. */
    private static final Pattern TABLE = Pattern.compile("(?m)^(?=\\[(?!\\[?circuits\\.))");

    private Saved() {}

    static ZkvmFile parse(String text) {
        return ZkvmFile.of("saved.toml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text for a zkVM whose circuits are in the file's order, after checking all that must be true of any. */
    static String text(ZkvmFile file, Zkvm changed) {
        String text = file.textFor(changed).text();
        Zkvm read = parse(text).zkvm();
        assertTrue(
                read.sameCircuits(changed),
                () -> "wanted " + changed.circuits() + "\nread   " + read.circuits() + "\nfrom\n" + text);
        assertUntouched(file, changed, text);
        return text;
    }

    /** A circuit that did not change has the same text as before, to the byte. */
    private static void assertUntouched(ZkvmFile file, Zkvm changed, String text) {
        List<String> before = circuits(file.text().text());
        List<String> after = circuits(text);
        assertEquals(before.size(), after.size(), text);
        for (int i = 0; i < changed.entries().size(); i++) {
            if (changed.entries().get(i).equals(file.zkvm().entries().get(i))) {
                assertEquals(before.get(i), after.get(i));
            }
        }
    }

    /** Each circuit's table with those within, without the space behind it. */
    static List<String> circuits(String text) {
        return TABLE.splitAsStream(text)
                .filter(table -> table.startsWith(CIRCUIT))
                .map(String::stripTrailing)
                .toList();
    }

    /** What stands before the first circuit. */
    static String head(String text) {
        return text.substring(0, text.indexOf(CIRCUIT));
    }

    /** The lines of a text that another one has not. */
    static List<String> linesOnlyIn(String text, String other) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        other.lines().forEach(lines::remove);
        return lines;
    }
}
