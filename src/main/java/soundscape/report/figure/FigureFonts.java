package soundscape.report.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The fonts of figures. They come with the program, so that a figure is the same everywhere, and are as wide as Arial, so
 * that an SVG keeps its looks where they are missing.
 */
final class FigureFonts {
    static final String TEXT = "/liberation/LiberationSans-Regular.ttf";
    static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    /** What takes their place in a viewer, in order. */
    static final String FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private static final float SIZE = 12;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** In the plot's size; the bold one says so, for those who look for a heavier font by its style. */
    static final PlotStyle.Fonts FONTS =
            new PlotStyle.Fonts(read(TEXT).deriveFont(SIZE), read(BOLD).deriveFont(Font.BOLD, SIZE));

    private FigureFonts() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(FigureFonts.class.getResourceAsStream(name), name);
    }

    private static Font read(String name) {
        try (InputStream file = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FontFormatException impossible) {
            throw new IllegalStateException(impossible); // it comes with the program
        }
    }

    /** How wide a text is, whatever it is drawn on. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }
}
