package soundscape.app.share;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text, line ends included, in place of {@code lines} lines from a 1-based one on; so long versions take little room.
 */
record LineEdit(int line, int lines, String text) {
    /** Lines keep their ends, so that putting them together gives the text to the byte. */
    private static final Pattern END = Pattern.compile("(?<=\n)");

    /** What makes one text of another; edits in the order of the text. */
    static List<LineEdit> between(String before, String after) {
        // The usual algorithm would keep every step of its search: too much for two texts that share nothing.
        return DiffUtils.diff(lines(before), lines(after), new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                .sorted(Comparator.comparingInt(delta -> delta.getSource().getPosition()))
                .map(LineEdit::of)
                .toList();
    }

    private static LineEdit of(AbstractDelta<String> delta) {
        return new LineEdit(
                delta.getSource().getPosition() + 1,
                delta.getSource().size(),
                String.join("", delta.getTarget().getLines()));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(END.split(text));
    }

    /** Makes edits, in the order of the text; empty if one lies beyond the text or within another one. */
    static Optional<String> apply(String before, List<LineEdit> edits) {
        List<String> lines = lines(before);
        List<String> after = new ArrayList<>();
        int next = 0;
        for (LineEdit edit : edits) {
            int from = edit.line() - 1;
            if (from < next || edit.lines() < 0 || edit.lines() > lines.size() - from) {
                return Optional.empty();
            }
            after.addAll(lines.subList(next, from));
            after.add(edit.text());
            next = from + edit.lines();
        }
        after.addAll(lines.subList(next, lines.size()));
        return Optional.of(String.join("", after));
    }
}
