package soundscape.report.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The fonts of printed documents, which come with the program and are embedded. */
final class PrintFonts {
    static final String TEXT = "'Liberation Sans'";

    /** Formulas: the second has the brackets that the first lacks. */
    static final String MATHS = "'Liberation Serif', 'KaTeX Main'";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String REGULAR_TEXT = LIBERATION + "Sans-Regular.ttf";
    private static final String KATEX_VERSION = "/META-INF/maven/org.webjars.npm/katex/pom.properties";

    private static final FontMapper NO_OTHERS = new BundledFont(REGULAR_TEXT);

    private PrintFonts() {}

    static void embed(PdfRendererBuilder builder) {
        FontMappers.set(NO_OTHERS);
        use(builder, REGULAR_TEXT, "Liberation Sans", REGULAR, FontStyle.NORMAL);
        use(builder, LIBERATION + "Sans-Bold.ttf", "Liberation Sans", BOLD, FontStyle.NORMAL);
        use(builder, LIBERATION + "Sans-Italic.ttf", "Liberation Sans", REGULAR, FontStyle.ITALIC);
        use(builder, LIBERATION + "Serif-Regular.ttf", "Liberation Serif", REGULAR, FontStyle.NORMAL);
        use(builder, LIBERATION + "Serif-Italic.ttf", "Liberation Serif", REGULAR, FontStyle.ITALIC);
        use(
                builder,
                "/META-INF/resources/webjars/katex/" + katexVersion() + "/dist/fonts/KaTeX_Main-Regular.ttf",
                "KaTeX Main",
                REGULAR,
                FontStyle.NORMAL);
    }

    private static void use(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, /* subset= */ true);
    }

    /** Opens a font that comes with the program. */
    static InputStream open(String file) {
        return Objects.requireNonNull(PrintFonts.class.getResourceAsStream(file), file);
    }

    private static String katexVersion() {
        try (InputStream file = open(KATEX_VERSION)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
