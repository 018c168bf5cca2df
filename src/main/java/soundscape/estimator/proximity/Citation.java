package soundscape.estimator.proximity;

import java.util.Locale;
import soundscape.estimator.explanation.Source;

/**
 * Who states a theorem, and how it stands.
 * @param name what it is called, such as "BCHKS25"
 * @param published when, such as "November 2025"
 * @param status how far it may be relied on, in a word
 * @param standing the same at length: what is proven, by whom, what has been checked; one or two sentences
 */
public record Citation(String name, Source source, String published, Status status, String standing) {
    /** How far a theorem may be relied on. */
    public enum Status {
        /** Proven, and the best that is. */
        PROVEN("proven"),
        /** Proven, and improved upon since. */
        SUPERSEDED("superseded"),
        /** Not what was meant. */
        MISPRINT("misprint"),
        /** Proven by its authors, not checked by many yet. */
        RECENT("recent");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** {@return the status in a word} */
        public String label() {
            return label;
        }
    }

    /** {@return the name as options and files have it, such as "bchks25-as-printed"} */
    public String key() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
