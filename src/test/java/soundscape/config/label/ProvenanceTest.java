package soundscape.config.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.toml.TomlText;

/** One line at a file's head says who changed it, and never two. */
class ProvenanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String LINE =
            Provenance.line(Optional.of("1.2.0"), DAY, List.of("embed: queries 21 → 30", "riscv: blowup factor 2 → 4"));

    private static TomlText text(String text) {
        return new TomlText("x.toml", text);
    }

    @Test
    void saysProgramDayAndWhatWasChanged() {
        assertEquals(
                "# Changed with Soundscape 1.2.0 on 2026-11-29: embed: queries 21 → 30; riscv: blowup factor 2 → 4",
                LINE);
        String many = Provenance.line(Optional.empty(), DAY, Collections.nCopies(9, "a: b"));
        assertTrue(many.startsWith("# Changed with Soundscape on 2026-11-29: a: b; "), many);
        assertTrue(many.endsWith("; and 5 more"), many);
        assertEquals(
                1,
                Provenance.line(Optional.empty(), DAY, List.of("two\nlines\r: b"))
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[zkevm]\n",
                "# Pico\n# Figures\n\n[zkevm]\n",
                "\n\n# Pico\r\n[zkevm]\r\n",
                "\uFEFF# Pico\n[zkevm]\n",
                "",
                "[zkevm]"
            })
    void standsFirstAndTakesThePlaceOfTheOneBefore(String before) {
        TomlText once = Provenance.in(text(before), LINE);
        assertEquals(Optional.of(LINE), Provenance.of(once));
        assertEquals(LINE, once.text().replace("\uFEFF", "").lines().findFirst().orElseThrow());
        String later = Provenance.line(Optional.of("1.3.0"), DAY.plusDays(1), List.of());
        TomlText twice = Provenance.in(once, later);
        assertEquals(once.text().replace(LINE, later), twice.text());
        assertEquals(before, twice.text().replaceFirst("# Changed.*\\R", ""), "nothing else moves");
        assertEquals(before.startsWith("\uFEFF"), twice.text().startsWith("\uFEFF"));
    }

    @Test
    void takesThePlaceOfOneFurtherDownTheHead() {
        TomlText text = text("# Pico\n" + LINE + "\n\n[zkevm]\n");
        assertEquals(LINE + "\n# Pico\n\n[zkevm]\n", Provenance.in(text, LINE).text());
    }

    @Test
    void letsDirectivesStandFirst() {
        TomlText text = text("#:schema ./schema.json\n# Pico\n[zkevm]\n");
        assertEquals(
                "#:schema ./schema.json\n" + LINE + "\n# Pico\n[zkevm]\n",
                Provenance.in(text, LINE).text());
    }

    @Test
    void isNoCommentOfAnybodyElse() {
        String text = "# Changed by hand\n# Changed with Soundscape, some day\n[zkevm]\n" + LINE + "\n";
        assertEquals(Optional.empty(), Provenance.of(text(text)));
        assertEquals(LINE + "\n" + text, Provenance.in(text(text), LINE).text());
    }
}
