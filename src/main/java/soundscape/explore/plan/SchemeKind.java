package soundscape.explore.plan;

import java.util.Optional;
import soundscape.estimator.scheme.Opening;

/** The commitment schemes that can stand in for one another. */
public enum SchemeKind {
    FRI,
    STIR,
    WHIR;

    /** Which one an opening is; empty for SWIRL's, which is part of the system. */
    public static Optional<SchemeKind> of(Opening opening) {
        return opening.match(
                fri -> Optional.of(FRI),
                whir -> Optional.of(WHIR),
                stir -> Optional.of(STIR),
                swirl -> Optional.empty());
    }
}
