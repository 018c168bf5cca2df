package soundscape.config.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a text says beside its values that a change made false: comments on changed lines, those that name a value as
 * it was or a key that changed, sizes that were stated, and words that the file was generated.
 */
public final class StaleLabels {
    private static final String SIZE = "proof_size";

    /** Keys whose values are labels themselves, or names. */
    private static final Set<String> LABELS = Set.of(SIZE, "name", "group", "version");

    private static final Pattern GENERATED = Pattern.compile(
            "auto-?\\s?generated|generated (by|from|with)|do not edit|exported (by|from|with)",
            Pattern.CASE_INSENSITIVE);

    /** A value that became another, or none. */
    private record Change(String key, String from, Optional<String> to) {
        String told() {
            return key + " = " + from + ", which is " + to.orElse("not stated") + " now";
        }
    }

    private final List<StaleLabel> found = new ArrayList<>();

    private StaleLabels() {}

    /**
     * Compares two texts of a file.
     * @param order for each circuit of the second, which one of the first it is or is a copy of
     * @return what is false in the second, in its order
     */
    public static List<StaleLabel> between(String before, String after, List<Integer> order) {
        List<LabelledTable> old = LabelledTable.of(before);
        List<LabelledTable> now = LabelledTable.of(after);
        if (before.equals(after) || now.size() != order.size() + 1 || old.size() == 1) {
            return List.of(); // circuits without tables of their own
        }
        StaleLabels labels = new StaleLabels();
        List<Change> shared = changes(old.get(0), now.get(0));
        labels.look(now.get(0), shared);
        boolean any = !shared.isEmpty();
        for (int i = 0; i < order.size(); i++) {
            List<Change> own = changes(old.get(order.get(i) + 1), now.get(i + 1));
            List<Change> all = Stream.concat(own.stream(), shared.stream()).toList();
            labels.look(now.get(i + 1), all);
            labels.size(now.get(i + 1), all);
            any |= !own.isEmpty();
        }
        if (any) {
            labels.generated(now.get(0));
        }
        return labels.found.stream()
                .sorted(Comparator.comparingInt(StaleLabel::line))
                .toList();
    }

    /** By the keys of the inner tables in their order, as lines move. */
    private static List<Change> changes(LabelledTable before, LabelledTable after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        return old.entrySet().stream()
                .filter(value -> !LABELS.contains(plain(value.getKey()))
                        && !value.getValue().equals(now.get(value.getKey())))
                .map(value -> new Change(
                        plain(value.getKey()), value.getValue(), Optional.ofNullable(now.get(value.getKey()))))
                .toList();
    }

    private static Map<String, String> values(LabelledTable table) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        table.values().forEach((key, value) -> {
            String name = key.replaceFirst("]\\d+\\.", "].");
            values.put(name + " ".repeat(times.merge(name, 1, Integer::sum)), value.text());
        });
        return values;
    }

    /** The key without the table that it stands in. */
    private static String plain(String key) {
        return key.substring(key.lastIndexOf('.') + 1).strip();
    }

    private void look(LabelledTable table, List<Change> changes) {
        table.values().forEach((key, value) -> {
            Optional<Change> own = changes.stream()
                    .filter(change ->
                            change.key().equals(plain(key)) && change.to().equals(Optional.of(value.text())))
                    .findFirst();
            for (LabelledTable.Comment comment : value.comments()) {
                own.map(change -> "was said of " + change.told())
                        .or(() -> named(comment.text(), changes))
                        .ifPresent(why -> add(comment, why));
            }
        });
        table.head().forEach(comment -> named(comment.text(), changes)
                .or(() -> spoken(comment.text(), changes))
                .ifPresent(why -> add(comment, why)));
        table.others().forEach(comment -> named(comment.text(), changes).ifPresent(why -> add(comment, why)));
    }

    /** A value as it was, or a key. */
    private static Optional<String> named(String comment, List<Change> changes) {
        return changes.stream()
                .filter(change -> NamedValue.in(
                        comment, change.key(), change.from(), change.to().orElse("")))
                .map(change -> "may mean " + change.told())
                .findFirst();
    }

    /** A word of a key, such as "queries". */
    private static Optional<String> spoken(String comment, List<Change> changes) {
        return changes.stream()
                .filter(change -> KeyWords.of(change.key()).stream()
                        .anyMatch(word -> Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(comment)
                                .find()))
                .map(change -> "may speak of " + change.told())
                .findFirst();
    }

    private void size(LabelledTable table, List<Change> changes) {
        LabelledTable.Value size = table.values().get(SIZE);
        if (size != null && !changes.isEmpty()) {
            found.add(new StaleLabel(
                    size.line(),
                    SIZE + " = " + size.text(),
                    "is a size before " + changes.get(0).key()
                            + (changes.size() == 1 ? "" : " and " + (changes.size() - 1) + " more")
                            + (changes.size() == 1 ? " changed" : " keys changed")));
        }
    }

    private void generated(LabelledTable shared) {
        Stream.concat(shared.head().stream(), shared.others().stream())
                .filter(comment -> GENERATED.matcher(comment.text()).find())
                .forEach(comment -> add(comment, "values were changed since"));
    }

    private void add(LabelledTable.Comment comment, String why) {
        StaleLabel label = new StaleLabel(comment.line(), comment.text(), why);
        if (found.stream().noneMatch(other -> other.line() == label.line())) {
            found.add(label);
        }
    }
}
