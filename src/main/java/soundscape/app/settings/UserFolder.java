package soundscape.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The one folder, besides those that the user chooses, that is written to: settings and unsaved work. */
public final class UserFolder {
    private static final String NAME = "soundscape";

    private UserFolder() {}

    /** The folder of whoever runs the program, whether it is there or not. */
    public static Path ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
    }

    /** Where programs keep their settings: as the XDG base directories, Apple and Microsoft each have it. */
    static Path of(Map<String, String> environment, String system, Path home) {
        return folder(environment, system.toLowerCase(Locale.ROOT), home).resolve(NAME);
    }

    private static Path folder(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("windows") && environment.containsKey("APPDATA")) {
            return Path.of(environment.get("APPDATA"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return configured.isEmpty() ? home.resolve(".config") : Path.of(configured);
    }
}
