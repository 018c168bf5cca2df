package soundscape.report.gate;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.milestone.Milestone;
import soundscape.milestone.Verdict;

/**
 * A gate's report as GitHub's workflow commands: an error for everything that is not met, a notice for a file that is.
 */
final class GateAnnotations {
    private GateAnnotations() {}

    static String of(GateReport report) {
        Milestone milestone = report.criterion().milestone();
        return report.files().stream()
                .flatMap(file -> annotations(file, milestone))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> annotations(CheckedFile file, Milestone milestone) {
        if (file.verdict() == Verdict.MET && file instanceof CheckedFile.Judged judged) {
            return Stream.of(annotation("notice", file, milestone, met(judged)));
        }
        return GateCase.of(file).stream()
                .filter(each -> each.verdict() != Verdict.MET)
                .map(each -> annotation("error", file, milestone, each));
    }

    private static GateCase met(CheckedFile.Judged file) {
        String least = file.standing()
                .least()
                .map(circuit -> "weakest circuit " + circuit.name() + ": " + GateWords.circuit(circuit) + "; ")
                .orElse("");
        String text = least + "final proof: " + GateWords.size(file.standing().size());
        return new GateCase(file.zkvm(), file.verdict(), 1, Optional.empty(), text);
    }

    /** A preset lies in no repository: its annotation has no place. */
    private static String annotation(String kind, CheckedFile file, Milestone milestone, GateCase each) {
        String place = file.path()
                .map(path -> "file=" + property(path.replace('\\', '/')) + ",line=" + each.line()
                        + each.column().map(column -> ",col=" + column).orElse("") + ",")
                .orElse("");
        String title = milestone.label() + " " + each.verdict().label();
        return "::" + kind + " " + place + "title=" + property(title) + "::"
                + message(file.input() + ", " + each.name() + ": " + each.text());
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
