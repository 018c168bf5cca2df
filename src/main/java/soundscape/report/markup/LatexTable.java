package soundscape.report.markup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table that may run over several pages, its heads repeated on each. */
final class LatexTable {
    /** Tables of more columns take a smaller size of type. */
    private static final int ROOMY = 9;

    private LatexTable() {}

    static String of(Block.Table table) {
        String heads = table.columns().stream()
                .map(column -> "\\textbf{" + LatexText.escaped(column.head()) + "}")
                .collect(Collectors.joining(" & "));
        String rows = table.rows().stream().map(LatexTable::row).collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                table.columns().size() > ROOMY ? "{\\scriptsize" : "{\\footnotesize",
                "\\begin{longtable}{@{}" + columns(table.columns()) + "@{}}",
                "\\toprule",
                heads + " \\\\",
                "\\midrule",
                "\\endhead",
                rows,
                "\\bottomrule",
                "\\end{longtable}}");
    }

    private static String columns(List<Column> columns) {
        return columns.stream().map(LatexTable::column).collect(Collectors.joining());
    }

    private static String column(Column column) {
        if (column.share() > 0) {
            return String.format(Locale.ROOT, ">{\\raggedright\\arraybackslash}p{%.3f\\linewidth}", column.share());
        }
        return column.right() ? "r" : "l";
    }

    private static String row(List<Line> cells) {
        return cells.stream().map(LatexWriter::line).collect(Collectors.joining(" & ")) + " \\\\";
    }
}
