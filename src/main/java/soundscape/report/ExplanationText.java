package soundscape.report;

import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Term;

/** The "why" of a term as plain text. */
public final class ExplanationText {
    private ExplanationText() {}

    /** A term's name and bits, its formula, the values put in, and where it is stated, on lines of their own. */
    public static String of(Term term) {
        Explanation why = term.why().get();
        String values = why.values().stream()
                .map(value -> "   " + value.symbol() + " = " + value.value() + "   " + value.meaning())
                .collect(Collectors.joining("\n"));
        return term.name() + ": " + bits(term.bits()) + "\n" + why.formula() + "\n" + values + "\n" + why.source();
    }

    /** Explains a part of a proof; returns what it is and how large, on lines of their own. */
    public static String of(ProofSize.Part part) {
        return String.format(
                Locale.ROOT,
                "%s: %,.0f bytes expected, %,.0f bytes in the worst case%n%s",
                part.kind().label(),
                part.expected() / Byte.SIZE,
                part.worst() / Byte.SIZE,
                part.kind().about());
    }

    private static String bits(double bits) {
        String exact = String.format(Locale.ROOT, "%.3f bits", bits);
        return bits <= 0 ? "no security (" + exact + ")" : exact;
    }
}
