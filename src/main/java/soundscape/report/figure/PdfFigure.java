package soundscape.report.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws figures as PDF: texts stay texts, in fonts that the file holds. */
final class PdfFigure {
    /** A pixel in points. */
    private static final float POINTS = 0.75f;

    private PdfFigure() {}

    static byte[] draw(FigurePage page) {
        try (PDDocument document = new PDDocument()) {
            int width = page.size().width();
            int height = page.size().height();
            PDPage sheet = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
            document.addPage(sheet);
            PdfBoxGraphics2D g2 = new PdfBoxGraphics2D(document, width, height);
            g2.setFontTextDrawer(new EmbeddedFonts(document));
            page.draw(g2);
            g2.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(g2.getXFormObject());
            }
            document.getDocumentInformation().setTitle(page.figure().title());
            document.getDocumentInformation().setSubject(page.description());
            document.getDocumentInformation().setCreator("Soundscape");
            document.getDocumentCatalog().setLanguage("en");
            document.setDocumentId(0L); // without it, the file would hold the time
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
    }

    /** Writes texts in the figures' own fonts. */
    private static final class EmbeddedFonts extends PdfBoxGraphics2DFontTextDrawer {
        private final PDFont text;
        private final PDFont bold;

        EmbeddedFonts(PDDocument document) throws IOException {
            text = load(document, FigureFonts.TEXT);
            bold = load(document, FigureFonts.BOLD);
        }

        private static PDFont load(PDDocument document, String name) throws IOException {
            try (InputStream file = FigureFonts.open(name)) {
                return PDType0Font.load(document, file, /* embedSubset= */ true);
            }
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return font.isBold() ? bold : text;
        }
    }
}
