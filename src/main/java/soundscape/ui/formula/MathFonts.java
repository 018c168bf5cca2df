package soundscape.ui.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The fonts of formulas. They come with the program; where they cannot be used, the window's own takes their place. */
final class MathFonts {
    private static final double ANY_SIZE = 12;

    /** The family that styles name. */
    static final String FAMILY = load();

    private MathFonts() {}

    private static String load() {
        Font upright = read("/liberation/LiberationSerif-Regular.ttf");
        Font italic = read("/liberation/LiberationSerif-Italic.ttf");
        return upright == null || italic == null ? Font.getDefault().getFamily() : upright.getFamily();
    }

    private static @Nullable Font read(String name) {
        try (InputStream file = MathFonts.class.getResourceAsStream(name)) {
            return file == null ? null : Font.loadFont(file, ANY_SIZE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Box measure(String text, double size, boolean italic) {
        Text letters = new Text(text);
        letters.setFont(Font.font(FAMILY, italic ? FontPosture.ITALIC : FontPosture.REGULAR, size));
        letters.setTextOrigin(VPos.BASELINE);
        Bounds bounds = letters.getLayoutBounds();
        return new Box(
                bounds.getWidth(),
                -bounds.getMinY(),
                bounds.getMaxY(),
                List.of(new Glyph.Letters(text, 0, 0, size, italic)));
    }
}
