package soundscape.cli;

import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;

/** Whether the traces of circuits that verify others follow what they verify. */
final class FollowOption {
    @Option(
            names = "--follow",
            description = "Lets the traces of circuits that verify others follow what they verify: a model.")
    private boolean follow;

    /** {@return the configuration from which traces follow, if they do, which is told} */
    Optional<Zkvm> from(Configuration configuration, Zkvm zkvm) {
        return from(configuration::note, zkvm);
    }

    /** The same, told to another. */
    Optional<Zkvm> from(Consumer<String> notes, Zkvm zkvm) {
        if (!follow) {
            return Optional.empty();
        }
        notes.accept("traces follow what they verify, by "
                + (zkvm.topology().stated() ? "the recursion that the file states" : "the file's order")
                + ": a model, which no level of soundcalc's knows; figures are those of the longest traces that the file leaves "
                + "open");
        return Optional.of(zkvm);
    }

    boolean wanted() {
        return follow;
    }
}
