package soundscape.report.figure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Bitmaps as PNG, in memory alone: Java would go through a temporary file unasked. */
public final class Png {
    static {
        ImageIO.setUseCache(false);
    }

    private Png() {}

    /** Encodes a bitmap. */
    public static byte[] of(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("no writer for PNG"); // Java comes with one
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
        return bytes.toByteArray();
    }
}
