package soundscape.ui.theme;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import soundscape.report.figure.PlotColours;

/**
 * The colours of a theme, chosen by hand; style sheet and plot take theirs from here.
 * @param plot what the plot shares with everything else
 * @param accent of what can be acted on
 * @param good of what is reached
 * @param bar of figures that need no attention
 * @param track of a bar behind its filled part
 * @param veil over the window while something lies above it, with transparency
 */
public record Palette(
        PlotColours plot,
        String window,
        String field,
        String border,
        String accent,
        String onAccent,
        String good,
        String bar,
        String sizeBar,
        String track,
        String veil) {
    static final Palette LIGHT = new Palette(
            PlotColours.LIGHT,
            "#f3f5f9",
            "#f0f2f7",
            "#dbe0e8",
            "#0b5fcc",
            "#ffffff",
            "#00714f",
            "#6f9fdc",
            "#3fae8c",
            "#eaedf3",
            "#1b223040");

    static final Palette DARK = new Palette(
            PlotColours.DARK,
            "#0e1115",
            "#0e1115",
            "#2a3039",
            "#4c9bff",
            "#0e1115",
            "#45cfa2",
            "#3b68ab",
            "#138a68",
            "#0e1115",
            "#00000080");

    /** The palette as looked-up colours of a style sheet; declarations for the root's style. */
    public String declarations() {
        Map<String, String> colours = new TreeMap<>();
        colours.put("-s-window", window);
        colours.put("-s-surface", plot.surface());
        colours.put("-s-field", field);
        colours.put("-s-border", border);
        colours.put("-s-text", plot.text());
        colours.put("-s-muted", plot.muted());
        colours.put("-s-accent", accent);
        colours.put("-s-on-accent", onAccent);
        colours.put("-s-highlight", plot.highlight());
        colours.put("-s-good", good);
        colours.put("-s-bar", bar);
        colours.put("-s-size-bar", sizeBar);
        colours.put("-s-threshold", plot.threshold());
        colours.put("-s-track", track);
        colours.put("-s-veil", veil);
        colours.put("-s-plate", plot.surface() + "d8");
        // The theme's own names, so that controls follow the palette too.
        colours.put("-color-bg-default", plot.surface());
        colours.put("-color-fg-default", plot.text());
        colours.put("-color-fg-muted", plot.muted());
        colours.put("-color-accent-emphasis", accent);
        colours.put("-color-accent-fg", accent);
        colours.put("-color-border-default", border);
        return colours.entrySet().stream()
                .map(colour -> colour.getKey() + ": " + colour.getValue() + ";")
                .collect(Collectors.joining(" "));
    }
}
