package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.explanation.Quantity;

/** A page as plain text. */
public final class PageText {
    private PageText() {}

    /** Writes a page; returns lines, without a last line end. */
    public static String of(GlossaryEntry entry, Page page) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.title() + " (" + entry.id() + ")");
        lines.add(entry.about());
        lines.addAll(page.formulas());
        if (!page.note().isEmpty()) {
            lines.add(page.note());
        }
        lines.add(page.figure());
        for (Quantity value : page.values()) {
            lines.add("   " + value.symbol() + " = " + value.value() + "   " + value.meaning());
        }
        for (Page.Effects effects : page.effects()) {
            lines.add(effects.title() + ":");
            if (effects.lines().isEmpty()) {
                lines.add("   " + effects.none());
            }
            effects.lines().forEach(line -> lines.add("   " + line.text()));
        }
        lines.add("Stated in: " + page.source());
        return String.join("\n", lines);
    }
}
