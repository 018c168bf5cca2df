package soundscape.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.config.Compatibility;
import soundscape.config.Obstacle;
import soundscape.config.Reference;
import soundscape.config.Zkvm;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.result.ZkvmEstimate;

/** What a zkVM's figures are equal to, in a few words. */
public final class ReferenceText {
    private ReferenceText() {}

    /** What a zkVM's figures are equal to, or why the reference itself would give no such figures. */
    public static String of(Zkvm zkvm, ZkvmEstimate estimate) {
        String compared = Reference.COMPARED.id();
        String equal = Compatibility.ofValues(zkvm, estimate).stream()
                .min(Comparator.comparing(Obstacle::kind, Comparator.comparing(kind -> kind == Obstacle.Kind.LATER)))
                .map(obstacle -> obstacle.kind() == Obstacle.Kind.LATER
                        ? "equal to soundcalc " + Reference.STIR.id() + "; " + compared + " does not read STIR"
                        : otherwise(obstacle.kind(), zkvm) + "; its formulas are applied all the same")
                .orElse("equal to soundcalc " + compared);
        return equal + " · interactive, round by round";
    }

    private static String otherwise(Obstacle.Kind kind, Zkvm zkvm) {
        return switch (kind) {
            case BOUNDS -> "by another theorem or list bound than soundcalc's";
            case GAPS -> "with a gap for each iteration, where soundcalc has one for all";
            case FIELD -> "soundcalc does not know " + String.join(", ", fields(zkvm));
            case INCOMPLETE -> "soundcalc leaves out what is incomplete";
            case NAMES -> "soundcalc mixes up equal names";
            case STOPS -> "soundcalc stops at an error of 0";
            case RANGE -> "soundcalc computes with no error as small as one of these";
            case PROPOSED -> "soundcalc reads Jagged over WHIR with a proposed change only";
            case UNREAD, DIALECT, LATER -> "soundcalc does not read this";
        };
    }

    /** {@return the fields, systems, bounds and gaps of a zkVM that the reference does not read, such as "KoalaBear⁶, STIR"; mostly none} */
    public static Optional<String> unread(Zkvm zkvm) {
        Stream<String> systems = zkvm.circuits().stream()
                .map(Reference::reading)
                .filter(reading -> reading != Reference.COMPARED)
                .distinct()
                .map(Reference::system);
        Stream<String> bounds = zkvm.circuits().stream()
                .flatMap(circuit -> circuit.decoding().johnson().stream())
                .filter(each -> !each.isReference())
                .map(JohnsonBounds::label)
                .distinct();
        Stream<String> gaps = zkvm.circuits().stream()
                .filter(Compatibility::hasOwnGaps)
                .map(circuit -> "a gap for each iteration")
                .limit(1);
        return Stream.of(fields(zkvm).stream(), systems, bounds, gaps)
                .flatMap(each -> each)
                .reduce((some, more) -> some + ", " + more);
    }

    private static List<String> fields(Zkvm zkvm) {
        return zkvm.circuits().stream()
                .map(circuit -> circuit.field())
                .filter(field -> !field.knownToSoundcalc())
                .distinct()
                .map(Field::toString)
                .toList();
    }
}
