package soundscape.app.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.ConjecturedFigure;

/** Conjectured figures in words, which never leave out that they are not proven. */
public final class ConjectureText {
    private static final int DECIMALS_OF_A_BAR = 1;
    private static final int ALL_DECIMALS = 3;

    private ConjectureText() {}

    /** The figure as a bar shows it, such as "99.9", rounded down, since a level is. */
    public static String value(ConjecturedFigure figure) {
        return figure.bits() <= 0 ? "none" : down(figure.bits(), DECIMALS_OF_A_BAR);
    }

    /** The figure as the explanation shows it, such as "99.999 bits". */
    static String exact(ConjecturedFigure figure) {
        return figure.bits() <= 0 ? "nothing is promised" : down(figure.bits(), ALL_DECIMALS) + " bits";
    }

    private static String down(double bits, int decimals) {
        return BigDecimal.valueOf(bits).setScale(decimals, RoundingMode.FLOOR).toPlainString();
    }

    /** Who conjectured it, when, and what became of it, such as "ethSTARK, 2021 · unfounded since November 2025". */
    public static String note(Conjecture conjecture) {
        return conjecture.source().paper().citation() + ", " + conjecture.date() + " · " + conjecture.briefFate();
    }

    /** What it assumes and what became of it, for a pointer that rests on it; some sentences. */
    public static String about(Conjecture conjecture) {
        return "Conjectured, not proven. " + conjecture.assumption() + " " + conjecture.fate();
    }

    /** Figure and source as heard: "toy problem: 99.9, conjectured, not proven; ethSTARK, 2021 · unfounded since …". */
    public static String spoken(ConjecturedFigure figure) {
        return figure.conjecture().label() + ": " + value(figure) + ", conjectured, not proven; "
                + note(figure.conjecture());
    }
}
