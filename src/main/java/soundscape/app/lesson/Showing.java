package soundscape.app.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of the window that a step can ask to be shown to a class, beside the plot and single knobs. */
public enum Showing {
    /** Where the bits go. */
    BITS,
    /** Where the bytes go. */
    BYTES,
    /** How the zkVM stands to the milestones. */
    MILESTONES,
    /** The recursion's layers. */
    LAYERS,
    /** The trade of the gap to the Johnson radius. */
    GAP,
    /** The stair from the level to a proof. */
    PROOF;

    /** The part's word in a lesson, such as {@code bits}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a word such as {@code bits}. */
    public static Optional<Showing> named(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Showing::word).toList();
    }
}
