package soundscape.cli;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;

/** The size that a search makes small. */
final class SizeOption {
    @Option(
            names = "--size",
            description = "The size that counts: ${COMPLETION-CANDIDATES}; default REAL where the proof's layout is"
                    + " stated and its scheme is not turned, else EXPECTED.")
    private @Nullable SizeChoice size;

    /** {@return the size asked for; empty where none was} */
    Optional<SizeChoice> asked() {
        return Optional.ofNullable(size);
    }

    /** The size asked for, or the usual one of a circuit; a layout that only some schemes have would compare unlike sizes. */
    SizeChoice of(Zkvm zkvm, int circuit, Collection<Knob> turned) {
        return Optional.ofNullable(size)
                .orElseGet(() -> turned.contains(Knobs.SCHEME)
                        ? SizeChoice.EXPECTED
                        : SizeChoice.REAL.known(
                                zkvm.entries().get(circuit).estimate().size().real()));
    }
}
