package soundscape.app.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.config.label.Provenance;
import soundscape.explore.tune.Changes;

/** What a file can say at its head today of who changed it, and how. */
public final class ProvenanceText {
    private ProvenanceText() {}

    /** The comment; empty if no parameter was changed. */
    public static Optional<String> of(Zkvm opened, Zkvm now) {
        List<String> changes = Changes.turned(opened, now);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Provenance.line(ProgramVersion.get(), LocalDate.now(ZoneId.systemDefault()), changes));
    }
}
