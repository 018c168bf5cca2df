package soundscape.ui.launch;

import java.util.Locale;
import java.util.Map;

/** Knows whether there is a display, and why its window could not be opened. */
public final class Display {
    private Display() {}

    /** Whether a window can be tried: true on Windows and macOS, elsewhere when the environment names a display. */
    public static boolean present() {
        return present(System.getProperty("os.name", ""), System.getenv());
    }

    static boolean present(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    /** Whether a failure of JavaFX's start comes from the windowing system, so that another platform may do. */
    public static boolean isToBlameFor(Throwable failure) {
        return failure instanceof UnsupportedOperationException
                || failure instanceof LinkageError
                || String.valueOf(failure.getMessage()).contains("glassgtk");
    }

    /** Says in one sentence what is missing, from the failure that JavaFX met when it started. */
    public static String missing(Throwable failure) {
        return missing(String.valueOf(failure.getMessage()), System.getenv());
    }

    static String missing(String failure, Map<String, String> environment) {
        if (failure.contains("open DISPLAY")) {
            return isSet(environment, "DISPLAY")
                    ? "The window cannot be opened: the display DISPLAY=%s cannot be reached."
                            .formatted(environment.get("DISPLAY"))
                    : "The window cannot be opened: JavaFX needs an X server (under Wayland: XWayland), and DISPLAY is not set.";
        }
        if (failure.contains("glassgtk")) {
            return "The window cannot be opened: a library that GTK 3 needs is missing; install the packages libgtk-3-0"
                    + " and libxtst6 (Debian, Ubuntu) or gtk3 and libXtst (Fedora).";
        }
        if (failure.contains("GTK")) {
            return "The window cannot be opened: GTK 3 is missing; install the package libgtk-3-0 (Debian, Ubuntu)"
                    + " or gtk3 (Fedora, Arch).";
        }
        return "The window cannot be opened: " + failure;
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
