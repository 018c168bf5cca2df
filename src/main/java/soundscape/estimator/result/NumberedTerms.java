package soundscape.estimator.result;

/** The terms of one kind that a protocol has once a round; the usual numbers are kept ready. */
final class NumberedTerms {
    private static final int READY = 64;

    private final TermKind kind;
    private final String before;
    private final String after;
    private final TermName[] ready = new TermName[READY];

    NumberedTerms(TermKind kind, String before, String after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        for (int number = 0; number < READY; number++) {
            ready[number] = make(number);
        }
    }

    TermName at(int number) {
        return number < READY ? ready[number] : make(number);
    }

    /** Whether a name looks like one of these. */
    boolean include(String text) {
        return text.startsWith(before) && text.endsWith(after);
    }

    private TermName make(int number) {
        return new TermName(kind, before + number + after);
    }
}
