package soundscape.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Comma-separated values (RFC 4180) in memory. */
public final class CsvText {
    private CsvText() {}

    /** {@return what is written, without the last line end} */
    public static String of(Consumer<CsvWriter> writing) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.PLATFORM).build(text)) {
            writing.accept(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
        return text.toString().stripTrailing();
    }
}
