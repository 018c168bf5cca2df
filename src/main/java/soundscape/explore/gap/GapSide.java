package soundscape.explore.gap;

import java.util.EnumSet;
import java.util.Set;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;

/**
 * The least term on one side of the trade.
 *
 * @param bits its bits
 * @param label what it is called
 */
public record GapSide(double bits, String label) {
    private static final Set<TermKind> OWN_NAMES = EnumSet.of(TermKind.SYSTEM, TermKind.LOOKUP);

    static GapSide of(double bits, TermName name) {
        return new GapSide(
                bits,
                OWN_NAMES.contains(name.kind()) ? name.text() : name.kind().label());
    }
}
