package soundscape.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** What stands for the window in task bars and lists of windows. */
final class WindowIcons {
    /** In pixels; systems choose the nearest. */
    private static final int[] SIZES = {16, 32, 48, 128, 256};

    private WindowIcons() {}

    static List<Image> all() {
        return IntStream.of(SIZES).mapToObj(WindowIcons::of).toList();
    }

    private static Image of(int size) {
        String file = "/assets/icon-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowIcons.class.getResourceAsStream(file), file));
    }
}
