package soundscape.config.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;

/** What stands for the parser at a start says what the parser would say. */
class PreparedTableTest {
    static List<String> presets() {
        return Presets.names();
    }

    private static TomlText text(String preset) {
        return new TomlText(
                preset + ".toml", Presets.open(preset).orElseThrow().text().text());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void holdsWhatTheParserFinds(String preset) {
        TomlText text = text(preset);
        TomlText prepared = TomlText.prepared(text.file(), text::encode, text.prepared());
        assertEquals(TomlParser.explore(text.file(), text.text()).table(), prepared.whole());
    }

    /** The program's own files, however they were opened, against a parser's. */
    @ParameterizedTest
    @MethodSource("presets")
    void presetsAreThoseOfTheirTexts(String preset) {
        ZkvmFile opened = Presets.open(preset).orElseThrow();
        assertEquals(
                new TomlText(preset, opened.text().text()).whole(),
                opened.text().whole());
        ZkvmFile read = ZkvmFile.of(preset + ".toml", opened.text().encode());
        assertEquals(read, opened);
        assertEquals(read.unreadKeys(), opened.unreadKeys());
        assertEquals(read.doubts(), opened.doubts());
    }

    @Test
    void whatNoPresetHasIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TomlText("x.toml", "day = 2026-01-01").prepared());
    }
}
