package soundscape.report.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws figures as bitmaps. */
final class PngFigure {
    private PngFigure() {}

    static byte[] draw(FigurePage page) {
        FigureSize size = page.size();
        size.checkBitmap();
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.width() * size.scale()),
                (int) Math.round(size.height() * size.scale()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.scale(size.scale(), size.scale());
        page.draw(g2);
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
        return bytes.toByteArray();
    }
}
