package soundscape.explore.plan;

import java.util.Arrays;
import java.util.Optional;
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

    /**
     * Finds a scheme by its name.
     *
     * @param name such as {@code WHIR}; upper or lower case
     * @return the kind, if there is one
     */
    public static Optional<SchemeKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
