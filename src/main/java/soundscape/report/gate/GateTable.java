package soundscape.report.gate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.milestone.Against;
import soundscape.milestone.CircuitStanding;
import soundscape.milestone.DocumentStanding;
import soundscape.milestone.Verdict;
import soundscape.report.TextTable;

/**
 * A gate's report for people. Every line begins with a verdict of ours, so that no name in a file can begin one: build
 * servers take some lines of a log for orders.
 */
final class GateTable {
    private GateTable() {}

    static String of(GateReport report) {
        return report.files().stream().map(GateTable::file).collect(Collectors.joining("\n\n")) + "\n\n"
                + compared(report) + summary(report);
    }

    /** Which files were held against an earlier one, which are new, and which are not there any more; empty where none was to be. */
    private static String compared(GateReport report) {
        List<Against> against = report.files().stream()
                .filter(CheckedFile.Judged.class::isInstance)
                .flatMap(file -> ((CheckedFile.Judged) file).against().stream())
                .toList();
        String fresh = names(against.stream().filter(Against::newcomer).map(Against::old));
        long held = against.stream().filter(each -> !each.newcomer()).count();
        return against.isEmpty()
                ? ""
                : "against earlier: " + held + " of " + report.files().size()
                        + (report.files().size() == 1 ? " file" : " files") + " held against what was there before"
                        + (fresh.isEmpty() ? "" : "; new, since there is no " + fresh)
                        + (report.removed().isEmpty()
                                ? ""
                                : "; removed, held against nothing: " + names(report.removed().stream()))
                        + ".\n";
    }

    private static String names(Stream<String> files) {
        return files.map(OneLine::of).collect(Collectors.joining(", "));
    }

    /** The last line, such as "missed: Glamsterdam (…), 1 of 3 files met". */
    static String summary(GateReport report) {
        long met = report.files().stream()
                .filter(file -> file.verdict() == Verdict.MET)
                .count();
        int all = report.files().size();
        return report.verdict().label() + ": " + GateWords.asked(report.criterion()) + "; " + met + " of " + all
                + (all == 1 ? " file" : " files") + " met."
                + report.criterion()
                        .milestone()
                        .document()
                        .filter(document -> !report.criterion().documents())
                        .map(document -> " Level and size only: the milestone asks for " + document + " as well.")
                        .orElse("");
    }

    private static String file(CheckedFile file) {
        TextTable table = new TextTable("verdict", "part", ">line", "how it stands");
        if (file instanceof CheckedFile.Judged judged) {
            rows(table, judged);
            return file.verdict().label() + ": " + OneLine.of(judged.zkvm() + " (" + file.input() + ")") + "\n" + table;
        }
        if (file instanceof CheckedFile.Unread unread) {
            unread.problems()
                    .forEach(problem -> table.row(
                            file.verdict().label(),
                            "file",
                            Integer.toString(problem.line()),
                            OneLine.of(problem.toString())));
        }
        return file.verdict().label() + ": " + OneLine.of(file.input()) + "\n" + table;
    }

    /** Circuits that reach the level are summed up by the one that does so least. */
    private static void rows(TextTable table, CheckedFile.Judged file) {
        List<CircuitStanding> circuits = file.standing().circuits();
        for (int i = 0; i < circuits.size(); i++) {
            CircuitStanding circuit = circuits.get(i);
            if (circuit.verdict() != Verdict.MET) {
                row(table, circuit, "circuit " + circuit.name(), file.lines().get(i));
            }
        }
        long met = circuits.stream()
                .filter(circuit -> circuit.verdict() == Verdict.MET)
                .count();
        file.standing().least().ifPresent(least -> {
            String part = "circuit " + least.name() + (met == 1 ? "" : ", the least of " + met);
            row(table, least, part, file.lines().get(circuits.indexOf(least)));
        });
        file.unread()
                .forEach(key -> table.row(
                        key.doubtful() ? Verdict.CANNOT_TELL.label() : "",
                        "key",
                        Integer.toString(key.place().line()),
                        OneLine.of(key.place().sentence())));
        file.doubts()
                .forEach(doubt -> table.row(
                        Verdict.CANNOT_TELL.label(),
                        "file",
                        Integer.toString(doubt.line()),
                        OneLine.of(doubt.sentence())));
        file.standing()
                .doubts()
                .forEach(doubt -> table.row(Verdict.CANNOT_TELL.label(), "file", "", OneLine.of(doubt)));
        table.row(
                file.standing().size().verdict().label(),
                "final proof",
                "",
                GateWords.size(file.standing().size()));
        file.against()
                .ifPresent(against -> table.row(
                        against.verdict().label(), OneLine.of("against " + against.old()), "", against.words()));
        DocumentStanding document = file.standing().document();
        document.words()
                .filter(words -> document.counts())
                .ifPresent(words -> table.row(document.verdict().label(), "document", "", OneLine.of(words)));
    }

    private static void row(TextTable table, CircuitStanding circuit, String part, int line) {
        table.row(
                circuit.verdict().label(),
                OneLine.of(part),
                Integer.toString(line),
                OneLine.of(GateWords.circuit(circuit)));
    }
}
