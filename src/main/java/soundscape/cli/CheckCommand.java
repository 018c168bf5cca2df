package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.config.CircuitLines;
import soundscape.config.Reference;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Criterion;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;
import soundscape.report.gate.CheckedFile;
import soundscape.report.gate.GateFormat;
import soundscape.report.gate.GateReport;
import soundscape.report.gate.OneLine;

/** Holds files against a milestone, for a build server to stop at. */
@Command(
        name = "check",
        description = "Says by its exit status whether configurations meet a milestone, or lose against earlier ones.",
        exitCodeOnInvalidInput = CheckCommand.USAGE,
        footer = {
            "",
            "Exit status:",
            "  0   every file meets the milestone",
            "  1   a file misses it",
            "  2   no file misses it, but of one it cannot be told",
            "  64  wrong usage",
            "  70  the program made a mistake",
            "  74  the report could not be written",
            "",
            "It cannot be told",
            "- of a file that cannot be read;",
            "- where a circuit lacks a key, so that its level is an upper bound (but an",
            "  upper bound below the level is missed);",
            "- where a circuit has no estimate in the regime asked for;",
            "- of a file with a key that nobody reads and that seems to be misspelt, or has",
            "  a former name;",
            "- where the field has no domain of a size that a round takes, or soundcalc would",
            "  stop at the file, or take it otherwise;",
            "- where soundcalc, which the milestones are defined by, does not read a",
            "  circuit's field, or its system at the commit that --reference names (but a",
            "  level missed by its formulas is missed);",
            "- with --size real, where the final proof's layout is not stated;",
            "- without --size, where the expected size fits and the worst case does not",
            "  (but an exact real size decides);",
            "- with --documents, of a formal argument.",
            "- with --against, where the earlier file cannot be read, or a level is an",
            "  upper bound and may be lost.",
            "Without --documents what a milestone asks for in writing is not looked at.",
            "",
            "soundscape check --milestone glamsterdam --format github zkvms/pico.toml",
            "soundscape check --target team=96:1MiB my.toml",
            "soundscape check --against pico --may-lose 1 --may-gain 4096 my.toml"
        })
final class CheckCommand extends TerminalCommand {
    /** As sysexits.h has it: picocli's usual 2 is taken. */
    static final int USAGE = 64;

    private static final int UNWRITTEN = 74;

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Asked asked;

    @Mixin
    private AgainstOption against = new AgainstOption();

    /** One of the two. */
    private static final class Asked {
        @Option(
                names = "--milestone",
                converter = MilestoneConverter.class,
                completionCandidates = MilestoneConverter.Known.class,
                description = "${COMPLETION-CANDIDATES}.")
        private @Nullable Milestone milestone;

        @Option(
                names = "--target",
                paramLabel = TargetConverter.FORM,
                converter = TargetConverter.class,
                description = "A target of your own, such as team=96:1MiB; bits or size may be left out.")
        private @Nullable Milestone target;

        private static Asked of(Milestone milestone) {
            Asked asked = new Asked();
            asked.milestone = milestone;
            return asked;
        }

        private Milestone milestone() {
            Milestone own = target;
            return own == null ? Objects.requireNonNull(milestone) : own;
        }
    }

    @Option(
            names = "--size",
            description =
                    "The size that counts: ${COMPLETION-CANDIDATES}; usually the real one where it is exact, else both"
                            + " others.")
    private @Nullable SizeChoice size;

    @Option(names = "--regime", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private RegimeChoice regimes = RegimeChoice.BEST;

    @Option(
            names = "--documents",
            description = "What the milestone asks for in writing decides, too: for Glamsterdam the description of the"
                    + " recursion, which the file's [circuits.recursion] must state whole.")
    private boolean documents;

    @Option(
            names = "--reference",
            paramLabel = "COMMIT",
            converter = ReferenceConverter.class,
            completionCandidates = ReferenceConverter.Known.class,
            description = "The state of soundcalc that must read every system: ${COMPLETION-CANDIDATES}; default"
                    + " ${DEFAULT-VALUE}.")
    private Reference reference = Reference.COMPARED;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private GateFormat format = GateFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the report goes, written whole or not at all; the terminal then shows the table.")
    private @Nullable Path output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE-or-PRESET",
            description = "Files, or names as in \"soundscape list\".")
    private List<String> names = new ArrayList<>();

    /** Without other options than the milestone. */
    static CheckCommand of(Milestone milestone, List<String> names) {
        CheckCommand command = new CheckCommand();
        command.asked = Asked.of(milestone);
        command.names = names;
        return command;
    }

    @Override
    int answer() {
        refuseToOverwrite();
        if (!against.answers(names)) {
            throw wrongUsage("--against names one configuration for " + names.size()
                    + " files; a folder that has each of them at the same path would do");
        }
        Criterion criterion = new Criterion(milestone(), regimes, Optional.ofNullable(size), documents, reference);
        List<CheckedFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(checked(criterion, name));
        }
        GateReport report = new GateReport(criterion, files, against.removed(files));
        try {
            if (output != null) {
                Outcome.write(output, report.in(format));
            }
        } catch (IOException failed) {
            err().println("soundscape: " + failed.getMessage());
            return UNWRITTEN;
        }
        out().println(report.in(output == null ? format : GateFormat.TABLE));
        return out().checkError() ? UNWRITTEN : status(report.verdict());
    }

    private Milestone milestone() {
        if (asked == null && !against.given()) {
            throw wrongUsage("--milestone, --target or --against must be given; --milestone glamsterdam would do");
        }
        return asked == null ? against.alone() : asked.milestone();
    }

    /** A report in the place of a configuration would be the end of the configuration. */
    private void refuseToOverwrite() {
        Path target = output;
        if (target != null && names.stream().anyMatch(name -> Inputs.same(name, target))) {
            throw wrongUsage("--output = " + target + " is one of the files to check; report.xml would do");
        }
    }

    private static int status(Verdict verdict) {
        return switch (verdict) {
            case MET -> 0;
            case MISSED -> 1;
            case MET_BY_EXPECTED_SIZE, CANNOT_TELL -> 2;
        };
    }

    private CheckedFile checked(Criterion criterion, String name) {
        try {
            ZkvmFile file = Inputs.open(name);
            return new CheckedFile.Judged(
                    name,
                    path(file),
                    file.zkvm().name(),
                    CircuitLines.of(file),
                    Standing.of(criterion, file.zkvm(), file.zkvm().estimate()),
                    file.unreadKeys(),
                    file.doubts(),
                    against.of(name, file.zkvm(), criterion, err()));
        } catch (ConfigException unreadable) {
            return unread(name, unreadable.problems());
        } catch (InvalidParameterException refused) {
            return unread(name, List.of(new Problem(name, 1, 1, refused.getMessage())));
        }
    }

    private static Optional<String> path(ZkvmFile file) {
        return file.path().isPresent() ? Optional.of(file.path().get().toString()) : Optional.empty();
    }

    private CheckedFile unread(String name, List<Problem> problems) {
        problems.forEach(problem -> err().println(OneLine.of(problem.toString())));
        return new CheckedFile.Unread(name, problems);
    }
}
