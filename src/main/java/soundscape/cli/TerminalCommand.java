package soundscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;

/** What all commands have in common: they answer, or say in a sentence why they cannot. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class TerminalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Where picocli has not read the command. */
    private @Nullable PrintWriter out;

    private @Nullable PrintWriter err;

    /** Answers without picocli; returns the exit status. */
    final int answer(PrintWriter answers, PrintWriter reasons) {
        out = answers;
        err = reasons;
        return call();
    }

    /** Answers; returns the exit status. */
    abstract int answer() throws IOException;

    /** Ends with what answering returns, or with 1 and the reason on standard error. */
    @Override
    public final Integer call() {
        try {
            return answer();
        } catch (ConfigException unreadable) {
            for (Problem problem : unreadable.problems()) {
                err().println(problem);
            }
        } catch (InvalidParameterException | IOException refused) {
            err().println("soundscape: " + refused.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    final PrintWriter out() {
        return out == null ? spec.commandLine().getOut() : out;
    }

    final PrintWriter err() {
        return err == null ? spec.commandLine().getErr() : err;
    }

    /** The end of a command that was asked in a way that has no answer. */
    final RuntimeException wrongUsage(String sentence) {
        return WrongUsage.of(spec, sentence);
    }
}
