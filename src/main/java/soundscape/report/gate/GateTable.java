package soundscape.report.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.Problem;
import soundscape.milestone.Against;
import soundscape.milestone.CircuitStanding;
import soundscape.milestone.Criterion;
import soundscape.milestone.DocumentStanding;
import soundscape.milestone.Milestone;
import soundscape.milestone.SizeStanding;
import soundscape.milestone.Verdict;
import soundscape.report.TextTable;

/**
 * A gate's report for people. Every line begins with a verdict of ours, so that no name in a file can begin one: build
 * servers take some lines of a log for orders.
 */
final class GateTable {
    private GateTable() {}

    static String of(GateReport report) {
        List<String> files = new ArrayList<>();
        for (CheckedFile file : report.files()) {
            files.add(file(file));
        }
        return String.join("\n\n", files) + "\n\n" + compared(report) + summary(report);
    }

    /** Which files were held against an earlier one, which are new, and which are not there any more; empty where none was to be. */
    private static String compared(GateReport report) {
        int held = 0;
        List<String> fresh = new ArrayList<>();
        for (CheckedFile file : report.files()) {
            if (file instanceof CheckedFile.Judged judged && judged.against().isPresent()) {
                Against against = judged.against().get();
                if (against.newcomer()) {
                    fresh.add(against.old());
                } else {
                    held++;
                }
            }
        }
        return held == 0 && fresh.isEmpty()
                ? ""
                : "against earlier: " + held + " of " + report.files().size()
                        + (report.files().size() == 1 ? " file" : " files") + " held against what was there before"
                        + (fresh.isEmpty() ? "" : "; new, since there is no " + names(fresh))
                        + (report.removed().isEmpty()
                                ? ""
                                : "; removed, held against nothing: " + names(report.removed()))
                        + ".\n";
    }

    private static String names(List<String> files) {
        return OneLine.of(String.join(", ", files));
    }

    /** The last line, such as "missed: Glamsterdam (…), 1 of 3 files met". */
    static String summary(GateReport report) {
        int met = 0;
        for (CheckedFile file : report.files()) {
            if (file.verdict() == Verdict.MET) {
                met++;
            }
        }
        int all = report.files().size();
        return report.verdict().label() + ": " + GateWords.asked(report.criterion()) + "; " + met + " of " + all
                + (all == 1 ? " file" : " files") + " met." + unasked(report.criterion());
    }

    private static String unasked(Criterion criterion) {
        Optional<Milestone.Document> document = criterion.milestone().document();
        return document.isPresent() && !criterion.documents()
                ? " Level and size only: the milestone asks for " + document.get() + " as well."
                : "";
    }

    private static String file(CheckedFile file) {
        TextTable table = new TextTable("verdict", "part", ">line", "how it stands");
        if (file instanceof CheckedFile.Judged judged) {
            rows(table, judged);
            return file.verdict().label() + ": " + OneLine.of(judged.zkvm() + " (" + file.input() + ")") + "\n" + table;
        }
        if (file instanceof CheckedFile.Unread unread) {
            for (Problem problem : unread.problems()) {
                table.row(
                        file.verdict().label(),
                        "file",
                        Integer.toString(problem.line()),
                        OneLine.of(problem.toString()));
            }
        }
        return file.verdict().label() + ": " + OneLine.of(file.input()) + "\n" + table;
    }

    private static void rows(TextTable table, CheckedFile.Judged file) {
        circuits(table, file);
        doubts(table, file);
        SizeStanding size = file.standing().size();
        table.row(size.verdict().label(), "final proof", "", GateWords.size(size));
        if (file.against().isPresent()) {
            Against against = file.against().get();
            table.row(against.verdict().label(), OneLine.of("against " + against.old()), "", against.words());
        }
        DocumentStanding document = file.standing().document();
        if (document.counts() && document.words().isPresent()) {
            table.row(
                    document.verdict().label(),
                    "document",
                    "",
                    OneLine.of(document.words().get()));
        }
    }

    /** Circuits that reach the level are summed up by the one that does so least. */
    private static void circuits(TextTable table, CheckedFile.Judged file) {
        List<CircuitStanding> circuits = file.standing().circuits();
        int met = 0;
        for (int i = 0; i < circuits.size(); i++) {
            CircuitStanding circuit = circuits.get(i);
            if (circuit.verdict() == Verdict.MET) {
                met++;
            } else {
                row(table, circuit, "circuit " + circuit.name(), file.lines().get(i));
            }
        }
        Optional<CircuitStanding> least = file.standing().least();
        if (least.isPresent()) {
            String part = "circuit " + least.get().name() + (met == 1 ? "" : ", the least of " + met);
            row(table, least.get(), part, file.lines().get(circuits.indexOf(least.get())));
        }
    }

    private static void doubts(TextTable table, CheckedFile.Judged file) {
        for (UnreadKey key : file.unread()) {
            row(table, key.doubtful() ? Verdict.CANNOT_TELL.label() : "", "key", key.place());
        }
        for (Problem doubt : file.doubts()) {
            row(table, Verdict.CANNOT_TELL.label(), "file", doubt);
        }
        for (String doubt : file.standing().doubts()) {
            table.row(Verdict.CANNOT_TELL.label(), "file", "", OneLine.of(doubt));
        }
    }

    private static void row(TextTable table, String verdict, String part, Problem problem) {
        table.row(verdict, part, Integer.toString(problem.line()), OneLine.of(problem.sentence()));
    }

    private static void row(TextTable table, CircuitStanding circuit, String part, int line) {
        table.row(
                circuit.verdict().label(),
                OneLine.of(part),
                Integer.toString(line),
                OneLine.of(GateWords.circuit(circuit)));
    }
}
