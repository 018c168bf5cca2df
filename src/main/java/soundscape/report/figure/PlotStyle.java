package soundscape.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.List;

/**
 * How a plot is drawn: colours, lines and text.
 * @param fonts the fonts in their usual size
 * @param zoom how large text is, 1 for its usual size
 * @param presented whether it is seen from afar: lines, marks and distances grow with the text, and there are fewer
 *     ticks
 */
public record PlotStyle(PlotColours palette, Fonts fonts, double zoom, boolean presented) {
    /** The alpha of a colour that hides what lies below it. */
    private static final float OPAQUE = 255;

    /** One size of text only: the drawing layer measures others in the wrong font. */
    private static final int TEXT_SIZE = 12;

    private static final Fonts OF_THE_SYSTEM = new Fonts(
            new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE), new Font(Font.SANS_SERIF, Font.BOLD, TEXT_SIZE));

    /** A colour's digits after its sign: two each for red, green and blue, perhaps two for its opacity. */
    private static final int OPAQUE_DIGITS = 6;

    private static final int HEXADECIMAL = 16;

    /** Fonts of one family: of ordinary text, and of what stands out. */
    public record Fonts(Font text, Font bold) {}

    /** In the system's usual font. */
    public PlotStyle(PlotColours palette, double zoom) {
        this(palette, zoom, false);
    }

    /** In the system's usual font, as it is seen from afar or not. */
    public PlotStyle(PlotColours palette, double zoom, boolean presented) {
        this(palette, OF_THE_SYSTEM, zoom, presented);
    }

    /** What is seen from afar is somewhat bolder than its text alone would make it. */
    private static final double BOLDER = 1.2;

    /** From afar, so many fewer ticks are enough; of sizes, which need room for their units anyway, hardly fewer. */
    private static final double SPARSER_UP = 1.5;

    private static final double SPARSER_ACROSS = 1.1;

    private static final float PRESENT_WIDTH = 2.8f;
    private static final float CURVE_WIDTH = 1.5f;
    private static final float EDGE_WIDTH = 1.6f;
    private static final float THRESHOLD_WIDTH = 1.1f;
    private static final float MITER_LIMIT = 10;
    private static final float[] DOTS = {2, 3};
    private static final float[] THRESHOLD_DASHES = {5, 4};

    private static final List<float[]> DASHES = List.of(new float[] {9, 4}, new float[] {9, 3, 2, 3});

    /** How far a label's colour goes from its curve's to that of text, so that it can be read. */
    private static final double TOWARDS_TEXT = 0.35;

    private static final int VEIL_ALPHA = 190;

    /** How many times their usual width lines have, and marks and distances around them: 1 unless seen from afar. */
    public double weight() {
        return presented ? BOLDER * zoom : 1;
    }

    /** How many times their usual distance ticks keep along the sizes. */
    double spacingAcross() {
        return presented ? SPARSER_ACROSS * zoom : zoom;
    }

    /** How many times their usual distance ticks keep along the bits. */
    double spacingUp() {
        return presented ? SPARSER_UP * zoom : zoom;
    }

    /** The curve that the configuration lies on. */
    Stroke present() {
        return round(PRESENT_WIDTH);
    }

    /** A curve by the other size. */
    Stroke otherSize() {
        return dashed(1, BasicStroke.JOIN_ROUND, DOTS);
    }

    /** A milestone's line. */
    Stroke threshold() {
        return dashed(THRESHOLD_WIDTH, BasicStroke.JOIN_MITER, THRESHOLD_DASHES);
    }

    Stroke frontier() {
        return new BasicStroke(weighted(EDGE_WIDTH));
    }

    /** The grid, and what leads from a label to its place. */
    Stroke grid() {
        return new BasicStroke(weighted(1));
    }

    /** A line that goes round corners, so wide unless it is seen from afar. */
    Stroke round(float width) {
        return new BasicStroke(weighted(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private Stroke dashed(float width, int join, float... dashes) {
        float[] lengths = dashes.clone();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = weighted(lengths[i]);
        }
        return new BasicStroke(weighted(width), BasicStroke.CAP_BUTT, join, MITER_LIMIT, lengths, 0);
    }

    private float weighted(float width) {
        return (float) (width * weight());
    }

    Font text() {
        return sized(fonts.text());
    }

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

    /** The line of one of several categories: dashes tell apart what overlaps, and what shares a colour. */
    Stroke categoryStroke(int index) {
        int round = index / palette.categories().size();
        int dashes = (index + round) % (DASHES.size() + 1);
        return dashes == 0 ? round(CURVE_WIDTH) : dashed(CURVE_WIDTH, BasicStroke.JOIN_ROUND, DASHES.get(dashes - 1));
    }

    /** An ordinary curve's line. */
    Stroke rampStroke() {
        return round(CURVE_WIDTH);
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

    static Color mixed(Color from, Color to, double share) {
        return new Color(
                mixed(from.getRed(), to.getRed(), (float) share),
                mixed(from.getGreen(), to.getGreen(), (float) share),
                mixed(from.getBlue(), to.getBlue(), (float) share));
    }
}
