package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.config.Zkvm;
import soundscape.report.recursion.Multiplicities;
import soundscape.report.recursion.RecursionFormat;
import soundscape.report.recursion.RecursionReports;

/** Describes a recursion and sketches its soundness. */
@Command(
        name = "recursion",
        description =
                "Drafts the description of the recursion that Glamsterdam asks for: layers, circuits, sketch of soundness.",
        footer = {"", "What only the team can say is marked TODO(team)."})
final class RecursionCommand extends TerminalCommand {
    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Parameters(paramLabel = "FILE-or-PRESET", description = "A file, or a name as in \"soundscape list\".")
    private String input = "";

    @Option(
            names = "--format",
            description = "markdown, latex or svg (the diagram alone); usually what the output file's ending says, "
                    + "or markdown.")
    private @Nullable RecursionFormat format;

    @Option(
            names = "--proofs",
            paramLabel = "CIRCUIT=COUNT",
            description = "How often a circuit is proved for one final proof. May be given several times.")
    private List<String> proofs = new ArrayList<>();

    @Option(
            names = "--with-svg",
            description = "With -o and Markdown: the diagram as an SVG file beside it, in place of Mermaid.")
    private boolean withSvg;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes there in place of standard output.")
    private @Nullable Path output;

    @Override
    int answer() throws IOException {
        RecursionFormat chosen = chosen();
        if (withSvg && (output == null || chosen != RecursionFormat.MARKDOWN)) {
            throw wrongUsage("--with-svg needs -o and Markdown; -o recursion.md would do");
        }
        Zkvm zkvm = Inputs.open(input).zkvm();
        Multiplicities counts = Multiplicities.of(zkvm);
        for (String text : proofs) {
            counts = counts.with(zkvm, text);
        }
        write(zkvm, counts, chosen);
        return 0;
    }

    private RecursionFormat chosen() {
        RecursionFormat stated = format;
        if (stated != null) {
            return stated;
        }
        Path file = output;
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return List.of(RecursionFormat.values()).stream()
                .filter(each -> name.endsWith(each.ending()))
                .findFirst()
                .orElse(RecursionFormat.MARKDOWN);
    }

    private void write(Zkvm zkvm, Multiplicities counts, RecursionFormat chosen) throws IOException {
        Path file = output;
        if (file == null) {
            out().println(RecursionReports.of(zkvm, counts, heldAgainst.milestones(), chosen));
        } else if (withSvg) {
            Path name = file.getFileName();
            if (name == null) {
                throw new IOException(file + " is a folder");
            }
            for (Map.Entry<String, String> each : RecursionReports.withDiagram(
                            name.toString(), zkvm, counts, heldAgainst.milestones())
                    .entrySet()) {
                Outcome.write(file.resolveSibling(each.getKey()), each.getValue());
            }
        } else {
            Outcome.write(file, RecursionReports.of(zkvm, counts, heldAgainst.milestones(), chosen));
        }
    }
}
