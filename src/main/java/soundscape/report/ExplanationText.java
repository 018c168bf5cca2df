package soundscape.report;

import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.estimator.result.Explanation;
import soundscape.estimator.result.Term;

/** The "why" of a term as plain text. */
public final class ExplanationText {
    private ExplanationText() {}

    /**
     * Explains a term.
     *
     * @param term the term
     * @return name and bits, the formula, the values put in, and where it is stated, on lines of their own
     */
    public static String of(Term term) {
        Explanation why = term.why().get();
        String values = why.values().stream()
                .map(value -> "   " + value.symbol() + " = " + value.value() + "   " + value.meaning())
                .collect(Collectors.joining("\n"));
        return String.format(Locale.ROOT, "%s: %.3f bits", term.name(), term.bits()) + "\n" + why.formula() + "\n"
                + values + "\n" + why.source();
    }
}
