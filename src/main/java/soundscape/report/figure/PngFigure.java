package soundscape.report.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

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
        return Png.of(image);
    }
}
