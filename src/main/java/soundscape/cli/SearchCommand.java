package soundscape.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.AxisText;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepTarget;
import soundscape.report.FiguresReport;
import soundscape.report.FiguresRow;

/** What sweep and frontier have in common: what is turned, what is looked at, where the answer goes. */
abstract class SearchCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "KNOB=VALUES",
            description = "A knob and its values: single ones and ranges FROM..TO[:STEP], separated by commas.")
    private List<String> axes = new ArrayList<>();

    @Mixin
    private SubjectOptions subjects = new SubjectOptions();

    @Mixin
    private SizeOption size = new SizeOption();

    @Mixin
    private BoundsOption bounds = new BoundsOption();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    /** Searches the axes as given for the subject's figures: keys of the knobs, and the configurations found. */
    abstract Found search(Zkvm zkvm, SweepTarget subject, List<Axis> knobs);

    /** The configurations found, and keys of the knobs in the order of every row's values. */
    record Found(List<String> knobs, List<FiguresRow> rows) {}

    @Override
    int answer() throws IOException {
        Zkvm zkvm = bounds.of(configuration.zkvm(configuration.file()));
        SweepTarget subject = subjects.of(configuration, zkvm);
        List<Axis> knobs = axes.stream().map(AxisText::parse).toList();
        Found found = marked(search(zkvm, subject, knobs));
        double work = Metrics.work(
                subject.whole()
                        ? zkvm.circuits()
                        : List.of(zkvm.circuits().get(subject.target().circuit())));
        boolean upperBounds =
                zkvm.circuits().stream().anyMatch(each -> !each.missing().isEmpty());
        String text = new FiguresReport(found.knobs(), found.rows(), work, upperBounds).in(answers.format());
        if (found.rows().isEmpty()) {
            configuration.note("the estimator admits none of these configurations in the regime asked for");
        }
        answers.write(text, out());
        return found.rows().isEmpty() ? 1 : 0;
    }

    /** Says in every row what errors are bounded by, where that was asked for. */
    private Found marked(Found found) {
        if (!bounds.given()) {
            return found;
        }
        Map<String, String> said = new LinkedHashMap<>();
        said.put(Knobs.THEOREM.key(), bounds.bounds().theorem().toString());
        said.put(Knobs.LIST.key(), bounds.bounds().list().key());
        said.keySet().removeAll(found.knobs());
        return new Found(
                Stream.concat(said.keySet().stream(), found.knobs().stream()).toList(),
                found.rows().stream()
                        .map(row -> new FiguresRow(
                                Stream.concat(said.values().stream(), row.values().stream())
                                        .toList(),
                                row.found()))
                        .toList());
    }

    RegimeChoice regimes() {
        return subjects.regimes();
    }

    SizeChoice size(Zkvm zkvm, SweepTarget subject, List<Axis> knobs) {
        int looked = subject.whole() ? zkvm.finalIndex() : subject.target().circuit();
        return size.of(zkvm, looked, knobs.stream().map(Axis::knob).toList());
    }

    void note(String sentence) {
        configuration.note(sentence);
    }
}
