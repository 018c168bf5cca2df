package soundscape.app.lesson.condition;

/** A condition that cannot be read. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    UnreadableException(int offset, String sentence) {
        super(sentence);
        this.offset = offset;
    }

    /** Where it is wrong; 0-based place in its text. */
    public int offset() {
        return offset;
    }
}
