package soundscape.report.document;

import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;

/** What a step of a protocol is called, its rounds together. */
public final class StepName {
    private StepName() {}

    /** The step that a term belongs to; its kind's name; for a step of a proof system of its own, the term's. */
    public static String of(TermName name) {
        return name.kind() == TermKind.SYSTEM ? name.text() : name.kind().label();
    }
}
