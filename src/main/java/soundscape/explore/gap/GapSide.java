package soundscape.explore.gap;

import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;

/** The least term on one side of the trade: its bits, and what it is called. */
public record GapSide(double bits, String label) {
    static GapSide of(double bits, TermName name) {
        return new GapSide(bits, name.kind() == TermKind.LOOKUP ? name.text() : name.step());
    }
}
