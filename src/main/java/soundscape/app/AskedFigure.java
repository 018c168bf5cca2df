package soundscape.app;

import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.opinion.Calculation;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermName;

/** A figure of the selected circuit that a reader asks about. */
public sealed interface AskedFigure {
    /** An error term. */
    record OfTerm(TermName name) implements AskedFigure {}

    /** A part of the proof. */
    record OfSize(SizePartKind kind) implements AskedFigure {}

    /** A conjectured figure. */
    record OfConjecture(Conjecture conjecture) implements AskedFigure {}

    /** What another calculator prints. */
    record OfOpinion(Calculation calculation) implements AskedFigure {}
}
