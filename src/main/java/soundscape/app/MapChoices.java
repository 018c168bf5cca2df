package soundscape.app;

import io.soabase.recordbuilder.core.RecordBuilder;
import soundscape.explore.landscape.MapValue;

/**
 * How the plot's two knobs are shown as a map.
 * @param shown whether the map stands in the place of the curves
 * @param value what its colour says
 * @param terms whether its colour tells the term that binds as well
 */
@RecordBuilder
public record MapChoices(boolean shown, MapValue value, boolean terms) implements MapChoicesBuilder.With {
    /** Curves first; a map of bits. */
    public static final MapChoices USUAL = new MapChoices(false, MapValue.BITS, false);
}
