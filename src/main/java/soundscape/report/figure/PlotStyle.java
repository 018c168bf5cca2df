package soundscape.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.List;

/**
 * How a plot is drawn: colours, lines and text.
 *
 * @param palette the colours
 * @param fonts the fonts in their usual size
 * @param zoom how large text is, 1 for its usual size
 */
public record PlotStyle(PlotColours palette, Fonts fonts, double zoom) {
    /** The alpha of a colour that hides what lies below it. */
    private static final float OPAQUE = 255;

    /** One size of text only: the drawing layer measures others in the wrong font. */
    private static final int TEXT_SIZE = 12;

    private static final Fonts OF_THE_SYSTEM = new Fonts(
            new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE), new Font(Font.SANS_SERIF, Font.BOLD, TEXT_SIZE));

    /** A colour's digits after its sign: two each for red, green and blue, perhaps two for its opacity. */
    private static final int OPAQUE_DIGITS = 6;

    private static final int HEXADECIMAL = 16;

    /**
     * Fonts of one family.
     *
     * @param text of ordinary text
     * @param bold of what stands out
     */
    public record Fonts(Font text, Font bold) {}

    /**
     * In the system's usual font.
     *
     * @param palette the colours
     * @param zoom how large text is, 1 for its usual size
     */
    public PlotStyle(PlotColours palette, double zoom) {
        this(palette, OF_THE_SYSTEM, zoom);
    }

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

    /** Dashes of categories. */
    private static final List<float[]> DASHES = List.of(new float[] {9, 4}, new float[] {9, 3, 2, 3});

    /** How far a label's colour goes from its curve's to that of text, so that it can be read. */
    private static final double TOWARDS_TEXT = 0.35;

    private static final int VEIL_ALPHA = 190;

    private static Stroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** The plot's text. */
    Font text() {
        return sized(fonts.text());
    }

    /** The plot's emphasised text. */
    Font bold() {
        return sized(fonts.bold());
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
        String digits = web.substring(1);
        boolean opaque = digits.length() == OPAQUE_DIGITS;
        int bits = Integer.parseUnsignedInt(digits.substring(0, OPAQUE_DIGITS), HEXADECIMAL);
        int alpha = opaque ? (int) OPAQUE : Integer.parseInt(digits.substring(OPAQUE_DIGITS), HEXADECIMAL);
        return new Color((alpha << (Integer.SIZE - Byte.SIZE)) | bits, true);
    }

    /** The colour of an ordered family's curve: a ramp of one hue. */
    Color ramp(int index, int count) {
        double share = count <= 1 ? 1 : index / (count - 1.0);
        return mixed(colour(palette.rampFrom()), colour(palette.rampTo()), share);
    }

    /** The colour of one of several categories. */
    Color category(int index) {
        return colour(palette.categories().get(index % palette.categories().size()));
    }

    /**
     * The line of one of several categories: dashes tell neighbours apart where they lie on each other, and those that
     * share a colour.
     */
    Stroke categoryStroke(int index) {
        int round = index / palette.categories().size();
        int dashes = (index + round) % (DASHES.size() + 1);
        return dashes == 0
                ? CURVE
                : new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES.get(dashes - 1), 0);
    }

    /** An ordinary curve's line. */
    Stroke rampStroke() {
        return CURVE;
    }

    /** The colour of a curve's label. */
    Color label(Color curve) {
        return mixed(curve, colour(palette.text()), TOWARDS_TEXT);
    }

    /** What lies behind text, so that it can be read across lines. */
    Color veil() {
        Color surface = colour(palette.surface());
        return new Color(surface.getRed(), surface.getGreen(), surface.getBlue(), VEIL_ALPHA);
    }

    private static Color mixed(Color from, Color to, double share) {
        return new Color(
                mixed(from.getRed(), to.getRed(), (float) share),
                mixed(from.getGreen(), to.getGreen(), (float) share),
                mixed(from.getBlue(), to.getBlue(), (float) share));
    }
}
