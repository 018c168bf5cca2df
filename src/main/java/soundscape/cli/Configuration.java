package soundscape.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundscape.app.Session;
import soundscape.app.share.SharedState;
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

    @Mixin
    private SolvedOptions solved = new SolvedOptions();

    /** Opens the file; returns the file as it is on disk, before any knob is turned. */
    ZkvmFile file() {
        return Inputs.open(input);
    }

    /** Turns the knobs; what is left as it is, is told on standard error; returns the configuration to search from. */
    Zkvm zkvm(ZkvmFile file) {
        return turned(file.zkvm());
    }

    private Zkvm turned(Zkvm opened) {
        Zkvm zkvm = opened;
        for (String change : changes) {
            Assignment assignment = Assignment.parse(change);
            assignment.idle(zkvm).forEach(sentence -> note(sentence));
            Zkvm before = zkvm;
            zkvm = assignment.apply(zkvm);
            assignment.along(before, zkvm).forEach(sentence -> note(sentence));
        }
        return solved.of(zkvm, this::note);
    }

    /** The state, looked at so by what tells why it cannot be, that a window would be in with the knobs turned; a state's file brings its own. */
    Session session(BiFunction<Session, Boolean, Optional<String>> look) {
        Session session = new Session(file());
        Optional<SharedState> state = Inputs.state(input);
        state.ifPresent(each -> {
            each.openIn(session);
            each.notTaken().forEach(left -> note("left out: " + left));
        });
        Zkvm zkvm = turned(session.snapshot().exploration().now());
        session.change(opened -> zkvm);
        look.apply(session, state.isPresent()).ifPresent(refused -> {
            throw WrongUsage.of(spec, "--follow: " + refused);
        });
        return session;
    }

    /** Tells something on standard error. */
    void note(String sentence) {
        spec.commandLine().getErr().println(input + ": " + sentence);
    }
}
