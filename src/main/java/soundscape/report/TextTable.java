package soundscape.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in plain text with aligned columns. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<String> heads;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /** Begins a table with its columns' heads; one that begins with {@code >} is aligned to the right. */
    public TextTable(String... heads) {
        this.right = List.of(heads).stream().map(head -> head.startsWith(">")).toList();
        this.heads = List.of(heads).stream()
                .map(head -> head.startsWith(">") ? head.substring(1) : head)
                .toList();
    }

    /** Adds a row, one cell a column. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines of the table, heads first. */
    @Override
    public String toString() {
        List<List<String>> all = new ArrayList<>(List.of(heads));
        all.addAll(rows);
        List<Integer> widths = IntStream.range(0, heads.size())
                .mapToObj(column -> all.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        return all.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> pad(row.get(column), widths.get(column), right.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String pad(String cell, int width, boolean right) {
        String space = " ".repeat(width - width(cell));
        return right ? space + cell : cell + space;
    }
}
