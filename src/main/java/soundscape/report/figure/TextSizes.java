package soundscape.report.figure;

import java.awt.Font;

/** How much room texts take where a plot is drawn. */
@FunctionalInterface
public interface TextSizes {
    /** A line's height in its size. */
    double LINE = 1.3;

    /** How wide one line of text is, in pixels. */
    double width(String text, Font font);

    /** How high a line is; pixels. */
    default double height(Font font) {
        return LINE * font.getSize2D();
    }
}
