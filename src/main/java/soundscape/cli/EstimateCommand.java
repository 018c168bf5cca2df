package soundscape.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.gap.Beside;
import soundscape.explore.knob.Assignment;
import soundscape.explore.knob.Target;
import soundscape.explore.recursion.Follow;
import soundscape.report.BesideText;
import soundscape.report.EstimateCsv;
import soundscape.report.EstimateJson;
import soundscape.report.EstimateTable;
import soundscape.report.FollowTable;
import soundscape.report.ReportFormat;
import soundscape.report.Sentence;
import soundscape.report.WorkTable;
import soundscape.report.size.SizeReport;

/** Estimates files and presets. */
@Command(
        name = "estimate",
        description = "Estimates configuration files or bundled zkVMs.",
        footer = {
            "",
            "KNOB is one of \"soundscape knobs\", such as blowup, queries, extension or scheme. CIRCUIT.KNOB turns it",
            "for one circuit: its name, \"final\" for the last one, or a group's name; without it, for all.",
            "",
            "Exit status: 0; 1 if a file could not be estimated (the others still are); 2 for wrong usage."
        })
final class EstimateCommand extends TerminalCommand {
    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Mixin
    private BoundsOption bounds = new BoundsOption();

    @Option(names = "--json", description = "One JSON object a file, with full double precision.")
    private boolean json;

    @Option(names = "--csv", description = "A row for each error term, with full double precision.")
    private boolean csv;

    @Option(names = "--terms", description = "Every error term of every circuit as well.")
    private boolean terms;

    @Option(
            names = "--work",
            description = "Models of prover and verifier work as well, relative to the file as it is.")
    private boolean work;

    @Option(
            names = "--why",
            description = "The formula, values and source of every error term, and what proofs consist of.")
    private boolean why;

    @Option(
            names = "--set",
            paramLabel = "[CIRCUIT.]KNOB=VALUE",
            description = "What if: turns a knob before estimating. May be given several times.")
    private List<String> changes = new ArrayList<>();

    @Mixin
    private SolvedOptions solved = new SolvedOptions();

    @Mixin
    private FollowOption follow = new FollowOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE-or-PRESET",
            description = "Files, or names as in \"soundscape list\".")
    private List<String> names = new ArrayList<>();

    /** Without options. */
    static EstimateCommand of(List<String> names) {
        EstimateCommand command = new EstimateCommand();
        command.names = names;
        return command;
    }

    /** Tells on standard error what concerns a file. */
    private record Notes(PrintWriter err, String name) implements Consumer<String> {
        @Override
        public void accept(String sentence) {
            err.println(name + ": " + sentence);
        }
    }

    @Override
    int answer() {
        List<Assignment> assignments = new ArrayList<>();
        for (String change : changes) {
            assignments.add(assignment(change));
        }
        if (json && csv) {
            throw wrongUsage("--json and --csv are two notations; one of them would do");
        }
        if (csv) {
            out().println(bounds.given() ? EstimateCsv.headsWithBounds() : EstimateCsv.heads());
        }
        boolean failed = false;
        boolean first = true;
        for (String name : names) {
            if (!first && !json && !csv) {
                out().println();
            }
            failed |= !estimated(name, assignments);
            first = false;
        }
        return failed ? 1 : 0;
    }

    private Assignment assignment(String text) {
        try {
            return Assignment.parse(text);
        } catch (InvalidParameterException wrong) {
            throw wrongUsage(wrong.getMessage());
        }
    }

    private boolean estimated(String name, List<Assignment> assignments) {
        try {
            ZkvmFile file = Inputs.open(name);
            for (UnreadKey key : file.unreadKeys()) {
                err().println(key.place());
            }
            for (Problem doubt : file.doubts()) {
                err().println(doubt);
            }
            Zkvm opened = file.zkvm();
            Notes notes = new Notes(err(), name);
            Zkvm zkvm = opened;
            for (Assignment assignment : assignments) {
                assignment.idle(zkvm).forEach(notes);
                Zkvm before = zkvm;
                zkvm = assignment.apply(zkvm);
                assignment.along(before, zkvm).forEach(notes);
            }
            zkvm = solved.of(zkvm, notes);
            Optional<Zkvm> from = follow.from(notes, opened);
            if (from.isPresent()) {
                zkvm = Follow.from(from.get()).apply(zkvm).zkvm();
            }
            print(opened, zkvm, zkvm.estimate());
            return true;
        } catch (ConfigException unreadable) {
            unreadable.problems().forEach(err()::println);
        } catch (InvalidParameterException refused) {
            err().println(name + ": " + refused.getMessage());
        }
        return false;
    }

    private void beside(ZkvmEstimate estimate, List<Beside> circuits) {
        out().println();
        out().println(BesideText.table(bounds.bounds(), estimate, circuits));
        if (terms) {
            out().println();
            out().println(BesideText.terms(bounds.bounds(), estimate, circuits));
        }
    }

    private void print(Zkvm opened, Zkvm zkvm, ZkvmEstimate estimate) {
        if (json) {
            out().println(
                            bounds.given()
                                    ? EstimateJson.of(zkvm, estimate, follow.wanted(), bounds.bounds())
                                    : EstimateJson.of(zkvm, estimate, follow.wanted()));
            if (!estimate.missing().isEmpty()) {
                err().println(zkvm.name() + ": incomplete without " + String.join(", ", estimate.missing())
                        + "; without --json a table shows upper bounds, and --set constraints=1000 gives a value");
            }
            return;
        }
        if (csv) {
            out().println(
                            bounds.given()
                                    ? EstimateCsv.rows(zkvm, estimate, bounds.bounds())
                                    : EstimateCsv.rows(zkvm, estimate));
            return;
        }
        String sentence = Sentence.of(zkvm, estimate, heldAgainst.milestones());
        out().println(EstimateTable.circuits(
                zkvm, estimate, follow.wanted() ? sentence + " · a model, since traces follow" : sentence));
        if (follow.wanted()) {
            out().println();
            out().println(FollowTable.of(opened, zkvm));
        }
        if (terms) {
            out().println();
            out().println(EstimateTable.terms(estimate));
        }
        if (bounds.given()) {
            beside(estimate, Beside.of(zkvm.circuits(), bounds.bounds()));
        }
        if (work) {
            out().println();
            out().println(WorkTable.of(opened, zkvm));
        }
        if (why) {
            out().println();
            out().println(EstimateTable.explanations(estimate));
            out().println();
            out().println(SizeReport.of(opened, zkvm, Target.ALL.indices(zkvm), Optional.empty())
                    .in(ReportFormat.TABLE));
        }
    }
}
