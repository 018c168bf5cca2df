package soundscape.ui.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import soundscape.app.BackgroundWriter;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.glossary.Handout;
import soundscape.report.document.ReportSource;
import soundscape.report.document.Reports;
import soundscape.report.recursion.Multiplicities;
import soundscape.report.recursion.RecursionFormat;
import soundscape.report.recursion.RecursionReports;

/** Saves what is written about the zkVM shown: its report, and the description of its recursion. */
public final class ReportExport {
    private static final List<String> REPORT = List.of("md");

    private final Session session;
    private final Export export;

    /** Serves one window; {@code say} is told where something was saved. */
    public ReportExport(Session session, BackgroundWriter writer, Consumer<String> say) {
        this.session = session;
        export = new Export(writer, "The report cannot be saved", say);
    }

    /** Asks where to, and saves the report. */
    public void saveReport(Window owner) {
        export.ask(owner, "Save the report", shown().now().name() + " report", REPORT)
                .ifPresent(this::saveReport);
    }

    /** Saves the report in the background. */
    public void saveReport(Path file) {
        Exploration shown = shown();
        write(
                file,
                () -> Reports.of(
                        ReportSource.of(String.valueOf(file.getFileName()), shown.now(), shown.file()),
                        shown.milestones()));
    }

    /** Asks where to, and saves the description of the recursion. */
    public void saveRecursion(Window owner) {
        List<String> endings = Arrays.stream(RecursionFormat.values())
                .map(format -> format.ending().substring(1))
                .toList();
        export.ask(owner, "Save the description of the recursion", shown().now().name() + " recursion", endings)
                .ifPresent(this::saveRecursion);
    }

    /** Saves the recursion's description in the background, as the file's ending says; Markdown where it says none. */
    public void saveRecursion(Path file) {
        Exploration shown = shown();
        RecursionFormat format = Arrays.stream(RecursionFormat.values())
                .filter(each -> file.toString().endsWith(each.ending()))
                .findFirst()
                .orElse(RecursionFormat.MARKDOWN);
        write(file, () -> RecursionReports.of(shown.now(), Multiplicities.of(shown.now()), shown.milestones(), format));
    }

    /** Asks where to, and saves the glossary as a handout. */
    public void saveGlossary(Window owner) {
        List<String> endings = Arrays.stream(Handout.Format.values())
                .map(Handout.Format::ending)
                .toList();
        export.ask(owner, "Save the glossary", shown().now().name() + " glossary", endings)
                .ifPresent(this::saveGlossary);
    }

    /** Saves the glossary in the background, as the file's ending says; Markdown where it says nothing. */
    public void saveGlossary(Path file) {
        Snapshot snapshot = session.snapshot();
        Handout.Format format = Handout.Format.of(file.toString()).orElse(Handout.Format.MARKDOWN);
        export.write(file, () -> Handout.of(snapshot, format));
    }

    private Exploration shown() {
        return session.snapshot().exploration();
    }

    private void write(Path file, Supplier<String> text) {
        export.write(file, () -> (text.get() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }
}
