package soundscape.report;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.field.Field;

/** What a zkVM's figures are equal to, in a few words. */
public final class ReferenceText {
    private static final String COMMIT = "d9078d6";

    private ReferenceText() {}

    /**
     * The reference of a zkVM's figures.
     *
     * @param zkvm the configuration
     * @return what the figures are equal to; for fields that the reference does not know, that it does not
     */
    public static String of(Zkvm zkvm) {
        List<Field> unread = unread(zkvm);
        String equal = unread.isEmpty()
                ? "equal to soundcalc " + COMMIT
                : "soundcalc does not know " + names(unread) + "; its formulas are applied all the same";
        return equal + " · interactive, round by round";
    }

    /**
     * The fields of a zkVM that the reference does not know.
     *
     * @param zkvm the configuration
     * @return distinct fields; mostly none
     */
    public static List<Field> unread(Zkvm zkvm) {
        return zkvm.circuits().stream()
                .map(circuit -> circuit.field())
                .filter(field -> !field.knownToSoundcalc())
                .distinct()
                .toList();
    }

    /**
     * Fields in words.
     *
     * @param fields the fields
     * @return their names, separated by commas
     */
    public static String names(List<Field> fields) {
        return fields.stream().map(Field::toString).collect(Collectors.joining(", "));
    }
}
