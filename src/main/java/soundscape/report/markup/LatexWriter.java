package soundscape.report.markup;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.report.formula.Formula;
import soundscape.report.formula.FormulaLatex;

/** Writes a document as LaTeX that compiles by itself, with the packages of every distribution. */
public final class LatexWriter {
    private static final String BEFORE = """
            \\documentclass[10pt,a4paper]{article}
            \\usepackage[T1]{fontenc}
            \\usepackage[utf8]{inputenc}
            \\usepackage{textcomp}
            \\usepackage[margin=15mm]{geometry}
            \\usepackage{amsmath}
            \\usepackage{array}
            \\usepackage{booktabs}
            \\usepackage{longtable}
            \\usepackage{graphicx}
            \\usepackage{xcolor}
            \\usepackage{tikz}
            \\setlength{\\parindent}{0pt}
            \\setlength{\\parskip}{6pt}
            \\setlength{\\tabcolsep}{3pt}
            \\begin{document}

            """;

    private static final String AFTER = "\\end{document}";

    private static final String[] HEADINGS = {"section", "section", "subsection", "subsubsection"};

    private LatexWriter() {}

    /** LaTeX without a last line end; the first heading of depth 1 is the document's title. */
    public static String of(List<Block> blocks) {
        return BEFORE + blocks.stream().map(LatexWriter::block).collect(Collectors.joining("\n\n")) + "\n\n" + AFTER;
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.line());
        } else if (block instanceof Block.Items items) {
            return items(items);
        } else if (block instanceof Block.Table table) {
            return LatexTable.of(table);
        } else if (block instanceof Block.Formula formula) {
            return "\\begin{gather*}\n" + formula.latex() + "\n\\end{gather*}";
        } else if (block instanceof Block.Maths maths) {
            return "\\begin{gather*}\n" + FormulaLatex.of(Formula.of(maths.plain())) + "\n\\end{gather*}";
        }
        return ((Block.Drawing) block).latex();
    }

    private static String heading(Block.Heading heading) {
        String words = LatexText.escaped(heading.words());
        return heading.depth() == 1
                ? "\\begin{center}\\LARGE\\bfseries " + words + "\\end{center}"
                : "\\" + HEADINGS[Math.min(heading.depth(), HEADINGS.length) - 1] + "{" + words + "}";
    }

    private static String items(Block.Items items) {
        String environment = items.numbered() ? "enumerate" : "itemize";
        return items.items().stream()
                .map(item -> "  \\item " + line(item))
                .collect(Collectors.joining("\n", "\\begin{" + environment + "}\n", "\n\\end{" + environment + "}"));
    }

    /** A line's pieces, escaped. */
    static String line(Line line) {
        return line.pieces().stream().map(LatexWriter::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return LatexText.escaped(text.words());
        } else if (piece instanceof Inline.Strong strong) {
            return "\\textbf{" + LatexText.escaped(strong.words()) + "}";
        } else if (piece instanceof Inline.Link link) {
            return LatexText.escaped(link.words());
        } else if (piece instanceof Inline.Maths maths) {
            return "$" + FormulaLatex.of(Formula.of(maths.plain())) + "$";
        }
        String gap = ((Inline.Gap) piece).mark() + ": " + ((Inline.Gap) piece).words();
        return "\\textcolor{red!70!black}{" + LatexText.escaped(gap) + "}";
    }
}
