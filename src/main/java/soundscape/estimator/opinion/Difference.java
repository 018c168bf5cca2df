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
 * @param held which term that is, and what both make of it; a sentence without its stop
 * @param reasons theorem, values and formula that differ, what weighs most first; empty where the other has no such term
 */
public record Difference(String held, List<String> reasons) {
    /** Relative differences below this, such as of a field's size in whole bits, change no figure that is shown. */
    private static final double TOLD = 1e-3;

    private static final String POWER = "2^";
    private static final String INSTEAD = " in place of ";

    /** Follows from the multiplicity, where there is one. */
    private static final String RADIUS = "δ";

    private static final String MULTIPLICITY = "M";

    /** Copies the list. */
    public Difference {
        reasons = List.copyOf(reasons);
    }

    static Difference of(List<Part> theirs, RegimeEstimate ours) {
        Part least = Opinion.least(theirs);
        Term weakest = ours.weakest();
        int difference = Opinion.level(theirs) - Math.max(0, ours.level());
        if (difference == 0) {
            return new Difference(
                    least.kind().equals(Optional.of(weakest.name().kind()))
                            ? "the same level, held by the same term"
                            : "the same level, held by " + least.name() + " there and by " + weakest.name() + " here",
                    List.of());
        }
        return difference < 0
                ? lower(-difference + " less: it is held by " + least.name() + ", ", least, ours)
                : higher(difference + " more: ours is held by " + weakest.name() + ", ", weakest, theirs);
    }

    /** All of it; a sentence. */
    public String sentence() {
        return held + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons)) + ".";
    }

    /** With what weighs most only; a sentence without its stop. */
    public String brief() {
        return held + (reasons.isEmpty() ? "" : ": " + reasons.get(0));
    }

    private static Difference lower(String held, Part least, RegimeEstimate ours) {
        return least.kind()
                .flatMap(kind -> least(ours, kind))
                .map(term ->
                        new Difference(held + bits(least.bits()) + ", ours " + bits(term.bits()), reasons(least, term)))
                .orElseGet(() -> new Difference(held + bits(least.bits()) + ", which is no term of ours", List.of()));
    }

    private static Difference higher(String held, Term weakest, List<Part> theirs) {
        return theirs.stream()
                .filter(part -> part.kind().equals(Optional.of(weakest.name().kind())))
                .min(Comparator.comparingDouble(Part::bits))
                .map(part -> new Difference(
                        held + bits(weakest.bits()) + ", its own is " + bits(part.bits()), reasons(part, weakest)))
                .orElseGet(() -> new Difference(held + bits(weakest.bits()) + ", which it leaves out", List.of()));
    }

    private static Optional<Term> least(RegimeEstimate ours, TermKind kind) {
        return ours.terms().stream()
                .filter(term -> term.name().kind() == kind)
                .min(Comparator.comparingDouble(Term::bits));
    }

    private static String bits(double bits) {
        return Decimals.down(bits, 1);
    }

    private static List<String> reasons(Part part, Term term) {
        Explanation theirs = part.why().get();
        Explanation ours = term.why().get();
        List<String> reasons = new ArrayList<>();
        Source there = theirs.source();
        boolean samePaper = there.paper() == ours.source().paper();
        if (!samePaper) {
            reasons.add(
                    there.paper().citation() + INSTEAD + ours.source().paper().citation());
        }
        boolean byMultiplicity = theirs.values().stream()
                .anyMatch(value -> value.symbol().equals(MULTIPLICITY)
                        && other(value, ours).isPresent());
        theirs.values().stream()
                .filter(value -> !(byMultiplicity && value.symbol().equals(RADIUS)))
                .forEach(value -> other(value, ours)
                        .ifPresent(
                                here -> reasons.add(value.symbol() + " = " + value.value() + INSTEAD + here.value())));
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
