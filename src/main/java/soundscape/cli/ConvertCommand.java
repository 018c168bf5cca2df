package soundscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.config.Conversion;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TomlText;

/** Brings a file into the newer dialect. */
@Command(
        name = "convert",
        description = "Prints a file in the newer dialect, and tells what it changed.",
        footer = {
            "",
            "The family moves into each circuit, keys at former names get the names that are read, and values become",
            "what is read there, such as folding_factor = 3 with 2 iterations, which is folding_factors = [3, 3].",
            "Comments, order and spacing stay.",
            "",
            "Exit status: 0; 1 if the file could not be converted, or what is left of it could not be read;",
            "2 for wrong usage.",
            "",
            "soundscape convert old.toml -o new.toml"
        })
final class ConvertCommand extends TerminalCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where the converted file goes, written whole or not at all; what was changed is then printed.")
    private @Nullable Path output;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file.")
    private Path file = Path.of("");

    @Override
    int answer() throws IOException {
        TomlText text = ZkvmFiles.text(file);
        Conversion conversion = Conversion.of(text);
        PrintWriter told = output == null ? err() : out();
        if (output == null) {
            out().print(conversion.text().text());
        } else {
            Outcome.write(output, conversion.text().encode());
        }
        conversion.changes().forEach(change -> told.println(file + ": " + change));
        if (conversion.changes().isEmpty()) {
            told.println(file + ": nothing to convert");
        }
        List<Problem> left = problems(conversion.text());
        left.forEach(err()::println);
        return left.isEmpty() ? 0 : 1;
    }

    private static List<Problem> problems(TomlText text) {
        try {
            return ZkvmFile.explore(text.file(), text.encode()).problems();
        } catch (ConfigException refused) {
            return refused.problems();
        }
    }
}
