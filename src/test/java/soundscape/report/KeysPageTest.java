package soundscape.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import soundscape.config.key.Keys;

/** The page of keys says what the keys say. */
class KeysPageTest {
    @Test
    void pageIsWhatTheProgramWrites() throws IOException {
        assertEquals(
                KeysPage.markdown(),
                Files.readString(Path.of("docs", "keys.md")),
                "written anew by: java -jar target/soundscape.jar keys > docs/keys.md");
    }

    @Test
    void everyKeyIsDocumented() {
        String page = KeysPage.markdown().replace("\\", "");
        Keys.ALL.forEach(key -> assertTrue(
                page.contains("| " + key.name() + " | ")
                        && page.contains(key.meaning().replace("\\", "")),
                key.name()));
    }
}
