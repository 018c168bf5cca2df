package soundscape.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The end of a command that was asked in a way that has no answer. Whoever throws it knows it as any exception: Java keeps
 * no class of picocli's in an archive, and a class that names one of their types where another is meant has it loaded, and
 * picocli's jar opened, at every start.
 */
final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1L;

    private WrongUsage(CommandSpec command, String sentence) {
        super(command.commandLine(), sentence);
    }

    /** {@return what a command is to throw, with a sentence that says why} */
    static RuntimeException of(CommandSpec command, String sentence) {
        return new WrongUsage(command, sentence);
    }
}
