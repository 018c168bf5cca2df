package soundscape.report.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.Problem;
import soundscape.milestone.CircuitStanding;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;

/**
 * One thing that a gate looked at, as build servers count them.
 * @param name what it is, such as "circuit riscv"
 * @param line its 1-based line in the file
 * @param column its 1-based column, if known
 * @param text how it stands in words
 */
record GateCase(String name, Verdict verdict, int line, Optional<Integer> column, String text) {
    /** All that was looked at in a file: circuits, the final proof's size, and what is in doubt or wrong. */
    static List<GateCase> of(CheckedFile file) {
        List<GateCase> cases = new ArrayList<>();
        if (file instanceof CheckedFile.Judged judged) {
            judged(cases, judged.standing(), judged.lines());
            judged.unread().stream().filter(UnreadKey::doubtful).forEach(key -> cases.add(problem(key.place())));
            judged.doubts().forEach(doubt -> cases.add(problem(doubt)));
            judged.against()
                    .ifPresent(against ->
                            cases.add(at(1, "against " + against.old(), against.verdict(), against.words())));
        } else if (file instanceof CheckedFile.Unread unread) {
            unread.problems().forEach(problem -> cases.add(problem(problem)));
        }
        return cases;
    }

    private static void judged(List<GateCase> cases, Standing standing, List<Integer> lines) {
        for (int i = 0; i < lines.size(); i++) {
            CircuitStanding circuit = standing.circuits().get(i);
            cases.add(at(lines.get(i), "circuit " + circuit.name(), circuit.verdict(), GateWords.circuit(circuit)));
        }
        int last = lines.get(lines.size() - 1);
        cases.add(at(last, "final proof", standing.size().verdict(), GateWords.size(standing.size())));
        if (standing.document().counts()) {
            standing.document()
                    .words()
                    .ifPresent(words ->
                            cases.add(at(last, "document", standing.document().verdict(), words)));
        }
        standing.doubts()
                .forEach(doubt -> cases.add(at(
                        1, "file", standing.milestone().integration() ? Verdict.MISSED : Verdict.CANNOT_TELL, doubt)));
    }

    private static GateCase at(int line, String name, Verdict verdict, String text) {
        return new GateCase(name, verdict, line, Optional.empty(), text);
    }

    private static GateCase problem(Problem problem) {
        return new GateCase(
                "file", Verdict.CANNOT_TELL, problem.line(), Optional.of(problem.column()), problem.sentence());
    }
}
