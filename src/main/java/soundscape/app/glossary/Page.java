package soundscape.app.glossary;

import java.util.List;
import java.util.regex.Pattern;
import soundscape.estimator.explanation.Quantity;

/**
 * All that a reader is told of an entry, for the circuit that is selected.
 *
 * @param title its name
 * @param figure what its figure is now; empty where it has none
 * @param note which circuit serves as an example where the selected one has no such thing; empty mostly
 * @param about what it is
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
}
