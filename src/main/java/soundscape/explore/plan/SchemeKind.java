package soundscape.explore.plan;

import soundscape.estimator.scheme.Scheme;

/** The commitment schemes that can stand in for one another. */
public enum SchemeKind {
    /** FRI. */
    FRI,
    /** STIR. */
    STIR,
    /** WHIR. */
    WHIR;

    /**
     * Which one a scheme is.
     *
     * @param scheme the scheme
     * @return its kind
     */
    public static SchemeKind of(Scheme scheme) {
        return scheme.match(fri -> FRI, whir -> WHIR, stir -> STIR);
    }
}
