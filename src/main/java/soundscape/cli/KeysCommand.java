package soundscape.cli;

import picocli.CommandLine.Command;
import soundscape.report.KeysPage;

/** Lists the keys of configuration files. */
@Command(
        name = "keys",
        description = "Lists every key of a file: its type, the tables that have it, an example, what it means.")
final class KeysCommand extends TerminalCommand {
    @Override
    int answer() {
        out().print(KeysPage.markdown());
        return 0;
    }
}
