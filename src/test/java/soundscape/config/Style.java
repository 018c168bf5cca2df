package soundscape.config;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to write a file that no preset has, each with what must hold of every line of a file written so. */
enum Style {
    PLAIN(UnaryOperator.identity(), ".*"),
    GROUPED(text -> numbers(text, number -> reversed(reversed(number).replaceAll("(\\d{3})(?=\\d)", "$1_"))), ".*"),
    HEXADECIMAL(text -> numbers(text, number -> "0x" + Long.toHexString(Long.parseLong(number))), ".*"),
    SIGNED(text -> numbers(text, number -> "+" + number), ".*"),
    ALIGNED(
            text -> keys(
                    text, key -> key.group(1) + " ".repeat(40 - key.group(1).length()) + "= "),
            "([a-z_A-Z]+ +(?<=^.{40})= .*|[^=]*|#.*)"),
    DENSE(text -> keys(text, key -> key.group(1) + "="), "([a-z_A-Z]+=\\S.*|[^=]*|#.*)"),
    TABS(text -> text.replaceAll("(?m)^(?=[\\[a-zA-Z])", "\t"), "(\\t.*|#.*|)"),
    REMARKS(text -> text.replaceAll("(?m)^(\\w+ = .*)$", "$1 # 1_000 = \"x"), ".*"),
    WINDOWS(text -> text.replace("\n", "\r\n"), ".*\\r"),
    MIXED(Style::mixed, ".*"),
    OPEN_END(String::stripTrailing, ".*"),
    MARKED(text -> "\uFEFF" + text, ".*");

    static final List<List<Style>> TOGETHER = List.of(
            List.of(PLAIN),
            List.of(GROUPED),
            List.of(HEXADECIMAL, ALIGNED),
            List.of(SIGNED, DENSE),
            List.of(GROUPED, TABS),
            List.of(GROUPED, REMARKS, WINDOWS),
            List.of(REMARKS, ALIGNED, MARKED),
            List.of(HEXADECIMAL, MIXED),
            List.of(GROUPED, DENSE, WINDOWS, MARKED),
            List.of(ALIGNED, WINDOWS),
            List.of(TABS, WINDOWS),
            List.of(OPEN_END, GROUPED));

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions has a state
    private final UnaryOperator<String> rewriting;

    private final Pattern line;

    Style(UnaryOperator<String> rewriting, String line) {
        this.rewriting = rewriting;
        this.line = Pattern.compile(line);
    }

    String of(String text) {
        return rewriting.apply(text);
    }

    boolean holdsOf(String written) {
        return line.matcher(this == WINDOWS ? written : written.replaceFirst("\r$", ""))
                .matches();
    }

    private static String numbers(String text, UnaryOperator<String> notation) {
        return lines(
                text,
                line -> line.matches("\\w+ = [\\[0-9].*")
                        ? Pattern.compile("(?<![\\w.-])\\d+(?![\\w.])")
                                .matcher(line)
                                .replaceAll(n -> notation.apply(n.group()))
                        : line);
    }

    private static String keys(String text, Function<MatchResult, String> written) {
        return Pattern.compile("(?m)^(\\w+) *= *").matcher(text).replaceAll(written);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String mixed(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + (i % 3 == 0 ? "\r\n" : "\n"))
                .collect(Collectors.joining());
    }

    private static String lines(String text, UnaryOperator<String> change) {
        return text.lines().map(change).collect(Collectors.joining("\n", "", "\n"));
    }
}
