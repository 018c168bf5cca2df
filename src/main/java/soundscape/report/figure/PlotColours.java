package soundscape.report.figure;

import java.util.List;

/**
 * The colours that a plot is drawn in, as {@code #rrggbb} or {@code #rrggbbaa}.
 * @param surface what everything lies on
 * @param text of what is read first
 * @param muted of what is read second
 * @param highlight of the present configuration and of what holds it down
 * @param threshold of the milestones' lines
 * @param target of the milestones' corner, with transparency
 * @param rampFrom of a family's first curve; {@code rampTo} of its last
 * @param categories of curves whose values are words: Okabe and Ito's, without those that are used otherwise
 * @param frontier behind the frontier, with transparency
 */
public record PlotColours(
        String surface,
        String text,
        String muted,
        String highlight,
        String grid,
        String threshold,
        String target,
        String rampFrom,
        String rampTo,
        List<String> categories,
        String frontier) {
    /** Dark on light; exports are always in these. */
    public static final PlotColours LIGHT = new PlotColours(
            "#ffffff",
            "#1b2230",
            "#566070",
            "#b84a00",
            "#e6e9ef",
            "#4a5260",
            "#009e7326",
            "#6f9cd8",
            "#1c3b74",
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#5c6470"),
            "#56607018");

    /** Light on dark. */
    public static final PlotColours DARK = new PlotColours(
            "#161a20",
            "#e8ecf2",
            "#9aa5b4",
            "#ff8f45",
            "#252b34",
            "#c3cad5",
            "#00b38238",
            "#4a74b8",
            "#b9d2f8",
            List.of("#56b4e9", "#e69f00", "#00b383", "#cc79a7", "#4a90d9", "#c3cad5"),
            "#9aa5b41c");

    /** Copies the list. */
    public PlotColours {
        categories = List.copyOf(categories);
    }
}
