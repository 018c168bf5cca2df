package soundscape.estimator.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;

/**
 * Why another calculator's figure is not the reference's level: the lower of both is held by one term, and what the
 * other makes of that term says why, by its theorem and by the values that it puts in.
 */
final class Difference {
    /** Relative differences below this, such as of a field's size in whole bits, change no figure that is shown. */
    private static final double TOLD = 1e-3;

    private static final String POWER = "2^";
    private static final String INSTEAD = " in place of ";

    private Difference() {}

    static String of(List<Part> theirs, RegimeEstimate ours) {
        Part least = Opinion.least(theirs);
        Term weakest = ours.weakest();
        int difference = Opinion.level(theirs) - Math.max(0, ours.level());
        if (difference == 0) {
            return least.kind().equals(Optional.of(weakest.name().kind()))
                    ? "The same level, held by the same term."
                    : "The same level, held by " + least.name() + " there and by " + weakest.name() + " here.";
        }
        return difference < 0
                ? -difference + " less: it is held by " + least.name() + ", " + lower(least, ours)
                : difference + " more: ours is held by " + weakest.name() + ", " + higher(weakest, theirs);
    }

    private static String lower(Part least, RegimeEstimate ours) {
        Optional<Term> counterpart = least.kind().flatMap(kind -> least(ours, kind));
        return counterpart
                .map(term -> bits(least.bits()) + ", ours " + bits(term.bits()) + reasons(least, term))
                .orElseGet(() -> bits(least.bits()) + ", which is no term of ours.");
    }

    private static String higher(Term weakest, List<Part> theirs) {
        return theirs.stream()
                .filter(part -> part.kind().equals(Optional.of(weakest.name().kind())))
                .min(Comparator.comparingDouble(Part::bits))
                .map(part -> bits(weakest.bits()) + ", its own is " + bits(part.bits()) + reasons(part, weakest))
                .orElseGet(() -> bits(weakest.bits()) + ", which it leaves out.");
    }

    private static Optional<Term> least(RegimeEstimate ours, TermKind kind) {
        return ours.terms().stream()
                .filter(term -> term.name().kind() == kind)
                .min(Comparator.comparingDouble(Term::bits));
    }

    private static String bits(double bits) {
        return Decimals.down(bits, 1);
    }

    private static String reasons(Part theirs, Term ours) {
        List<String> reasons = reasons(theirs.why().get(), ours.why().get());
        return reasons.isEmpty() ? "." : ": " + String.join("; ", reasons) + ".";
    }

    /** The theorem, the values of equal symbols that differ, and the formula where it is the same theorem's. */
    private static List<String> reasons(Explanation theirs, Explanation ours) {
        List<String> reasons = new ArrayList<>();
        Source there = theirs.source();
        boolean samePaper = there.paper() == ours.source().paper();
        if (!samePaper) {
            reasons.add(
                    there.paper().citation() + INSTEAD + ours.source().paper().citation());
        }
        theirs.values().forEach(value -> other(value, ours)
                .ifPresent(here -> reasons.add(value.symbol() + " = " + value.value() + INSTEAD + here.value())));
        if (samePaper && !theirs.formula().equals(ours.formula())) {
            reasons.add(theirs.formula() + INSTEAD + ours.formula());
        }
        return reasons;
    }

    private static Optional<Quantity> other(Quantity there, Explanation ours) {
        return ours.values().stream()
                .filter(here -> here.symbol().equals(there.symbol()) && differ(here.value(), there.value()))
                .findFirst();
    }

    private static boolean differ(String here, String there) {
        double a = number(here);
        double b = number(there);
        return !here.equals(there) && !(Math.abs(a - b) <= TOLD * Math.max(Math.abs(a), Math.abs(b)));
    }

    /** A value as it is written; a power of two by its exponent, as bits count it; NaN for words. */
    private static double number(String value) {
        try {
            return Double.parseDouble(value.startsWith(POWER) ? value.substring(POWER.length()) : value);
        } catch (NumberFormatException words) {
            return Double.NaN;
        }
    }
}
