package soundscape.app.glossary;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import soundscape.app.AskedFigure;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.ConjecturedFigure;
import soundscape.estimator.conjecture.Conjectures;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.opinion.Calculation;
import soundscape.estimator.opinion.Opinion;
import soundscape.estimator.opinion.Opinions;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.explore.SizeChoice;
import soundscape.explore.work.ProverWork;

final class MeasuredFigures {
    private static final String BITS = "%+.2f bits";
    private static final double LEAST_BITS = 0.05;
    private static final String BYTES = "%+,.0f bytes";
    private static final double LEAST_BYTES = 16;

    /** Parts that are a few bytes in all, or stated in bytes. */
    private static final Set<SizePartKind> BYTE_BY_BYTE = EnumSet.of(SizePartKind.NONCES, SizePartKind.OTHER);

    private static final double LEAST_SHARE = 0.001;
    private static final double PERCENT = 100;

    private MeasuredFigures() {}

    static Measured.Figure term(TermName name) {
        return new Measured.Figure(
                measured -> bits(measured, term -> term.name().equals(name)), BITS, LEAST_BITS);
    }

    private static double bits(Measured measured, Predicate<Term> which) {
        return measured.terms().stream()
                .flatMap(terms -> terms.terms().stream())
                .filter(which)
                .min(Comparator.comparingDouble(Term::bits))
                .map(Term::bits)
                .orElse(Double.NaN);
    }

    /** Bits of the least term that a page tells of. */
    static Measured.Figure page(String id) {
        return new Measured.Figure(
                measured -> bits(measured, term -> Glossary.page(term.name()).equals(id)), BITS, LEAST_BITS);
    }

    /** Bytes of a part of the proof. */
    static Measured.Figure part(SizePartKind kind, SizeChoice choice) {
        return new Measured.Figure(
                measured -> measured.estimate().size().parts().stream()
                                .filter(part -> part.kind() == kind)
                                .mapToDouble(choice::of)
                                .sum()
                        / Byte.SIZE,
                BYTES,
                BYTE_BY_BYTE.contains(kind) ? 1 : LEAST_BYTES);
    }

    static Optional<Measured.Figure> of(AskedFigure subject, SizeChoice choice) {
        if (subject instanceof AskedFigure.OfTerm term) {
            return Optional.of(term(term.name()));
        }
        if (subject instanceof AskedFigure.OfOpinion opinion) {
            return Optional.of(opinion(opinion.calculation()));
        }
        return subject instanceof AskedFigure.OfSize size
                ? Optional.of(part(size.kind(), choice))
                : Optional.of(conjectured(((AskedFigure.OfConjecture) subject).conjecture()));
    }

    private static Measured.Figure conjectured(Conjecture conjecture) {
        return new Measured.Figure(
                measured -> Conjectures.of(measured.circuit()).stream()
                        .filter(figure -> figure.conjecture() == conjecture)
                        .mapToDouble(ConjecturedFigure::bits)
                        .findFirst()
                        .orElse(Double.NaN),
                BITS,
                LEAST_BITS);
    }

    private static Measured.Figure opinion(Calculation calculation) {
        return new Measured.Figure(
                measured -> {
                    Opinion opinion = Opinions.of(calculation, measured.circuit(), measured.estimate());
                    return opinion.applies() ? opinion.least().bits() : Double.NaN;
                },
                BITS,
                LEAST_BITS);
    }

    static Measured.Figure total() {
        return new Measured.Figure(Measured::total, BITS, LEAST_BITS);
    }

    static Measured.Figure size(SizeChoice choice) {
        return new Measured.Figure(
                measured -> {
                    ProofSize size = measured.estimate().size();
                    return choice.known(size.real()) == choice ? choice.of(size) / Byte.SIZE : Double.NaN;
                },
                BYTES,
                LEAST_BYTES);
    }

    /** The prover's work, in hundredths of what it is now. */
    static Measured.Figure work(Measured now) {
        ProverWork before = ProverWork.of(now.circuit());
        return new Measured.Figure(
                measured -> PERCENT * ProverWork.of(measured.circuit()).relativeTo(before),
                "%+.1f %% work",
                PERCENT * LEAST_SHARE);
    }

    /** A quantity that explanations put in. */
    static Measured.Figure quantity(String symbol) {
        return new Measured.Figure(
                measured -> quantities(measured)
                        .filter(quantity -> quantity.symbol().equals(symbol))
                        .flatMapToDouble(quantity -> number(quantity.value()).stream())
                        .findFirst()
                        .orElse(Double.NaN),
                symbol + " %+.4f",
                LEAST_SHARE / 2);
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException power) {
            return OptionalDouble.empty();
        }
    }

    /** Everything that the explanations of a circuit's terms put in, the first codes first. */
    static Stream<Quantity> quantities(Measured measured) {
        return measured.terms().stream()
                .flatMap(terms -> terms.terms().stream())
                .flatMap(term -> term.why().get().values().stream());
    }

    /** Those of some symbols, each once. */
    static List<Quantity> quantities(Measured measured, List<String> symbols) {
        List<Quantity> all = quantities(measured).toList();
        return symbols.stream()
                .flatMap(symbol -> all.stream()
                        .filter(quantity -> quantity.symbol().equals(symbol))
                        .limit(1))
                .toList();
    }
}
