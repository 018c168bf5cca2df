package soundscape.app.glossary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundscape.app.Snapshot;
import soundscape.app.View;
import soundscape.config.ZkvmFile;
import soundscape.report.markup.Block;
import soundscape.report.markup.Line;
import soundscape.report.markup.MarkdownWriter;
import soundscape.report.print.PdfWriter;

/** The whole glossary as one document. */
public final class Handout {
    /** What a handout can be written as. */
    public enum Format {
        /** Markdown with formulas in GitHub's mathematics. */
        MARKDOWN("md"),
        /** Pages of A4. */
        PDF("pdf");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** Its files' ending, without a dot. */
        public String ending() {
            return ending;
        }

        /** The format of a file; what its ending says, if it says any. */
        public static Optional<Format> of(String name) {
            return Arrays.stream(values())
                    .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.ending))
                    .findFirst();
        }
    }

    private Handout() {}

    /** The state that a handout about a file begins with; values are of the circuit of that index. */
    public static Snapshot opened(ZkvmFile file, int circuit) {
        return PageExamples.opened(file, View.USUAL, circuit);
    }

    /** Writes a handout with the values of a state. */
    public static byte[] of(Snapshot snapshot, Format format) {
        List<Block> blocks = blocks(snapshot);
        return format == Format.PDF
                ? PdfWriter.of(title(snapshot), blocks)
                : (MarkdownWriter.of(blocks) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }

    private static String title(Snapshot snapshot) {
        return "Soundscape glossary: " + snapshot.exploration().now().name();
    }

    static List<Block> blocks(Snapshot snapshot) {
        Pages pages = new Pages(snapshot);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What soundness rests on"));
        blocks.add(new Block.Paragraph(snapshot.sentence()));
        blocks.add(new Block.Paragraph(
                "Values are those of the circuit " + snapshot.circuit().name() + ", regime "
                        + snapshot.terms().regime()
                        + ", unless a page says that it looks at another one. What raises and lowers a "
                        + "figure was computed by turning each parameter by one step, all others as they are. Levels are "
                        + "round-by-round soundness of the interactive protocol."));
        for (EntryKind kind : EntryKind.values()) {
            blocks.add(new Block.Paragraph(Line.EMPTY.strong(kind.label())));
            blocks.add(new Block.Items(
                    Glossary.of(kind).stream()
                            .map(entry -> Line.EMPTY.link(entry.title(), "#" + entry.id()))
                            .toList(),
                    false));
        }
        for (EntryKind kind : EntryKind.values()) {
            blocks.add(new Block.Heading(2, kind.label()));
            Glossary.of(kind).forEach(entry -> blocks.addAll(PageBlocks.of(entry, pages.of(entry))));
        }
        return blocks;
    }
}
