package soundscape.ui.tradeoff;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import javafx.scene.paint.Paint;
import soundscape.ui.theme.Palette;

/**
 * The palette in the plot's terms.
 *
 * @param palette the theme's colours
 */
record PlotStyle(Palette palette) {
    /** One size of text only: the drawing layer measures others in the wrong font. */
    private static final int TEXT_SIZE = 12;

    /** The plot's text. */
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE);

    /** The plot's emphasised text. */
    static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, TEXT_SIZE);

    /** An ordinary curve. */
    static final Stroke CURVE = round(1.5f);

    /** The curve that the configuration lies on. */
    static final Stroke PRESENT = round(2.8f);

    /** A milestone's line. */
    static final Stroke THRESHOLD =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    /** The grid. */
    static final Stroke GRID = new BasicStroke(1);

    private static Stroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A colour of the palette. */
    static Color colour(String web) {
        javafx.scene.paint.Color colour = javafx.scene.paint.Color.web(web);
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }

    /** The colour of a family's curve: a ramp of one hue. */
    Color ramp(int index, int count) {
        double share = count <= 1 ? 1 : index / (count - 1.0);
        javafx.scene.paint.Color from = (javafx.scene.paint.Color) Paint.valueOf(palette.rampFrom());
        javafx.scene.paint.Color to = (javafx.scene.paint.Color) Paint.valueOf(palette.rampTo());
        javafx.scene.paint.Color mixed = from.interpolate(to, share);
        return new Color((float) mixed.getRed(), (float) mixed.getGreen(), (float) mixed.getBlue());
    }
}
