package soundscape.report;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.config.Compatibility;
import soundscape.config.Obstacle;
import soundscape.config.Zkvm;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.ZkvmEstimate;

/** What a zkVM's figures are equal to, in a few words. */
public final class ReferenceText {
    private ReferenceText() {}

    /** What a zkVM's figures are equal to, or why the reference itself would give no such figures. */
    public static String of(Zkvm zkvm, ZkvmEstimate estimate) {
        String equal = Compatibility.ofValues(zkvm, estimate).stream()
                .findFirst()
                .map(obstacle -> obstacle.kind() == Obstacle.Kind.LATER
                        ? "equal to soundcalc " + Compatibility.READS_STIR + "; " + Compatibility.COMPARED
                                + " does not read STIR"
                        : otherwise(obstacle.kind(), zkvm) + "; its formulas are applied all the same")
                .orElse("equal to soundcalc " + Compatibility.COMPARED);
        return equal + " · interactive, round by round";
    }

    private static String otherwise(Obstacle.Kind kind, Zkvm zkvm) {
        return switch (kind) {
            case FIELD -> "soundcalc does not know " + names(unread(zkvm));
            case INCOMPLETE -> "soundcalc leaves out what is incomplete";
            case NAMES -> "soundcalc mixes up equal names";
            case RANGE -> "soundcalc computes with no error as small as one of these";
            case PROPOSED -> "soundcalc reads Jagged over WHIR with a proposed change only";
            case UNREAD, DIALECT, LATER -> "soundcalc does not read this";
        };
    }

    /** The fields of a zkVM that the reference does not know; distinct fields; mostly none. */
    public static List<Field> unread(Zkvm zkvm) {
        return zkvm.circuits().stream()
                .map(circuit -> circuit.field())
                .filter(field -> !field.knownToSoundcalc())
                .distinct()
                .toList();
    }

    /** Fields in words, separated by commas. */
    public static String names(List<Field> fields) {
        return fields.stream().map(Field::toString).collect(Collectors.joining(", "));
    }
}
