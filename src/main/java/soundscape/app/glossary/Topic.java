package soundscape.app.glossary;

import soundscape.app.AskedFigure;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermKind;
import soundscape.explore.knob.Knob;
import soundscape.milestone.Milestone;

/** What a page is about. */
public sealed interface Topic {
    /** One figure of the selected circuit. */
    record Figure(AskedFigure subject) implements Topic {}

    /** All terms of a kind; a page looks at the weakest of them. */
    record Terms(TermKind kind) implements Topic {}

    /** A step of a proof system of its own. */
    record OfStep(SystemStep step) implements Topic {}

    /** A part of the proof. */
    record Part(SizePartKind kind) implements Topic {}

    /** A parameter. */
    record OfKnob(Knob knob) implements Topic {}

    /** A milestone. */
    record Target(Milestone milestone) implements Topic {}

    /** A theorem that is told beside the reference's. */
    record OfTheorem(JohnsonTheorem theorem) implements Topic {}

    /** What stands between a level and a proof. */
    record OfProof(ProofNotion notion) implements Topic {}

    /** A notion that figures rest on. */
    record Notion(Concept concept) implements Topic {}
}
