package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheets are the same bytes wherever they were built. */
class BuiltSheetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"soundscape", "light", "dark"})
    void namesNoPlace(String sheet) throws IOException {
        try (InputStream built = MainWindow.class.getResourceAsStream(sheet + ".bss")) {
            String text = new String(built.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("file:"), sheet);
        }
    }
}
