package soundscape.report.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands for every font that a document does not hold. PDFBox would look for one among all of the system's, and keep a
 * list of them in the home folder; ours hold theirs, so that none is ever drawn with it.
 */
final class BundledFont implements FontMapper {
    private final TrueTypeFont font;

    /** Reads a font that comes with the program. */
    BundledFont(String file) {
        try (InputStream bytes = PrintFonts.open(file)) {
            font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor looks) {
        return new FontMapping<>(font, /* isFallback= */ false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor looks) {
        return new FontMapping<>(font, /* isFallback= */ false);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor looks, @Nullable PDCIDSystemInfo letters) {
        return null;
    }
}
