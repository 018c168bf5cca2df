package soundscape.ui.milestones;

import javafx.css.PseudoClass;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;
import soundscape.ui.control.TextLabel;

/** A verdict as a mark and a few words; never colour alone. */
public final class VerdictLabel extends TextLabel {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /** Makes a label without a verdict. */
    public VerdictLabel() {
        getStyleClass().add("verdict");
    }

    /** Shows a verdict; {@code model} if it rests on traces that follow. */
    public void show(Standing standing, boolean model) {
        Verdict verdict = standing.verdict();
        setText(verdict.mark() + " " + standing.headline()
                + (model && standing.milestone().asksFigures() ? " · model" : ""));
        pseudoClassStateChanged(GOOD, verdict == Verdict.MET);
        pseudoClassStateChanged(BAD, verdict == Verdict.MISSED);
    }
}
