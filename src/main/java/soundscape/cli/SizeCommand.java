package soundscape.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.Layouts;
import soundscape.explore.knob.Target;
import soundscape.report.ReportFormat;
import soundscape.report.size.SizeReport;

/** Says what proofs consist of. */
@Command(
        name = "size",
        description = "Says what each circuit's proof consists of: by soundcalc's model, and as its prover sends it.",
        footer = {
            "",
            "Bytes are rounded up; JSON and CSV have bits. A real size needs a layout, see",
            "docs/layouts.md; --prover takes another prover's usual choices.",
            "",
            "Exit status: 0; 1 if that prover writes no such proofs; 2 for wrong usage.",
            "",
            "soundscape size zisk --circuit final",
            "soundscape size pico --prover plonky3 --set queries=30"
        })
final class SizeCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Option(names = "--circuit", paramLabel = "NAME", description = "A circuit, \"final\" or a group; usually all.")
    private @Nullable String circuit;

    @Option(
            names = "--prover",
            paramLabel = "NAME",
            completionCandidates = Provers.class,
            description = "What the proofs would weigh in another prover's encoding: ${COMPLETION-CANDIDATES}.")
    private @Nullable String prover;

    @Option(names = "--json", description = "One JSON object, in bits, with full double precision.")
    private boolean json;

    @Option(names = "--csv", description = "A row a part and a row for what is opened of trees, in bits.")
    private boolean csv;

    @Override
    int answer() {
        if (json && csv) {
            throw wrongUsage("--json and --csv are two notations; one of them would do");
        }
        Optional<Layout> other = Optional.ofNullable(prover).map(this::layout);
        ZkvmFile file = configuration.file();
        Zkvm zkvm = configuration.zkvm(file);
        Target target = circuit == null ? Target.ALL : Target.named(zkvm, circuit);
        SizeReport report = SizeReport.of(file.zkvm(), zkvm, target.indices(zkvm), other);
        out().println(report.in(json ? ReportFormat.JSON : csv ? ReportFormat.CSV : ReportFormat.TABLE));
        return other.isEmpty() || report.anyReal() ? 0 : 1;
    }

    private Layout layout(String name) {
        return Layouts.of(name)
                .orElseThrow(() -> wrongUsage("--prover = " + name + ": must be one of "
                        + String.join(", ", Provers.NAMES) + "; " + Provers.NAMES.get(1) + " would do"));
    }

    /** The provers' names, as help tells them. */
    static final class Provers implements Iterable<String> {
        private static final List<String> NAMES =
                Layouts.ALL.stream().map(Layout::name).toList();

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
