package soundscape.app.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What saving changes in a file; lines and patch are empty where nothing changes.
 * @param lines changed lines with a few unchanged ones around them, in the order of the file
 * @param patch the same as a unified diff
 */
public record TextChanges(List<Line> lines, String patch) {
    private static final int CONTEXT = 3;

    /** Copies the list. */
    public TextChanges {
        lines = List.copyOf(lines);
    }

    /** What becomes of a line. */
    public enum Kind {
        SAME,
        /** It is there only before. */
        REMOVED,
        /** It is there only afterwards. */
        ADDED,
        /** Lines that stay were left out here. */
        GAP
    }

    /** One line; its number is that before for a removed one, that afterwards for all others. */
    public record Line(Kind kind, int number, String text) {}

    /** Compares two texts, {@code after} being the one that would be saved. Line ends do not count. */
    public static TextChanges between(String name, String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        Patch<String> patch = DiffUtils.diff(old, now);
        return new TextChanges(
                near(all(now, patch.getDeltas())),
                String.join("\n", UnifiedDiffUtils.generateUnifiedDiff(name, name, old, patch, CONTEXT)));
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\\R", -1));
    }

    /** How many lines of a kind there are. */
    public long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** Every line of both texts in order, the unchanged ones once. */
    private static List<Line> all(List<String> after, List<AbstractDelta<String>> deltas) {
        List<Line> all = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<String> delta : deltas) {
            next = add(
                    all, Kind.SAME, next, after.subList(next, delta.getTarget().getPosition()));
            add(
                    all,
                    Kind.REMOVED,
                    delta.getSource().getPosition(),
                    delta.getSource().getLines());
            next = add(all, Kind.ADDED, next, delta.getTarget().getLines());
        }
        add(all, Kind.SAME, next, after.subList(next, after.size()));
        return all;
    }

    private static int add(List<Line> all, Kind kind, int before, List<String> texts) {
        int number = before;
        for (String text : texts) {
            all.add(new Line(kind, ++number, text));
        }
        return number;
    }

    /** Leaves out what is far from every change. */
    private static List<Line> near(List<Line> all) {
        BitSet near = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() != Kind.SAME) {
                near.set(Math.max(0, i - CONTEXT), Math.min(all.size(), i + CONTEXT + 1));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
            if (i > 0 && !near.get(i - 1)) {
                lines.add(new Line(Kind.GAP, all.get(i).number(), ""));
            }
            lines.add(all.get(i));
        }
        return lines;
    }
}
