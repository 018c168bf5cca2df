package soundscape.app.lesson.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of a condition, read one after another. */
final class ConditionTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<number>[-−]?\\d+(?:\\.\\d+)?)(?![\\w])|(?<word>[\\p{L}_][\\p{L}\\d_^-]*|\\d[\\w-]*)|\"(?<quoted>[^\"]*)\""
                    + "|(?<sign><=|>=|!=|[=<>≤≥≠().]))");

    private enum Kind {
        NUMBER,
        WORD,
        QUOTED,
        SIGN,
        END
    }

    /** One token and where it begins. */
    record Token(Enum<?> kind, String text, int offset) {
        boolean isNumber() {
            return kind == Kind.NUMBER;
        }

        boolean isWord() {
            return kind == Kind.WORD;
        }

        boolean isQuoted() {
            return kind == Kind.QUOTED;
        }

        double number() {
            return Double.parseDouble(text.replace('−', '-'));
        }

        int decimals() {
            int point = text.indexOf('.');
            return point < 0 ? 0 : text.length() - point - 1;
        }
    }

    private final List<Token> tokens;
    private int position;

    private ConditionTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    static ConditionTokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.stripTrailing().length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw new UnreadableException(
                        at, "\"" + text.substring(at).strip() + "\" is no word, number or sign of a condition");
            }
            for (Kind kind : List.of(Kind.NUMBER, Kind.WORD, Kind.QUOTED, Kind.SIGN)) {
                String group = kind.name().toLowerCase(Locale.ROOT);
                if (matcher.group(group) != null) {
                    tokens.add(new Token(kind, matcher.group(group), matcher.start(group)));
                }
            }
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return new ConditionTokens(tokens);
    }

    Token peek() {
        return tokens.get(position);
    }

    void next() {
        position = Math.min(position + 1, tokens.size() - 1);
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /** Goes past a word or sign if it comes next; a quoted one is none. */
    boolean take(String text) {
        boolean there = !peek().isQuoted() && peek().text().equalsIgnoreCase(text);
        if (there) {
            next();
        }
        return there;
    }

    void expect(String text) {
        if (!take(text)) {
            throw wrong("must be followed by \"" + text + "\"");
        }
    }

    /** Whether the token after the next one is a sign. */
    boolean isFollowedBy(String sign) {
        return position + 1 < tokens.size() && tokens.get(position + 1).text().equals(sign);
    }

    UnreadableException wrong(String sentence) {
        return wrongAt(peek(), sentence);
    }

    UnreadableException wrongAt(Token token, String sentence) {
        String what = token.kind() == Kind.END ? "its end" : "\"" + token.text() + "\"";
        return new UnreadableException(token.offset(), what + " " + sentence);
    }
}
