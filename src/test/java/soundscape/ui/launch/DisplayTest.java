package soundscape.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void aDisplayIsThereWhenTheEnvironmentNamesOne() {
        assertFalse(Display.present("Linux", Map.of()));
        assertFalse(Display.present("Linux", Map.of("DISPLAY", "")));
        assertTrue(Display.present("Linux", Map.of("DISPLAY", ":0")));
        assertTrue(Display.present("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(Display.present("Windows 11", Map.of()));
        assertTrue(Display.present("Mac OS X", Map.of()));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(
                "The window cannot be opened: the display DISPLAY=:7 cannot be reached.",
                Display.missing("Unable to open DISPLAY", Map.of("DISPLAY", ":7")));
        assertTrue(
                Display.missing("Unable to load glass GTK library.", Map.of()).contains("libgtk-3-0"));
    }

    @Test
    void onlyTheWindowingSystemIsBlamed() {
        assertTrue(Display.isToBlameFor(new UnsupportedOperationException("Unable to open DISPLAY")));
        assertTrue(Display.isToBlameFor(new RuntimeException("no glassgtk3 in java.library.path")));
        assertFalse(Display.isToBlameFor(new RuntimeException("Exception in Application start method")));
    }
}
