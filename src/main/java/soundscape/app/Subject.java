package soundscape.app;

import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermName;

/** A figure of the selected circuit that a reader asks about. */
public sealed interface Subject {
    /** An error term. */
    record OfTerm(TermName name) implements Subject {}

    /** A part of the proof. */
    record OfSize(SizePartKind kind) implements Subject {}

    /** A conjectured figure. */
    record OfConjecture(Conjecture conjecture) implements Subject {}
}
