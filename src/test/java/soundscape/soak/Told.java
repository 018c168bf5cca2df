package soundscape.soak;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a program that is killed told of itself.
 *
 * @param kind what it was about
 * @param value the number of queries
 * @param sentence what the window said then
 * @param nanoseconds when it was heard
 */
record Told(Kind kind, String value, String sentence, long nanoseconds) {
    /** What can be told. */
    enum Kind {
        /** It started, and offered and restored what was unsaved. */
        RESTORED,
        /** It started, and nothing was offered. */
        NOTHING_OFFERED,
        /** A change is about to be made. */
        CHANGING,
        /** It was made. */
        CHANGED,
        /** The file is about to be saved. */
        SAVING,
        /** It was saved. */
        SAVED
    }

    /** A line as it was told; empty for one that was cut off, or is of something else. */
    static Optional<Told> read(String line, long nanoseconds) {
        String[] parts = line.split(" ", 3);
        return Arrays.stream(Kind.values())
                .filter(kind -> parts.length == 3 && kind.name().equals(parts[0]))
                .map(kind -> new Told(kind, parts[1], parts[2], nanoseconds))
                .findFirst();
    }
}
