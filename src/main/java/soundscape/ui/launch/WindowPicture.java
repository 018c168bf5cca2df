package soundscape.ui.launch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import soundscape.config.AtomicFile;
import soundscape.report.figure.Png;

/** Turns what is drawn into PNG files. */
public final class WindowPicture {
    private WindowPicture() {}

    /** Draws a whole scene. On the JavaFX thread only. */
    public static Image of(Scene scene) {
        return scene.snapshot(null);
    }

    /** Writes an image as PNG, all or nothing: a file that the disk refuses stays as it was. On any thread. */
    public static void write(Image image, Path file) throws IOException {
        AtomicFile.write(file, Png.of(pixels(image)));
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, argb, 0, width);
        return copy;
    }
}
