package soundscape.app.glossary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import soundscape.estimator.explanation.Quantity;
import soundscape.explore.knob.Knob;

/**
 * All that a reader is told of an entry, for the circuit that is selected.
 * @param figure what its figure is now; empty where it has none
 * @param note which circuit serves as an example where the selected one has no such thing; empty mostly
 * @param formulas each on one line
 * @param values the values put in now
 * @param source where it is stated
 * @param effects what raises and what lowers it
 * @param related ids of pages to read on
 */
public record Page(
        String title,
        String figure,
        String note,
        String about,
        List<String> formulas,
        List<Quantity> values,
        String source,
        List<Effects> effects,
        List<String> related) {
    /** A page that tells nothing. */
    public static final Page EMPTY = new Page("", "", "", "", List.of(), List.of(), "", List.of(), List.of());

    private static final Pattern NUMBER = Pattern.compile("[\\d.^−]+");

    /** Copies the lists. */
    public Page {
        formulas = List.copyOf(formulas);
        values = List.copyOf(values);
        effects = List.copyOf(effects);
        related = List.copyOf(related);
    }

    /** Whether a value is a number, which is set as formulas are; false for words. */
    public static boolean isNumber(Quantity value) {
        return NUMBER.matcher(value.value()).matches();
    }

    /**
     * What a step of a parameter does, in words.
     * @param id names it among its group's, such as {@code queries}
     * @param text such as "Queries to 22: +1.98 bits, circuit 59.6"
     * @param knob the parameter that is stepped; empty where its own page says so
     * @param page the page to read on
     */
    public record Effect(String id, String text, Optional<Knob> knob, String page) {}

    /**
     * Effects of one direction, the strongest first.
     * @param id names the group, such as {@code raised}
     * @param title such as "Raised by one step of"
     * @param none what is said where there are none
     */
    public record Effects(String id, String title, List<Effect> lines, String none) {
        /** Copies the list. */
        public Effects {
            lines = List.copyOf(lines);
        }
    }
}
