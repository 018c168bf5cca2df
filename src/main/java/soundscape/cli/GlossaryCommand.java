package soundscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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
        description = "Lists the glossary's pages; with words, prints the pages that answer to them.",
        mixinStandardHelpOptions = true)
final class GlossaryCommand implements Callable<Integer> {
    private static final String USUAL = "pico";

    @Spec
    private CommandSpec spec;

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
    public Integer call() {
        Path file = output;
        if (file != null) {
            return write(file, format(file));
        }
        return Outcome.of(spec.commandLine(), () -> {
            if (words.isEmpty()) {
                spec.commandLine().getOut().println(list());
                return 0;
            }
            String asked = String.join(" ", words);
            List<GlossaryEntry> found = Glossary.named(asked);
            if (found.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("soundscape: no page answers to \"" + asked
                                + "\"; \"soundscape glossary\" lists all, and query would do");
                return 1;
            }
            Pages pages = new Pages(snapshot());
            spec.commandLine()
                    .getOut()
                    .println(found.stream()
                            .map(entry -> PageText.of(entry, pages.of(entry)))
                            .collect(Collectors.joining("\n\n")));
            return 0;
        });
    }

    private Handout.Format format(Path file) {
        Optional<Handout.Format> format = Handout.Format.of(file.toString());
        if (!words.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "a handout holds all pages; without words, -o " + file + " would do");
        }
        return format.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "-o " + file + " is neither .md nor .pdf; -o glossary.pdf would do"));
    }

    private int write(Path file, Handout.Format format) {
        return Outcome.of(spec.commandLine(), () -> {
            Outcome.write(file, Handout.of(snapshot(), format));
            spec.commandLine().getOut().println(Glossary.all().size() + " pages in " + file);
            return 0;
        });
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
