package soundscape.ui.tradeoff;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.List;
import soundscape.ui.theme.Palette;

/**
 * The palette in the plot's terms.
 *
 * @param palette the theme's colours
 * @param zoom how large text is, 1 for its usual size
 */
record PlotStyle(Palette palette, double zoom) {
    /** The alpha of a colour that hides what lies below it. */
    private static final float OPAQUE = 255;

    /** One size of text only: the drawing layer measures others in the wrong font. */
    private static final int TEXT_SIZE = 12;

    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE);
    private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, TEXT_SIZE);

    /** The curve that the configuration lies on. */
    static final Stroke PRESENT = round(2.8f);

    /** A curve by the other size. */
    static final Stroke OTHER_SIZE =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 3}, 0);

    /** A milestone's line. */
    static final Stroke THRESHOLD =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    /** The frontier. */
    static final Stroke EDGE = new BasicStroke(1.6f);

    /** The grid. */
    static final Stroke GRID = new BasicStroke(1);

    private static final Stroke CURVE = round(1.5f);

    /** Dashes that tell categories of the same colour apart. */
    private static final List<float[]> DASHES = List.of(new float[] {9, 4}, new float[] {9, 3, 2, 3});

    /** How far a label's colour goes from its curve's to that of text, so that it can be read. */
    private static final double TOWARDS_TEXT = 0.35;

    private static final int VEIL_ALPHA = 190;

    private static Stroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** The plot's text. */
    Font text() {
        return sized(TEXT);
    }

    /** The plot's emphasised text. */
    Font bold() {
        return sized(BOLD);
    }

    private Font sized(Font font) {
        return zoom == 1 ? font : font.deriveFont((float) Math.rint(TEXT_SIZE * zoom));
    }

    /** What is seen of an opaque colour through a translucent one. */
    static Color over(Color below, Color above) {
        float share = above.getAlpha() / OPAQUE;
        return new Color(
                mixed(below.getRed(), above.getRed(), share),
                mixed(below.getGreen(), above.getGreen(), share),
                mixed(below.getBlue(), above.getBlue(), share));
    }

    private static int mixed(int below, int above, float share) {
        return Math.round(below + (above - below) * share);
    }

    /** A colour of the palette. */
    static Color colour(String web) {
        return awt(javafx.scene.paint.Color.web(web));
    }

    private static Color awt(javafx.scene.paint.Color colour) {
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }

    /** The colour of an ordered family's curve: a ramp of one hue. */
    Color ramp(int index, int count) {
        double share = count <= 1 ? 1 : index / (count - 1.0);
        return mixed(palette.rampFrom(), palette.rampTo(), share);
    }

    /** The colour of one of several categories. */
    Color category(int index) {
        return colour(palette.categories().get(index % palette.categories().size()));
    }

    /** The line of one of several categories; those that share a colour differ in their dashes. */
    Stroke categoryStroke(int index) {
        int round = index / palette.categories().size();
        return round == 0
                ? CURVE
                : new BasicStroke(
                        1.5f,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        10,
                        DASHES.get((round - 1) % DASHES.size()),
                        0);
    }

    /** An ordinary curve's line. */
    Stroke rampStroke() {
        return CURVE;
    }

    /** The colour of a curve's label. */
    Color label(Color curve) {
        String web = String.format("#%02x%02x%02x", curve.getRed(), curve.getGreen(), curve.getBlue());
        return mixed(web, palette.text(), TOWARDS_TEXT);
    }

    /** What lies behind text, so that it can be read across lines. */
    Color veil() {
        Color surface = colour(palette.surface());
        return new Color(surface.getRed(), surface.getGreen(), surface.getBlue(), VEIL_ALPHA);
    }

    private static Color mixed(String from, String to, double share) {
        return awt(javafx.scene.paint.Color.web(from).interpolate(javafx.scene.paint.Color.web(to), share));
    }
}
