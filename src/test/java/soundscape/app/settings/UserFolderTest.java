package soundscape.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
    private static final Path HOME = Path.of("home");

    private static Path folder(Map<String, String> environment, String system) {
        return UserFolder.of(environment, system, HOME);
    }

    @Test
    void everySystemHasItsFolder() {
        Map<String, String> configured = Map.of("XDG_CONFIG_HOME", "there");
        assertEquals(HOME.resolve(".config").resolve("soundscape"), folder(Map.of(), "Linux"));
        assertEquals(Path.of("there").resolve("soundscape"), folder(configured, "Linux"));
        assertEquals(
                HOME.resolve("Library").resolve("Application Support").resolve("soundscape"),
                folder(configured, "Mac OS X"));
        assertEquals(Path.of("roaming").resolve("soundscape"), folder(Map.of("APPDATA", "roaming"), "Windows 11"));
    }
}
