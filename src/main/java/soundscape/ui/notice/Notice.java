package soundscape.ui.notice;

import java.util.List;

/**
 * Something that asks for a decision, or to be known, while the work goes on.
 * @param id the node's id; a newer notice takes the place of the one that bears the same
 * @param text one or two sentences
 * @param choices what can be done about it; dismissing it does none of them
 */
public record Notice(String id, String text, List<Choice> choices) {
    /** Copies the list. */
    public Notice {
        choices = List.copyOf(choices);
    }

    /** One thing that can be done, by a button of this id; the notice is gone by the time of the action. */
    public record Choice(String id, String label, Runnable action) {}
}
