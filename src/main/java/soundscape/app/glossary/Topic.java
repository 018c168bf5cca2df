package soundscape.app.glossary;

import soundscape.app.Subject;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermKind;
import soundscape.explore.knob.Knob;
import soundscape.milestone.Milestone;

/** What a page is about. */
public sealed interface Topic {
    /**
     * One figure of the selected circuit.
     *
     * @param subject the figure
     */
    record Figure(Subject subject) implements Topic {}

    /**
     * All terms of a kind; a page looks at the weakest of them.
     *
     * @param kind the kind
     */
    record Terms(TermKind kind) implements Topic {}

    /**
     * A step of a proof system of its own.
     *
     * @param step the step
     */
    record OfStep(SystemStep step) implements Topic {}

    /**
     * A part of the proof.
     *
     * @param kind which part
     */
    record Part(SizePartKind kind) implements Topic {}

    /**
     * A parameter.
     *
     * @param knob its knob
     */
    record OfKnob(Knob knob) implements Topic {}

    /**
     * A milestone.
     *
     * @param milestone the milestone
     */
    record Target(Milestone milestone) implements Topic {}

    /**
     * A notion that figures rest on.
     *
     * @param concept the notion
     */
    record Notion(Concept concept) implements Topic {}
}
