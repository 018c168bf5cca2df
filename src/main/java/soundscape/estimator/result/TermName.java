package soundscape.estimator.result;

/**
 * Names an error term as the reference does.
 * @param kind what part of the protocol it belongs to
 * @param text the name, such as "commit round 3"; unique within a regime
 * @param ofSystem whether it is a step that its proof system names itself, and is told by that name
 */
public record TermName(TermKind kind, String text, boolean ofSystem) {
    /** A term that is told by its kind. */
    public TermName(TermKind kind, String text) {
        this(kind, text, false);
    }

    /** {@return what the step is called, its rounds together: its kind's name, or the one that its proof system gives} */
    public String step() {
        return ofSystem ? text : kind.label();
    }

    @Override
    public String toString() {
        return text;
    }
}
