package soundscape.report.figure;

import java.awt.Color;

/** The colours of a map's cells: paler ones for lower values, so that lines and texts stand out on all of them. */
enum MapColours {
    /** One hue. */
    PLAIN,
    /** A hue for each term. */
    TINTED;

    /** How far from the surface's colour the lowest and the highest value are. */
    private static final double PALEST = 0.06;

    private static final double DEEPEST = 1;
    private static final double PALEST_TINT = 0.14;
    private static final double DEEPEST_TINT = 0.62;

    /** The colour of the terms' one of a number, in a share of its depth from 0 to 1. */
    Color of(PlotStyle style, int term, double share) {
        Color surface = PlotStyle.colour(style.palette().surface());
        return this == PLAIN
                ? PlotStyle.mixed(
                        surface, PlotStyle.colour(style.palette().rampFrom()), PALEST + share * (DEEPEST - PALEST))
                : PlotStyle.mixed(surface, hue(style, term), PALEST_TINT + share * (DEEPEST_TINT - PALEST_TINT));
    }

    /** The hue of the terms' one of a number; many terms would not be told apart, so that the last hue is all others'. */
    static Color hue(PlotStyle style, int term) {
        return style.category(Math.min(term, style.palette().categories().size() - 1));
    }
}
