package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import soundscape.explore.knob.Assignment;

/** The older dialect becomes the newer one without anything else changing. */
class DialectTest {
    private static final String LINE = "protocol_family = \"FRI_STARK\"\n";

    private static String older() {
        String text = Presets.open("pico").orElseThrow().text().text();
        return text.replace(LINE, "").replaceFirst("\\[zkevm]\n", "[zkevm]\n" + LINE);
    }

    private static String newer() {
        return older().replace(LINE, "").replace("[[circuits]]\n", "[[circuits]]\n" + LINE);
    }

    @Test
    void familyMovesIntoEachTable() {
        ZkvmFile file = Saved.parse(older());
        assertEquals(Dialect.FAMILY_OF_FILE, file.dialect());
        ZkvmFile converted = file.inNewerDialect();
        assertEquals(Dialect.FAMILY_OF_CIRCUIT, converted.dialect());
        assertEquals(newer(), converted.text().text());
        assertEquals(file.zkvm(), converted.zkvm());
        assertSame(converted, converted.inNewerDialect());
    }

    @Test
    void lineEndsCommentsAndOwnFamiliesStay() {
        String text = older().replace("[zkevm]\n", "[zkevm] # all\n# of it\n").replace("\n", "\r\n");
        String own = text.replaceFirst("\\[\\[circuits]]\r\n", "[[circuits]]\r\nprotocol_family = 'FRI_STARK'\r\n");
        String converted = Saved.parse(own).inNewerDialect().text().text();
        assertEquals(
                own.replace(LINE.replace("\n", "\r\n"), "")
                        .replace("[[circuits]]\r\nn", "[[circuits]]\r\nprotocol_family = \"FRI_STARK\"\r\nn"),
                converted);
    }

    @Test
    void commentBehindTheFamilyIsNotLost() {
        String text = older().replaceFirst(LINE.strip(), LINE.strip() + " # as proved");
        assertTrue(Saved.parse(text).inNewerDialect().text().text().contains("# as proved"));
    }

    /** A step like any other: what was changed before can be written into the converted text. */
    @Test
    void changesAndConversionGoTogether() {
        ZkvmFile file = Saved.parse(older());
        Zkvm changed = Assignment.parse("queries=90").apply(file.zkvm());
        ZkvmFile converted = file.inNewerDialect();
        assertEquals(
                Saved.parse(file.textFor(changed).text())
                        .inNewerDialect()
                        .text()
                        .text(),
                converted.textFor(changed).text());
    }

    @Test
    void unreadCircuitsStayUnread() {
        String text = older().replaceFirst("num_queries = 84", "num_queries = -84");
        ZkvmFile file = ZkvmFile.explore("x.toml", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                file.zkvm().unread().size(),
                file.inNewerDialect().zkvm().unread().size());
    }
}
