package soundscape.report.recursion;

/** The diagram's colours: those of the window's light theme. */
final class DiagramColours {
    static final String SURFACE = "#ffffff";
    static final String BOX = "#f0f2f7";
    static final String LINE = "#566070";
    static final String INK = "#1b2230";
    static final String FINAL = "#0b5fcc";
    static final String WEAKEST = "#b84a00";

    private DiagramColours() {}
}
