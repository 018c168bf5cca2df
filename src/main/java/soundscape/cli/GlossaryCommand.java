package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.app.Snapshot;
import soundscape.app.glossary.EntryKind;
import soundscape.app.glossary.Glossary;
import soundscape.app.glossary.GlossaryEntry;
import soundscape.app.glossary.Handout;
import soundscape.app.glossary.PageText;
import soundscape.app.glossary.Pages;
import soundscape.config.ZkvmFile;
import soundscape.explore.knob.Target;
import soundscape.report.TextTable;

/** Explains terms, parts of the proof, parameters and milestones. */
@Command(
        name = "glossary",
        description = "Lists the glossary's pages; with words, prints the pages that answer to them.")
final class GlossaryCommand extends TerminalCommand {
    private static final String USUAL = "pico";

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "A page's id, or words to look for.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--of",
            paramLabel = "FILE-or-PRESET",
            description = "The zkVM whose values are put in; " + USUAL + " where none is given.")
    private String input = USUAL;

    @Option(names = "--circuit", paramLabel = "NAME", description = "A circuit, or \"final\" (the default).")
    private String circuit = "final";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes the whole glossary as a handout: .md or .pdf.")
    private @Nullable Path output;

    @Override
    int answer() throws IOException {
        Path file = output;
        if (file != null) {
            return write(file, format(file));
        }
        if (words.isEmpty()) {
            out().println(list());
            return 0;
        }
        String asked = String.join(" ", words);
        List<GlossaryEntry> found = Glossary.named(asked);
        if (found.isEmpty()) {
            err().println("soundscape: no page answers to \"" + asked
                    + "\"; \"soundscape glossary\" lists all, and query would do");
            return 1;
        }
        Pages pages = new Pages(snapshot());
        out().println(found.stream()
                .map(entry -> PageText.of(entry, pages.of(entry)))
                .collect(Collectors.joining("\n\n")));
        return 0;
    }

    private Handout.Format format(Path file) {
        Optional<Handout.Format> format = Handout.Format.of(file.toString());
        if (!words.isEmpty()) {
            throw wrongUsage("a handout holds all pages; without words, -o " + file + " would do");
        }
        return format.orElseThrow(
                () -> wrongUsage("-o " + file + " is neither .md nor .pdf; -o glossary.pdf would do"));
    }

    private int write(Path file, Handout.Format format) throws IOException {
        Outcome.write(file, Handout.of(snapshot(), format));
        out().println(Glossary.all().size() + " pages in " + file);
        return 0;
    }

    private Snapshot snapshot() {
        ZkvmFile file = Inputs.open(input);
        return Handout.opened(file, Target.named(file.zkvm(), circuit).circuit());
    }

    private static String list() {
        TextTable table = new TextTable("page", "title", "of");
        for (EntryKind kind : EntryKind.values()) {
            Glossary.of(kind).forEach(entry -> table.row(entry.id(), entry.title(), kind.label()));
        }
        return table.toString();
    }
}
