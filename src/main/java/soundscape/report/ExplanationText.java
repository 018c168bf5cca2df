package soundscape.report;

import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Term;
import soundscape.explore.SizeChoice;

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

    /** Explains a part of a proof that is looked at; returns what it is and how large, on lines of their own. */
    public static String of(ProofSize.Part part, SizeChoice looked) {
        return part.kind().label() + ": " + bytes(part, looked) + "\n"
                + part.kind().about();
    }

    /** {@return how large a part is, such as "1,344 bytes expected, 1,344 worst"; the real size first where it is looked at} */
    public static String bytes(ProofSize.Part part, SizeChoice looked) {
        String soundcalc = String.format(
                Locale.ROOT,
                "%,.0f bytes expected, %,.0f worst",
                Math.ceil(part.expected() / Byte.SIZE),
                Math.ceil(part.worst() / Byte.SIZE));
        return looked == SizeChoice.REAL
                ? String.format(
                        Locale.ROOT, "%,.0f bytes real; soundcalc: %s", Math.ceil(part.real() / Byte.SIZE), soundcalc)
                : soundcalc;
    }

    private static String bits(double bits) {
        String exact = Decimals.down(bits, 3) + " bits";
        return bits <= 0 ? "no security (" + exact + ")" : exact;
    }
}
