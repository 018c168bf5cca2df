package soundscape.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.explore.knob.Assignment;

/** The one configuration that a search begins with. */
final class Configuration {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE-or-PRESET",
            description = "A file, or a name as in \"soundscape list\".")
    private String input = "";

    @Option(
            names = "--set",
            paramLabel = "[CIRCUIT.]KNOB=VALUE",
            description = "Turns a knob before the search. May be given several times.")
    private List<String> changes = new ArrayList<>();

    /**
     * Opens the file.
     *
     * @return the file as it is on disk, before any knob is turned
     */
    ZkvmFile file() {
        return Inputs.open(input);
    }

    /**
     * Turns the knobs; what is left as it is, is told on standard error.
     *
     * @param file the file
     * @return the configuration to search from
     */
    Zkvm zkvm(ZkvmFile file) {
        Zkvm zkvm = file.zkvm();
        for (String change : changes) {
            Assignment assignment = Assignment.parse(change);
            assignment.idle(zkvm).forEach(sentence -> note(sentence));
            zkvm = assignment.apply(zkvm);
        }
        return zkvm;
    }

    /**
     * Tells something on standard error.
     *
     * @param sentence what
     */
    void note(String sentence) {
        spec.commandLine().getErr().println(input + ": " + sentence);
    }
}
