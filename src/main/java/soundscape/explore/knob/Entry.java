package soundscape.explore.knob;

import java.util.List;

/** The values of one entry of a table. */
public sealed interface Entry permits EntryNumber, EntryWord {
    /**
     * Refuses what is none of them.
     *
     * @param text an entry as it was typed
     * @throws soundscape.estimator.parameter.InvalidParameterException if it is none
     */
    void check(String text);

    /** The words that it is one of; the words in the order in which they are offered; none where it is a number. */
    List<String> choices();

    /** Its values in words, such as "whole number from 1 to 64". */
    String range();
}
