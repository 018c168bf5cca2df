package soundscape.estimator.proximity;

import java.util.List;
import java.util.Optional;

/** Every theorem; a further one up to the Johnson bound is one more entry of {@link #CHOICES}. */
public final class GapTheorems {
    /** The reference's up to half the distance. */
    public static final GapTheorem BCHKS25_UNIQUE = new Bchks25Unique();

    /** The reference's up to the Johnson bound. */
    public static final JohnsonTheorem BCHKS25_JOHNSON = new Bchks25Johnson();

    /** SWIRL's own up to half the distance. */
    public static final GapTheorem SWIRL_UNIQUE = new SwirlUnique();

    /** SWIRL's own up to the Johnson bound. */
    public static final GapTheorem SWIRL_JOHNSON = new SwirlJohnson();

    /** What may be chosen up to the Johnson bound, the reference's first. */
    public static final List<JohnsonTheorem> CHOICES =
            List.of(BCHKS25_JOHNSON, new Bciks20(), new Bchks25AsPrinted(), new Dkt26());

    private GapTheorems() {}

    /** {@return the keys of {@link #CHOICES}} */
    public static List<String> keys() {
        return CHOICES.stream().map(theorem -> theorem.citation().key()).toList();
    }

    /** The theorem of a name or key, such as "DKT26" or "bchks25-as-printed", in upper or lower case. */
    public static Optional<JohnsonTheorem> named(String key) {
        return CHOICES.stream()
                .filter(theorem ->
                        theorem.citation().key().equalsIgnoreCase(key.strip().replace(' ', '-')))
                .findFirst();
    }
}
