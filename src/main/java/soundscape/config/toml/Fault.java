package soundscape.config.toml;

import java.util.Optional;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * Something wrong with a file as a reader notes it, while nobody knows yet what would do.
 * @param place where, and what is wrong: as much of the sentence as is certain
 * @param subject what is wrong in it; nothing if the sentence is complete
 */
public record Fault(Problem place, Optional<Subject> subject) {
    /**
     * A key of a table, and why its value is refused.
     * @param given the key that stands there in its place, such as its former name; itself where it stands there
     */
    public record Subject(TableReader table, String given, InvalidParameterException refusal) {
        /** {@return the key that must be changed} */
        public String key() {
            return refusal.key();
        }
    }

    /** A fault whose sentence says all. */
    public Fault(Problem place) {
        this(place, Optional.empty());
    }
}
