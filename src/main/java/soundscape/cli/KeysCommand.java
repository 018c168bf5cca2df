package soundscape.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import soundscape.report.KeysPage;

/** Lists the keys of configuration files. */
@Command(
        name = "keys",
        description = "Lists every key of a file: its type, the tables that have it, an example, what it means.",
        mixinStandardHelpOptions = true)
final class KeysCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(KeysPage.markdown());
        return 0;
    }
}
