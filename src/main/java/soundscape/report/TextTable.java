package soundscape.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text with aligned columns. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final String TO_THE_RIGHT = ">";

    private final List<String> heads = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Begins a table with its columns' heads; one that begins with {@code >} is aligned to the right. */
    public TextTable(String... heads) {
        for (String head : heads) {
            boolean toTheRight = head.startsWith(TO_THE_RIGHT);
            this.heads.add(toTheRight ? head.substring(TO_THE_RIGHT.length()) : head);
            right.add(toTheRight);
        }
    }

    /** Adds a row, one cell a column. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines of the table, heads first. */
    @Override
    public String toString() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        lines.add(line(heads, widths));
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        return String.join("\n", lines);
    }

    private int[] widths() {
        int[] widths = new int[heads.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(heads.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(pad(row.get(column), widths[column], right.get(column)));
        }
        return String.join(GAP, cells).stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String pad(String cell, int width, boolean right) {
        String space = " ".repeat(width - width(cell));
        return right ? space + cell : cell + space;
    }
}
