package soundscape.estimator.result;

/**
 * Names an error term as the reference does.
 *
 * @param kind what part of the protocol it belongs to
 * @param text the name, such as "commit round 3"; unique within a regime
 */
public record TermName(TermKind kind, String text) {
    @Override
    public String toString() {
        return text;
    }
}
