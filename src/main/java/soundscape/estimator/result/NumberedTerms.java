package soundscape.estimator.result;

import org.jspecify.annotations.Nullable;

/** The terms of one kind that a protocol has once a round; those of the usual numbers are made once. */
final class NumberedTerms {
    private static final int READY = 64;

    private final TermKind kind;
    private final String before;
    private final String after;

    /** Shared by threads without a barrier, which final fields allow: two may make the same one, no more. */
    private final @Nullable TermName[] ready = new TermName[READY];

    NumberedTerms(TermKind kind, String before, String after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    TermName at(int number) {
        TermName known = number < READY ? ready[number] : null;
        return known == null ? made(number) : known;
    }

    /** Whether a name looks like one of these. */
    boolean include(String text) {
        return text.startsWith(before) && text.endsWith(after);
    }

    private TermName made(int number) {
        TermName name = new TermName(kind, before + number + after);
        if (number < READY) {
            ready[number] = name;
        }
        return name;
    }
}
