package soundscape.app.text;

import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.opinion.Calculation;
import soundscape.estimator.opinion.Difference;
import soundscape.estimator.opinion.Opinion;
import soundscape.estimator.opinion.Part;

/** What other calculators print, in words, which never leave out what it rests on. */
public final class OpinionText {
    private static final int DECIMALS = 3;

    private OpinionText() {}

    /** The figure as a bar shows it, such as "55"; a dash where there is none. */
    public static String value(Opinion opinion) {
        return opinion.applies() ? Integer.toString(opinion.level()) : "–";
    }

    static String exact(Part part) {
        return Decimals.down(part.bits(), DECIMALS) + " bits";
    }

    /** What it rests on, and what most makes it another level than ours, such as "proven · 2 less: it is held by …". */
    public static String note(Opinion opinion) {
        return opinion.calculation().standing() + " · "
                + opinion.difference().map(Difference::brief).or(opinion::note).orElse("");
    }

    /** Whose it is, as of when, what it rests on; some sentences. */
    public static String about(Calculation calculation) {
        return "What " + calculation.calculator().label() + " prints as of "
                + calculation.calculator().source() + ". "
                + calculation
                        .conjecture()
                        .map(conjecture ->
                                "Conjectured, not proven. " + conjecture.assumption() + " " + conjecture.fate())
                        .orElse("Proven, by the theorem that it names.");
    }

    /** The same with why it is not our level. */
    static String about(Opinion opinion) {
        return opinion.told() + " " + about(opinion.calculation());
    }

    /** Figure and reason as heard. */
    public static String spoken(Opinion opinion) {
        return opinion.calculation().label() + ": " + value(opinion) + ", " + note(opinion);
    }
}
