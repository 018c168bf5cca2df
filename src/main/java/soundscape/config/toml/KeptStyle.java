package soundscape.config.toml;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives lines that were added to a text the indentation, the spaces, the groups of digits and the ends of those around. */
final class KeptStyle {
    /** A line end belongs to the line before it. */
    private static final Pattern LINE = Pattern.compile("(?<=\n)");

    private static final Pattern END = Pattern.compile("\\r?\\n$");

    /** Indentation, key, spaces, the equals sign, spaces, and the rest of a line. */
    private static final Pattern ENTRY =
            Pattern.compile("^([ \\t]*)([A-Za-z0-9_-]+)([ \\t]*)=([ \\t]*)(.*)$", Pattern.DOTALL);

    /** Indentation, a table's name in brackets, and the rest of a line. */
    private static final Pattern HEAD =
            Pattern.compile("^([ \\t]*)(\\[{1,2}[ \\t]*[A-Za-z_][\\w. \\t-]*]{1,2})(.*)$", Pattern.DOTALL);

    /** A decimal number at the beginning of a value. */
    private static final Pattern NUMBER = Pattern.compile("^[0-9][0-9_]*(?=\\s)");

    private final List<String> lines;
    private final BitSet added = new BitSet();
    private final BitSet blocks;
    private final List<Optional<MatchResult>> entries;
    private final List<Optional<MatchResult>> heads;
    private final List<Optional<MatchResult>> ends;

    private KeptStyle(String text) {
        lines = split(text);
        blocks = TextBlocks.linesOf(text);
        entries = matches(ENTRY);
        heads = matches(HEAD);
        ends = matches(END);
    }

    /** For each line that is not a string's. */
    private List<Optional<MatchResult>> matches(Pattern pattern) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Optional.of(pattern.matcher(lines.get(i)))
                        .filter(matcher -> !blocks.get(i) && matcher.find())
                        .map(Matcher::toMatchResult))
                .toList();
    }

    /** Styles what was added to a text; both texts are TOML. */
    static String keep(String before, String after) {
        KeptStyle style = new KeptStyle(after);
        for (AbstractDelta<String> delta :
                DiffUtils.diff(split(before), style.lines).getDeltas()) {
            style.note(
                    delta.getSource().getLines(),
                    delta.getTarget().getPosition(),
                    delta.getTarget().size());
        }
        return new TableGaps(before).in(style.styled(), style.added);
    }

    static List<String> split(String text) {
        return List.of(LINE.split(text));
    }

    /** A table's name in brackets, if the line begins with one. */
    static Optional<String> head(String line) {
        return Optional.of(HEAD.matcher(line)).filter(Matcher::matches).map(head -> head.group(2));
    }

    /** A line that begins as one did that is gone is that one with another value; all others are new. */
    private void note(List<String> old, int first, int count) {
        int next = 0;
        for (int i = first; i < first + count; i++) {
            String beginning = beginning(lines.get(i));
            int twin = next;
            while (twin < old.size() && !beginning(old.get(twin)).equals(beginning)) {
                twin++;
            }
            if (twin < old.size()) {
                next = twin + 1;
            } else if (!blocks.get(i)) {
                added.set(i);
            }
        }
    }

    private static String beginning(String line) {
        Matcher entry = ENTRY.matcher(line);
        return entry.matches() ? line.substring(0, entry.start(5)) : line.stripTrailing();
    }

    private List<String> styled() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> added.get(i) ? withEndOfOthers(i, line(i)) : lines.get(i))
                .toList();
    }

    private String line(int at) {
        return entries.get(at)
                .map(entry -> entry(at, entry))
                .or(() -> heads.get(at).map(head -> indentation(at, head.group(2)) + head.group(2) + head.group(3)))
                .orElse(lines.get(at));
    }

    /** A new entry looks like its neighbours, or else like that of the same key, or else like the nearest one. */
    private String entry(int at, MatchResult entry) {
        String key = entry.group(2);
        Optional<MatchResult> namesake =
                nearest(at, entries, model -> model.group(2).equals(key));
        String value =
                namesake.map(model -> grouped(entry.group(5), model.group(5))).orElse(entry.group(5));
        return neighbour(at)
                .or(() -> namesake)
                .or(() -> nearest(at, entries, model -> true))
                .map(model -> model.group(1) + key + spaces(model, key) + "=" + model.group(4) + value)
                .orElse(lines.get(at));
    }

    /** The entry of the same table that shows best how equals signs are aligned; the nearest one where they are not. */
    private Optional<MatchResult> neighbour(int at) {
        List<MatchResult> neighbours = Stream.of(-1, 1)
                .flatMap(step -> IntStream.iterate(at + step, this::inTable, i -> i + step)
                        .filter(i -> !added.get(i))
                        .mapToObj(entries::get)
                        .flatMap(Optional::stream))
                .toList();
        return neighbours.stream()
                .filter(model -> model.group(3).length() > 1)
                .findFirst()
                .or(() -> neighbours.stream().findFirst());
    }

    private boolean inTable(int line) {
        return line >= 0 && line < lines.size() && heads.get(line).isEmpty();
    }

    private static String spaces(MatchResult model, String key) {
        int aligned = model.group(2).length() + model.group(3).length() - key.length();
        return model.group(3).length() > 1 ? " ".repeat(Math.max(1, aligned)) : model.group(3);
    }

    private static String grouped(String value, String model) {
        Matcher number = NUMBER.matcher(value);
        Matcher groups = NUMBER.matcher(model);
        return number.find() && groups.find() && groups.group().contains("_")
                ? NumberNotation.like(groups.group(), number.group().replace("_", "")) + value.substring(number.end())
                : value;
    }

    /** That of a head of the same text, or else of the nearest one. */
    private String indentation(int at, String head) {
        return nearest(at, heads, model -> model.group(2).equals(head))
                .or(() -> nearest(at, heads, model -> true))
                .map(model -> model.group(1))
                .orElse("");
    }

    private String withEndOfOthers(int at, String line) {
        if (blocks.get(at + 1)) {
            return line; // its end is within a string
        }
        return nearest(at, ends, model -> true)
                .map(end -> END.matcher(line).replaceAll(end.group()))
                .orElse(line);
    }

    /** What was there of a kind: the nearest above, or else below. */
    private Optional<MatchResult> nearest(int at, List<Optional<MatchResult>> kind, Predicate<MatchResult> wanted) {
        IntStream above = IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1);
        return IntStream.concat(above, IntStream.range(at + 1, lines.size()))
                .filter(i -> !added.get(i))
                .mapToObj(kind::get)
                .flatMap(Optional::stream)
                .filter(wanted)
                .findFirst();
    }
}
