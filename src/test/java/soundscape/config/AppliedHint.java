package soundscape.config;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TextEntry;

/** What a sentence says would do, put into the text where it would stand, as a user would who has read the sentence. */
record AppliedHint(String text, Problem problem, String hint, String changed, int added) {
    private static final Pattern HINT =
            Pattern.compile("(?s)(?:not TOML: [^;]*; (.+)|(?!not TOML).*?; ((?:(?!; ).)+)) would do");

    /** What says of which kind a value must be, and no value. */
    private static final Pattern KINDS =
            Pattern.compile("a list of .*|(a|another) (whole )?number|another value|text in quotes"
                    + "|true or false|\"[\\w-]+\"( or \"[\\w-]+\")+|tables|a (longer|shorter|smaller) trace|a larger n_stack"
                    + "|fewer or smaller factors|a smaller folding factor|a higher extension degree|an entry of at most \\d+"
                    + "|\\[zkevm] with a name|\\[\\[circuits]] with a name and a protocol_family|\\[swirl]|fewer"
                    + "|a configuration file|a circuit without it|its name in an any_of of that circuit"
                    + "|an any_of with a circuit before it");

    private static final Pattern ABOVE = Pattern.compile("(\\w+ = .+) in (\\[\\w+])");
    private static final Pattern HEAD = Pattern.compile("(\\[+[\\w. -]+]+)(?: in line (\\d+))?");
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)\\s*=\\s*(.+)");

    static Optional<String> shown(String sentence) {
        Matcher hint = HINT.matcher(sentence);
        return hint.matches()
                ? Optional.of(Optional.ofNullable(hint.group(1)).orElse(hint.group(2)))
                : Optional.empty();
    }

    /** The text with it; nothing where there is no hint, or one of a kind. */
    static Optional<AppliedHint> of(String text, Problem problem) {
        return shown(problem.sentence())
                .filter(hint -> !KINDS.matcher(hint).matches())
                .map(hint -> apply(text, problem, hint));
    }

    private static AppliedHint apply(String text, Problem problem, String hint) {
        int line = problem.line();
        Matcher above = ABOVE.matcher(hint);
        if (above.matches()) {
            int head = lineOf(text, above.group(2));
            return new AppliedHint(text, problem, hint, TextEntry.withLineBehind(text, head, above.group(1)), head);
        }
        Matcher head = HEAD.matcher(hint);
        boolean syntax = problem.sentence().startsWith("not TOML");
        if (syntax && (head.matches() || ASSIGNMENT.matcher(hint).matches())) {
            int at = head.matches() && head.group(2) != null ? Integer.parseInt(head.group(2)) : line;
            String old = TextEntry.line(text, at);
            String end = old.endsWith("\r") ? "\r" : "";
            return new AppliedHint(
                    text,
                    problem,
                    hint,
                    TextEntry.withLine(text, at, head.matches() ? head.group(1) + end : hint + end),
                    0);
        }
        Matcher assignment = ASSIGNMENT.matcher(hint);
        if (assignment.matches() && !hint.startsWith("\"") && !hint.startsWith("[")) {
            return assign(text, problem, hint, assignment.group(1), assignment.group(2));
        }
        if (hint.startsWith("no ")) {
            String key = hint.substring(3);
            TextEntry entry = entry(text, tableLine(text, line), key)
                    .orElseThrow(() -> new AssertionError(problem + ": no " + key));
            return new AppliedHint(
                    text, problem, hint, entry.withValue("0").replaceFirst("(?m)^" + key + " = 0.*$", "#"), 0);
        }
        return TextEntry.at(text, line, problem.column(), key(problem))
                .or(() -> TextEntry.at(text, line, problem.column(), "name"))
                .map(entry -> new AppliedHint(text, problem, hint, entry.withValue(hint), 0))
                .orElseGet(() -> new AppliedHint(
                        text, problem, hint, TextEntry.withLineBehind(text, line, key(problem) + " = " + hint), line));
    }

    private static AppliedHint assign(String text, Problem problem, String hint, String key, String value) {
        Optional<TextEntry> there = entry(text, tableLine(text, problem.line()), key);
        if (there.isPresent()) {
            return new AppliedHint(text, problem, hint, there.get().withValue(value), 0);
        }
        Optional<TextEntry> other = TextEntry.at(text, problem.line(), problem.column(), key(problem));
        return other.map(entry -> new AppliedHint(text, problem, hint, entry.with(key, value), 0))
                .orElseGet(() -> new AppliedHint(
                        text, problem, hint, TextEntry.withLineBehind(text, problem.line(), hint), problem.line()));
    }

    private static String key(Problem problem) {
        return problem.sentence().replaceFirst("(?s)[ :\\[].*", "");
    }

    private static int lineOf(String text, String head) {
        List<String> lines = text.lines().toList();
        return 1
                + Stream.iterate(0, i -> i + 1)
                        .limit(lines.size())
                        .filter(i -> lines.get(i).strip().startsWith(head))
                        .findFirst()
                        .orElseThrow();
    }

    private static int tableLine(String text, int line) {
        int at = line;
        while (at > 1 && !TextEntry.line(text, at).strip().startsWith("[")) {
            at--;
        }
        return at;
    }

    private static Optional<TextEntry> entry(String text, int table, String key) {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        for (int line = table; line <= lines; line++) {
            String written = TextEntry.line(text, line);
            if (line > table && written.strip().startsWith("[") && !written.contains("=")) {
                return Optional.empty();
            }
            int indentation = written.length() - written.stripLeading().length();
            Optional<TextEntry> entry = TextEntry.at(text, line, indentation + 1, key);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    /** The same problem is gone, and there is no new one at its place. */
    void assertDoes(Function<byte[], List<Problem>> problems) {
        List<Problem> now = problems.apply(changed.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.following().stream()))
                .toList();
        now.stream().filter(this::isHere).findFirst().ifPresent(left -> fail(problem + "\nleaves " + left));
    }

    private boolean isHere(Problem left) {
        int line = left.line() - (added > 0 && left.line() > added ? 1 : 0);
        if (problem.sentence().startsWith("not TOML")) {
            return line == problem.line() && left.sentence().startsWith("not TOML");
        }
        boolean place = line == problem.line() || (added > 0 && left.line() == added + 1);
        String key = key(problem);
        return place && (key(left).equals(key) || hint.startsWith(key(left) + " ="));
    }
}
