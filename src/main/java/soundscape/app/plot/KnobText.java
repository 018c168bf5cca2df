package soundscape.app.plot;

import java.util.Locale;
import java.util.OptionalDouble;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;

/** Values of knobs as a plot names them. */
public final class KnobText {
    private static final String TIMES = "×";
    private static final String BITS = "bits";

    /** Tables longer than this are cut on labels. */
    private static final int LONGEST = 14;

    private KnobText() {}

    /** A value with its unit, such as {@code ×16} or {@code 20 bits}. */
    public static String value(Knob knob, String value) {
        String unit = knob.about().unit();
        if (unit.equals(TIMES)) {
            return TIMES + value;
        }
        return unit.equals(BITS) ? plain(knob, value) + " " + BITS : plain(knob, value);
    }

    /** A value short enough for a label, as {@link #value}, cut if it is long. */
    public static String label(Knob knob, String value) {
        String text = value(knob, value);
        return text.length() <= LONGEST || knob instanceof CircuitChoice
                ? text
                : text.substring(0, LONGEST - 1).strip() + "…";
    }

    /** A knob with its value, such as {@code Queries 21}. */
    public static String named(Knob knob, String value) {
        return knob.label() + " " + value(knob, value);
    }

    /** Whether a knob's values are numbers, which have an order, so that its curves are a ramp and not a choice. */
    public static boolean isOrdered(Knob knob) {
        return knob instanceof NumberKnob
                || (knob instanceof CircuitTable table
                        && table.entry().choices().isEmpty());
    }

    private static String plain(Knob knob, String value) {
        OptionalDouble number = knob instanceof NumberKnob ? NumberText.parse(value) : OptionalDouble.empty();
        return number.isPresent() ? NumberText.format(number.getAsDouble()) : value;
    }

    /**
     * A knob's name within a sentence, such as "queries"; names that begin with a word in capitals stay as they are.
     */
    public static String word(Knob knob) {
        String label = knob.label();
        boolean capitals = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return capitals ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
