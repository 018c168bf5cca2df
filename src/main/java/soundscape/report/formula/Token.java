package soundscape.report.formula;

/** A piece of a formula's text, and whether a blank stands before it. */
record Token(Token.Kind kind, String text, boolean apart) {
    /** What a piece of text is. */
    enum Kind {
        /** One letter, perhaps with a prime. */
        LETTER,
        /** Several letters. */
        WORD,
        /** Digits, or a fraction of one character. */
        NUMBER,
        /** Small raised digits. */
        RAISED,
        /** Anything else, one character. */
        SIGN,
        /** The text's end. */
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
