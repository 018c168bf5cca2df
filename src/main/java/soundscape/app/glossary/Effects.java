package soundscape.app.glossary;

import java.util.List;

/**
 * Effects of one direction.
 *
 * @param id names the group, such as {@code raised}
 * @param title such as "Raised by one step of"
 * @param lines the effects, the strongest first
 * @param none what is said where there are none
 */
public record Effects(String id, String title, List<Effect> lines, String none) {
    /** Copies the list. */
    public Effects {
        lines = List.copyOf(lines);
    }
}
