package soundscape.ui.milestones;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import soundscape.milestone.Assessment;
import soundscape.milestone.Verdict;

/** A verdict as a mark and a few words; never colour alone. */
public final class VerdictLabel extends Label {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /** Makes a label without a verdict. */
    public VerdictLabel() {
        getStyleClass().add("verdict");
    }

    /**
     * Shows a verdict.
     *
     * @param assessment what it is on
     */
    public void show(Assessment assessment) {
        setText(mark(assessment.verdict()) + " " + assessment.headline());
        pseudoClassStateChanged(GOOD, assessment.verdict() == Verdict.MET);
        pseudoClassStateChanged(BAD, assessment.verdict() == Verdict.MISSED);
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "✓";
            case MET_BY_EXPECTED_SIZE -> "≈";
            case MISSED -> "✗";
            case CANNOT_TELL -> "?";
        };
    }
}
