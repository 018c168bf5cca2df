package soundscape.report.figure;

import soundscape.estimator.parameter.InvalidParameterException;

/**
 * How large a figure is. Text keeps its size, so that a larger figure shows more.
 * @param width in pixels, as is the height: of a bitmap before scaling; a pixel of a PDF is three quarters of a point
 * @param scale how many pixels of a bitmap are one of the figure's, in width and in height
 */
public record FigureSize(int width, int height, double scale) {
    /** As large as a figure usually is, sharp on paper. */
    public static final FigureSize USUAL = new FigureSize(1000, 720, 2);

    private static final String USUAL_WIDTH = "1000";
    private static final String USUAL_HEIGHT = "720";
    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 400;
    private static final int MOST = 10_000;
    private static final double LEAST_SCALE = 0.25;
    private static final double MOST_SCALE = 10;

    /** A larger bitmap would not fit into a usual memory. */
    private static final double MOST_PIXELS = 1e8;

    /** Checks the ranges. */
    public FigureSize {
        check("width", width, LEAST_WIDTH, MOST, USUAL_WIDTH);
        check("height", height, LEAST_HEIGHT, MOST, USUAL_HEIGHT);
        if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) {
            throw new InvalidParameterException(
                    "scale", Double.toString(scale), "must be between " + LEAST_SCALE + " and " + MOST_SCALE, "2");
        }
    }

    private static void check(String key, int value, int least, int most, String usual) {
        if (value < least || value > most) {
            throw new InvalidParameterException(
                    key, Integer.toString(value), "must be between " + least + " and " + most + " pixels", usual);
        }
    }

    /** Refuses a bitmap of this size if it cannot be held in memory. */
    void checkBitmap() {
        if (width * scale * height * scale > MOST_PIXELS) {
            throw new InvalidParameterException(
                    "scale", Double.toString(scale), "must give a bitmap of at most 100 million pixels", "1");
        }
    }
}
