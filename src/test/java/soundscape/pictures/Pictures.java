package soundscape.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.testfx.api.FxToolkit;
import soundscape.ui.launch.OffScreen;

/**
 * Takes pictures of the window without a display: those of README and docs into {@code assets}, or with a folder as its
 * argument every state in both themes and all sizes into that folder; with a second one, only those whose names begin so.
 */
public final class Pictures {
    private static final Path ASSETS = Path.of("assets");

    private Pictures() {}

    /** Takes the pictures: the guides', or all (or those whose names begin so) into a folder. */
    public static void main(String... folder) throws Exception {
        OffScreen.choose();
        System.setProperty("headless.geometry", "3840x2160-32");
        FxToolkit.registerPrimaryStage();
        if (folder.length == 0) {
            takeAll(forGuides(), ASSETS);
        } else {
            String prefix = folder.length == 1 ? "" : folder[1];
            takeAll(
                    every().stream()
                            .filter(picture -> picture.name().startsWith(prefix))
                            .toList(),
                    Path.of(folder[0]));
        }
        System.exit(0); // JavaFX's threads would go on
    }

    private static void takeAll(List<Picture> pictures, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Picture picture : pictures) {
            picture.take(folder);
            System.out.println(folder.resolve(picture.file()));
        }
    }

    private static List<Picture> forGuides() {
        return List.of(
                new Picture("window", State.OPENED, false, 1440, 900, 1),
                new Picture("window-dark", State.LANDSCAPE, true, 1440, 900, 1),
                new Picture("tune", State.TUNE, false, 1440, 900, 1),
                new Picture("why", State.WHY, false, 1440, 900, 1),
                new Picture("proof", State.PROOF, false, 1440, 900, 1),
                new Picture("compare", State.COMPARE, false, 1440, 900, 1),
                new Picture("map", State.MAP_TERMS, false, 1440, 900, 1),
                new Picture("sensitivities", State.SENSITIVITIES, false, 1440, 900, 1),
                new Picture("difference", State.DIFFERENCE, false, 1440, 900, 1),
                new Picture("gap", State.GAP, false, 1440, 900, 1),
                new Picture("layers", State.MANY_CIRCUITS, false, 1440, 900, 1),
                new Picture("changes", State.CHANGES, false, 1440, 900, 1),
                new Picture("glossary", State.GLOSSARY, false, 1440, 900, 1),
                new Picture("lesson", State.LESSON, false, 1440, 900, 1),
                new Picture("class", State.CLASS, true, 1440, 900, 1));
    }

    /** Projectors: an old one, the usual one, a new one. */
    private static List<Picture> presenter(State state) {
        List<Picture> pictures = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            String name = state.name().toLowerCase(Locale.ROOT) + (dark ? "-dark" : "-light");
            pictures.add(new Picture(name + "-1024", state, dark, 1024, 768, 1));
            pictures.add(new Picture(name + "-1920", state, dark, 1920, 1080, 1));
            pictures.add(new Picture(name + "-3840", state, dark, 3840, 2160, 1));
        }
        return pictures;
    }

    private static List<Picture> every() {
        List<Picture> pictures = new ArrayList<>();
        for (State state : State.values()) {
            if (state == State.PRESENTER
                    || state == State.PRESENTER_ALL
                    || state == State.CLASS
                    || state == State.CLASS_PROOF) {
                pictures.addAll(presenter(state));
                continue;
            }
            for (boolean dark : new boolean[] {false, true}) {
                String name = state.name().toLowerCase(Locale.ROOT) + (dark ? "-dark" : "-light");
                pictures.add(new Picture(name + "-1280", state, dark, 1280, 800, 1));
                pictures.add(new Picture(name + "-1920", state, dark, 1920, 1080, 1));
                pictures.add(new Picture(name + "-zoom", state, dark, 1920, 1080, 2));
            }
        }
        return pictures;
    }
}
