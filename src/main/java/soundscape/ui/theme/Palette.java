package soundscape.ui.theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The colours of a theme, chosen by hand; style sheet and plot take theirs from here.
 *
 * @param window behind everything
 * @param surface of panes and cards
 * @param field of inputs
 * @param border of panes and cards
 * @param text of what is read first
 * @param muted of what is read second
 * @param accent of what can be acted on
 * @param onAccent of text on the accent
 * @param highlight of the present configuration and of what holds it down
 * @param good of what is reached
 * @param bar of figures that need no attention
 * @param sizeBar of sizes
 * @param grid of the plot's grid
 * @param threshold of the milestones' lines
 * @param target of the milestones' corner, with transparency
 * @param rampFrom of a family's first curve
 * @param rampTo of a family's last curve
 * @param track of a bar behind its filled part
 * @param veil over the window while something lies above it, with transparency
 * @param categories of a family's curves where their values are words: Okabe and Ito's, without those that are used
 *     otherwise
 * @param edge behind the frontier, with transparency
 */
public record Palette(
        String window,
        String surface,
        String field,
        String border,
        String text,
        String muted,
        String accent,
        String onAccent,
        String highlight,
        String good,
        String bar,
        String sizeBar,
        String grid,
        String threshold,
        String target,
        String rampFrom,
        String rampTo,
        String track,
        String veil,
        List<String> categories,
        String edge) {
    /** Copies the list. */
    public Palette {
        categories = List.copyOf(categories);
    }

    static final Palette LIGHT = new Palette(
            "#f3f5f9",
            "#ffffff",
            "#f0f2f7",
            "#dbe0e8",
            "#1b2230",
            "#566070",
            "#0b5fcc",
            "#ffffff",
            "#b84a00",
            "#00714f",
            "#6f9fdc",
            "#3fae8c",
            "#e6e9ef",
            "#4a5260",
            "#009e7326",
            "#6f9cd8",
            "#1c3b74",
            "#eaedf3",
            "#1b223040",
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#5c6470"),
            "#56607018");

    static final Palette DARK = new Palette(
            "#0e1115",
            "#161a20",
            "#0e1115",
            "#2a3039",
            "#e8ecf2",
            "#9aa5b4",
            "#4c9bff",
            "#0e1115",
            "#ff8f45",
            "#45cfa2",
            "#3b68ab",
            "#138a68",
            "#252b34",
            "#c3cad5",
            "#00b38238",
            "#4a74b8",
            "#b9d2f8",
            "#0e1115",
            "#00000080",
            List.of("#56b4e9", "#e69f00", "#00b383", "#cc79a7", "#4a90d9", "#c3cad5"),
            "#9aa5b41c");

    /**
     * The palette as looked-up colours of a style sheet.
     *
     * @return declarations for the root's style
     */
    public String declarations() {
        Map<String, String> colours = new TreeMap<>();
        colours.put("-s-window", window);
        colours.put("-s-surface", surface);
        colours.put("-s-field", field);
        colours.put("-s-border", border);
        colours.put("-s-text", text);
        colours.put("-s-muted", muted);
        colours.put("-s-accent", accent);
        colours.put("-s-on-accent", onAccent);
        colours.put("-s-highlight", highlight);
        colours.put("-s-good", good);
        colours.put("-s-bar", bar);
        colours.put("-s-size-bar", sizeBar);
        colours.put("-s-threshold", threshold);
        colours.put("-s-track", track);
        colours.put("-s-veil", veil);
        colours.put("-s-plate", surface + "d8");
        // The theme's own names, so that controls follow the palette too.
        colours.put("-color-bg-default", surface);
        colours.put("-color-fg-default", text);
        colours.put("-color-fg-muted", muted);
        colours.put("-color-accent-emphasis", accent);
        colours.put("-color-accent-fg", accent);
        colours.put("-color-border-default", border);
        return colours.entrySet().stream()
                .map(colour -> colour.getKey() + ": " + colour.getValue() + ";")
                .collect(Collectors.joining(" "));
    }
}
