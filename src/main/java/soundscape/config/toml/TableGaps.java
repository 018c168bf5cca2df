package soundscape.config.toml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many empty lines a text has between tables of the same name. */
final class TableGaps {
    /** For each name how many empty lines stand above its tables but the first, in whose place something else may stand. */
    private final Map<String, Set<Integer>> gaps;

    TableGaps(String text) {
        List<String> lines = KeptStyle.split(text);
        BitSet blocks = TextBlocks.linesOf(text);
        gaps = IntStream.range(0, lines.size())
                .filter(i -> !blocks.get(i) && KeptStyle.head(lines.get(i)).isPresent())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> KeptStyle.head(lines.get(i)).orElseThrow(),
                        Collectors.collectingAndThen(Collectors.toList(), heads -> gaps(lines, heads))));
    }

    private static Set<Integer> gaps(List<String> lines, List<Integer> heads) {
        return heads.stream()
                .skip(heads.size() > 1 || isTop(lines, heads.get(0)) ? 1 : 0)
                .map(head -> emptyBefore(lines, top(lines, head)))
                .collect(Collectors.toSet());
    }

    private static boolean isTop(List<String> lines, int head) {
        return emptyBefore(lines, top(lines, head)) == top(lines, head);
    }

    /** Where a head begins with its comment. */
    private static int top(List<String> lines, int head) {
        int top = head;
        while (top > 0 && lines.get(top - 1).strip().startsWith("#")) {
            top--;
        }
        return top;
    }

    private static int emptyBefore(List<String> lines, int end) {
        int first = end;
        while (first > 0 && lines.get(first - 1).isBlank()) {
            first--;
        }
        return end - first;
    }

    /** Puts as many above each added line; none where the tables of its name have different gaps, or none is known. */
    String in(List<String> lines, BitSet added) {
        List<String> fitted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (added.get(i)) {
                KeptStyle.head(line)
                        .map(gaps::get)
                        .filter(known -> known.size() == 1)
                        .ifPresent(known -> fit(fitted, known.iterator().next()));
            }
            fitted.add(line);
        }
        return String.join("", fitted);
    }

    /** Changes the empty lines at the end, if there is one to go by. */
    private static void fit(List<String> lines, int wanted) {
        int present = emptyBefore(lines, lines.size());
        if (present == 0) {
            return;
        }
        String empty = lines.get(lines.size() - 1);
        for (int i = present; i > wanted; i--) {
            lines.remove(lines.size() - 1);
        }
        for (int i = present; i < wanted; i++) {
            lines.add(empty);
        }
    }
}
