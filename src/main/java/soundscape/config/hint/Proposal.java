package soundscape.config.hint;

import java.util.Set;

/**
 * A change of a file's text that may do away with a fault.
 * @param shown what would do, as a sentence has it
 * @param text the text with the change
 * @param line the last line before those that it may move
 * @param places what it changes
 */
record Proposal(String shown, String text, int line, Set<Place> places) {
    /** Copies the set. */
    Proposal {
        places = Set.copyOf(places);
    }
}
