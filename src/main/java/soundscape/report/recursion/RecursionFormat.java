package soundscape.report.recursion;

/** How a recursion is described. */
public enum RecursionFormat {
    /** Markdown with a Mermaid diagram. */
    MARKDOWN(".md"),
    /** A LaTeX document with a TikZ diagram. */
    LATEX(".tex"),
    /** The diagram alone. */
    SVG(".svg");

    private final String ending;

    RecursionFormat(String ending) {
        this.ending = ending;
    }

    /** What a file's name ends with, such as ".md". */
    public String ending() {
        return ending;
    }
}
