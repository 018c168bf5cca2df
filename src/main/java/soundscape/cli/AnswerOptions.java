package soundscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import soundscape.report.ReportFormat;

/** In which notation an answer is, and where it goes. */
final class AnswerOptions {
    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the answer goes instead of the terminal; it is written whole or not at all.")
    private @Nullable Path output;

    /** The notation asked for. */
    ReportFormat format() {
        return format;
    }

    /** Writes an answer to the file, or to the terminal without one. */
    void write(String text, PrintWriter terminal) throws IOException {
        if (output == null) {
            terminal.println(text);
        } else {
            Outcome.write(output, text);
        }
    }
}
