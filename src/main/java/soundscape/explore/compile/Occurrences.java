package soundscape.explore.compile;

import java.util.Set;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.result.SwirlTerms;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.scheme.SwirlOpening;

/**
 * How many rounds a term stands for. SWIRL states each step of its opening as the least that it is in any round, beside the
 * parts that it consists of; of all other systems every round has a term of its own.
 */
final class Occurrences {
    /** Parts of {@link SwirlTerms#FOLD_RBR} and {@link SwirlTerms#SHIFT_RBR}, which are their sums. */
    private static final Set<TermName> PARTS =
            Set.of(SwirlTerms.PROXIMITY_GAPS, SwirlTerms.SUMCHECK, SwirlTerms.QUERY, SwirlTerms.GAMMA_BATCHING);

    private Occurrences() {}

    /** {@return the rounds, none of which is worse; 0 where other terms hold it} */
    static int of(Circuit circuit, TermName term) {
        if (term.kind() == TermKind.OPENING || PARTS.contains(term)) {
            return 0;
        }
        return circuit instanceof Swirl swirl ? ofSwirl(swirl.opening().rounds(), term) : 1;
    }

    private static int ofSwirl(int rounds, TermName term) {
        if (term.equals(SwirlTerms.FOLD_RBR)) {
            return rounds * SwirlOpening.FOLDED_A_ROUND;
        } else if (term.equals(SwirlTerms.SHIFT_RBR)) {
            return rounds;
        }
        return term.equals(SwirlTerms.OOD_RBR) ? rounds - 1 : 1;
    }
}
