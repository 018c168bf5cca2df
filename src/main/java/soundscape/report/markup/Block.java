package soundscape.report.markup;

import java.util.List;

/** A part of a document that begins on a line of its own. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param depth 1 for the document's title, 2 for its parts, 3 for theirs
     * @param words the heading
     * @param anchor what links lead to; empty for none
     */
    record Heading(int depth, String words, String anchor) implements Block {
        /**
         * A heading that no link leads to.
         *
         * @param depth 1 for the document's title
         */
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

    /**
     * A list.
     *
     * @param items one line each
     * @param numbered whether their order matters
     */
    record Items(List<Line> items, boolean numbered) implements Block {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param columns its columns
     * @param rows one cell a column
     */
    record Table(List<Column> columns, List<List<Line>> rows) implements Block {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A formula on lines of its own.
     *
     * @param plain as text, over one or several lines
     * @param latex the same in LaTeX's mathematics, the lines separated by {@code \\}
     */
    record Formula(String plain, String latex) implements Block {}

    /**
     * A formula of the glossary, set as a book does.
     *
     * @param plain the formula on one line; see {@link soundscape.report.formula.Formula}
     */
    record Maths(String plain) implements Block {}

    /**
     * What each notation draws in its own way.
     *
     * @param markdown lines of Markdown
     * @param latex lines of LaTeX
     */
    record Drawing(String markdown, String latex) implements Block {}
}
