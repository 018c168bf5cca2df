package soundscape.ui.presenter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;

/** What a class is shown beside the figures on top: knobs to turn, in order, and other parts. */
public record AudienceChoice(List<Knob> knobs, Set<Part> parts) {
    /** The plot with the knobs that everybody turns, and where the bits go. */
    public static final AudienceChoice USUAL = new AudienceChoice(
            Knobs.PRIMARY.stream()
                    .filter(knob -> !knob.equals(Knobs.LAYERS))
                    .<Knob>map(knob -> knob)
                    .toList(),
            EnumSet.of(Part.PLOT, Part.BITS));

    /** Something that can be seen or left out. */
    public enum Part {
        /** Security against proof size. */
        PLOT,
        /** Every error term as a bar. */
        BITS,
        /** Every part of the proof as a bar. */
        BYTES,
        /** Both milestones with what is missing. */
        MILESTONES,
        /** The recursion's layers. */
        LAYERS,
        /** What the gap to the Johnson radius trades. */
        GAP,
        /** The stair from the level to a proof. */
        PROOF
    }

    /** Copies both. */
    public AudienceChoice {
        knobs = List.copyOf(knobs);
        parts = Set.copyOf(parts);
    }

    /** The usual knobs with other parts; what is shown. */
    public static AudienceChoice of(Part... parts) {
        return new AudienceChoice(USUAL.knobs, Set.of(parts));
    }

    /** The same parts with other knobs; none for no knob at all. */
    public AudienceChoice withKnobs(List<Knob> chosen) {
        return new AudienceChoice(chosen, parts);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether anything beside the plot needs a place of its own. */
    boolean hasFigures() {
        return has(Part.BITS) || has(Part.BYTES) || has(Part.MILESTONES);
    }
}
