package soundscape.config.toml;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives what was changed or added in a text the style of what was there: numbers the notation that they had, new lines the
 * indentation and the spaces of those around them.
 */
final class KeptStyle {
    /** A line end belongs to the line before it. */
    private static final Pattern LINE = Pattern.compile("(?<=\n)");

    /** A key with its equals sign, at the beginning of a line. */
    private static final Pattern KEY = Pattern.compile("^\\s*[A-Za-z0-9_.\"'-]+\\s*=");

    /** What is no number, in quotes or after a hash, or a number. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|#.*|(?<![\\w.])([+-]?(?:0[xob][0-9A-Fa-f_]+|[0-9][0-9_]*(?:\\.[0-9_]+)?(?:[eE][+-]?[0-9_]+)?))(?![\\w.])");

    /** As changed numbers are written at first. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+(E-?[0-9]+)?)?");

    /** Indentation, key, spaces, the equals sign, spaces, and the rest of a line. */
    private static final Pattern ENTRY =
            Pattern.compile("^([ \\t]*)([A-Za-z0-9_-]+)([ \\t]*)=([ \\t]*)(.*)$", Pattern.DOTALL);

    private KeptStyle() {}

    /**
     * Keeps notations.
     *
     * @param before the text before it was changed
     * @param after the text with its changed numbers in plain notation
     * @return the text with the same values
     */
    static String keep(String before, String after) {
        List<String> old = Arrays.asList(LINE.split(before));
        List<String> now = new ArrayList<>(Arrays.asList(LINE.split(after)));
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            pair(
                    delta.getSource().getLines(),
                    now,
                    delta.getTarget().getPosition(),
                    delta.getTarget().size());
        }
        return String.join("", now);
    }

    /** Each changed line takes after the line of the same key that it stands for. */
    private static void pair(List<String> old, List<String> now, int first, int count) {
        int next = 0;
        for (int i = first; i < first + count; i++) {
            boolean paired = false;
            for (int j = next; j < old.size() && !paired; j++) {
                if (key(old.get(j)).equals(key(now.get(i)))) {
                    now.set(i, line(old.get(j), now.get(i)));
                    next = j + 1;
                    paired = true;
                }
            }
            if (!paired) {
                now.set(i, added(now, i));
            }
        }
    }

    /** A new line looks like the line of the same key above it, or else like its neighbours. */
    private static String added(List<String> now, int at) {
        Matcher entry = ENTRY.matcher(now.get(at));
        if (!entry.matches()) {
            return now.get(at);
        }
        String key = entry.group(2);
        for (int i = at - 1; i >= 0; i--) {
            Matcher model = ENTRY.matcher(now.get(i));
            if (model.matches() && model.group(2).equals(key)) {
                String value = line(now.get(i), now.get(at)).substring(entry.start(5));
                return model.group(1) + key + model.group(3) + "=" + model.group(4) + value;
            }
        }
        return neighbour(now, at)
                .map(model -> model.group(1) + key + spaces(model, key) + "=" + model.group(4) + entry.group(5))
                .orElse(now.get(at));
    }

    /** The entry of the same table that shows best how equals signs are aligned; the nearest one where they are not. */
    private static Optional<Matcher> neighbour(List<String> now, int at) {
        Optional<Matcher> nearest = Optional.empty();
        for (int step : new int[] {-1, 1}) {
            for (int i = at + step;
                    i >= 0 && i < now.size() && !now.get(i).strip().startsWith("[");
                    i += step) {
                Matcher model = ENTRY.matcher(now.get(i));
                if (model.matches()) {
                    if (model.group(3).length() > 1) {
                        return Optional.of(model);
                    }
                    nearest = nearest.isPresent() ? nearest : Optional.of(model);
                }
            }
        }
        return nearest;
    }

    private static String spaces(Matcher model, String key) {
        int aligned = model.group(2).length() + model.group(3).length() - key.length();
        return model.group(3).length() > 1 ? " ".repeat(Math.max(1, aligned)) : model.group(3);
    }

    private static String key(String line) {
        Matcher key = KEY.matcher(line);
        return key.find() ? key.group().strip() : "";
    }

    /** A list's entries take after those in the same places; further ones after the last. */
    private static String line(String old, String now) {
        List<String> models = TOKEN.matcher(value(old))
                .results()
                .filter(token -> token.group(1) != null)
                .map(MatchResult::group)
                .toList();
        if (models.isEmpty()) {
            return now;
        }
        String value = value(now);
        int[] place = {0};
        String kept = TOKEN.matcher(value).replaceAll(token -> {
            String text = token.group();
            if (token.group(1) != null) {
                String model = models.get(Math.min(place[0]++, models.size() - 1));
                text = PLAIN.matcher(text).matches()
                        ? NumberNotation.like(model, text)
                        : text; // others were not changed
            }
            return Matcher.quoteReplacement(text);
        });
        return now.substring(0, now.length() - value.length()) + kept;
    }

    private static String value(String line) {
        Matcher key = KEY.matcher(line);
        return key.find() ? line.substring(key.end()) : line;
    }
}
