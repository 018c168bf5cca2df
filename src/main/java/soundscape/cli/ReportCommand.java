package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.report.document.ReportSource;
import soundscape.report.document.Reports;

/** Reports files and presets as Markdown. */
@Command(
        name = "report",
        description = "Writes Markdown reports: one a zkVM, and a summary that links to them.",
        footer = {"", "Exit status: 0; 1 if a file could not be reported (the others still are); 2 for wrong usage."})
final class ReportCommand extends TerminalCommand {
    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Writes summary.md and one file a zkVM there, in place of standard output.")
    private @Nullable Path folder;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE-or-PRESET",
            description = "Files, or names as in \"soundscape list\"; all bundled zkVMs where none is given.")
    private List<String> names = new ArrayList<>();

    private final List<ReportSource> sources = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Override
    int answer() throws IOException {
        (names.isEmpty() ? Presets.names() : names).forEach(name -> source(name).ifPresent(sources::add));
        problems.forEach(err()::println);
        if (!sources.isEmpty()) {
            write();
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private Optional<ReportSource> source(String name) {
        try {
            ZkvmFile file = Inputs.open(name);
            file.zkvm().estimate();
            ReportSource source = ReportSource.of(name, file.zkvm(), file);
            source.unread().forEach(err()::println);
            source.doubts().forEach(err()::println);
            return Optional.of(source);
        } catch (ConfigException unreadable) {
            unreadable.problems().stream().map(Problem::toString).forEach(problems::add);
        } catch (InvalidParameterException refused) {
            problems.add(name + ": " + refused.getMessage());
        }
        return Optional.empty();
    }

    private void write() throws IOException {
        Path target = folder;
        if (target == null) {
            out().println(Reports.together(sources, problems, heldAgainst.milestones()));
            return;
        }
        Outcome.makeFolder(target);
        for (Map.Entry<String, String> file :
                Reports.folder(sources, problems, heldAgainst.milestones()).entrySet()) {
            Outcome.write(target.resolve(file.getKey()), file.getValue());
        }
        out().println(sources.size() + (sources.size() == 1 ? " report" : " reports") + " and summary.md in " + target);
    }
}
