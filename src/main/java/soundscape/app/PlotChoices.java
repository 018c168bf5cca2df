package soundscape.app;

import io.soabase.recordbuilder.core.RecordBuilder;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;

/**
 * What the plot draws.
 * @param along the knob that moves along each curve
 * @param family the knob that differs from curve to curve
 * @param whole whether the whole zkVM is looked at, rather than the selected circuit alone
 * @param bothSizes whether curves are drawn by the other size as well
 * @param frontier whether the best that the knobs can do together is drawn as an edge
 * @param map how both knobs are shown as a map
 */
@RecordBuilder
public record PlotChoices(Knob along, Knob family, boolean whole, boolean bothSizes, boolean frontier, MapChoices map)
        implements PlotChoicesBuilder.With {
    /** The plot that everybody knows: along queries, one curve a blowup. */
    public static final PlotChoices USUAL =
            new PlotChoices(Knobs.QUERIES, Knobs.BLOWUP, false, false, false, MapChoices.USUAL);

    /** The same along another knob; one that was the family's changes places with it. */
    @Override
    public PlotChoices withAlong(Knob knob) {
        return new PlotChoices(knob, knob.equals(family) ? along : family, whole, bothSizes, frontier, map);
    }

    /** The same with curves for the values of another knob; one that moved along them changes places with it. */
    @Override
    public PlotChoices withFamily(Knob knob) {
        return new PlotChoices(knob.equals(along) ? family : along, knob, whole, bothSizes, frontier, map);
    }
}
