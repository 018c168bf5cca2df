package soundscape.report.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula's text into pieces. */
final class Tokens {
    /** Signs that are known; anything else is no formula. */
    private static final String SIGNS = "=≤≥<>≈→+−±·×/^_,;:()[]{}⌈⌉⌊⌋|√Σ⊕";

    private static final Pattern PIECE = Pattern.compile("(?<number>\\d+(?:[.]\\d+)?|[½¼¾∞])"
            + "|(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
            + "|(?<word>[A-Za-z][A-Za-z0-9]*[A-Za-z0-9](?:-[A-Za-z]+)*|[A-Za-z]{2,})"
            + "|(?<letter>[\\p{L}&&[^Σ]]['’⁺⁻]*)"
            + "|(?<sign>[" + Pattern.quote(SIGNS) + "])");

    private Tokens() {}

    /** The pieces, with an end after the last; nothing where a character is not known. */
    static Optional<List<Token>> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        boolean apart = false;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                apart = true;
                at++;
            } else if (piece.find(at) && piece.start() == at) {
                tokens.add(new Token(kind(piece), piece.group(), apart));
                apart = false;
                at = piece.end();
            } else {
                return Optional.empty();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", apart));
        return Optional.of(tokens);
    }

    private static Token.Kind kind(Matcher piece) {
        if (piece.group("number") != null) {
            return Token.Kind.NUMBER;
        } else if (piece.group("raised") != null) {
            return Token.Kind.RAISED;
        } else if (piece.group("word") != null) {
            return Token.Kind.WORD;
        }
        return piece.group("letter") != null ? Token.Kind.LETTER : Token.Kind.SIGN;
    }
}
