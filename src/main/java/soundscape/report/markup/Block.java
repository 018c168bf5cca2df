package soundscape.report.markup;

import java.util.List;

/** A part of a document that begins on a line of its own. */
public sealed interface Block {
    /** A heading: depth 1 for the title, 2 for the parts, 3 for theirs; links lead to its anchor, empty for none. */
    record Heading(int depth, String words, String anchor) implements Block {
        /** A heading that no link leads to. */
        public Heading(int depth, String words) {
            this(depth, words, "");
        }
    }

    /** A paragraph. */
    record Paragraph(Line line) implements Block {
        /** A paragraph of plain text. */
        public Paragraph(String words) {
            this(Line.of(words));
        }
    }

    /** A list, one line an item; numbered where their order matters. */
    record Items(List<Line> items, boolean numbered) implements Block {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table; each row has one cell a column. */
    record Table(List<Column> columns, List<List<Line>> rows) implements Block {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A formula as lines of text, and the same in LaTeX's mathematics, its lines separated by {@code \\}. */
    record Formula(String plain, String latex) implements Block {}

    /** A glossary formula on one line, set as a book does; see {@link soundscape.report.formula.Formula}. */
    record Maths(String plain) implements Block {}

    /** What each notation draws in its own way: lines of Markdown, lines of LaTeX. */
    record Drawing(String markdown, String latex) implements Block {}
}
