package soundscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import soundscape.config.AtomicFile;
import soundscape.config.toml.ConfigException;
import soundscape.estimator.parameter.InvalidParameterException;

/** Where answers go, and how a command ends that could give none. */
final class Outcome {
    private Outcome() {}

    /**
     * Runs a command to its exit status: 0, or 1 with the reason on standard error.
     *
     * @param line the command
     * @param work does what the command is for, and returns its status
     * @return the status
     */
    static int of(CommandLine line, Callable<Integer> work) {
        PrintWriter err = line.getErr();
        try {
            return work.call();
        } catch (ConfigException unreadable) {
            unreadable.problems().forEach(err::println);
        } catch (InvalidParameterException refused) {
            err.println("soundscape: " + refused.getMessage());
        } catch (IOException failed) {
            err.println("soundscape: could not be written: " + failed.getMessage());
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /**
     * Writes an answer whole or not at all.
     *
     * @param file the file
     * @param text its content, without the last line end
     * @throws IOException if the disk refuses
     */
    static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }
}
