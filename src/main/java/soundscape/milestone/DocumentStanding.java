package soundscape.milestone;

import java.util.Optional;

/**
 * What a milestone asks for in writing, held against what the file says.
 * @param asked what must be written, if anything
 * @param unsaid how many places of the recursion's description the file leaves open
 * @param counts whether it decides, too
 */
public record DocumentStanding(Optional<Milestone.Document> asked, int unsaid, boolean counts) {
    /** {@return whether it is there; an argument cannot be told by looking at a file} */
    public Verdict verdict() {
        if (asked.isEmpty()) {
            return Verdict.MET;
        }
        return !asked.get().description() ? Verdict.CANNOT_TELL : unsaid == 0 ? Verdict.MET : Verdict.MISSED;
    }

    /** {@return how it stands, such as "description: 33 places open"; nothing where nothing is asked} */
    public Optional<String> words() {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (!asked.get().description()) {
            return Optional.of(asked.get().words() + ": for people to judge");
        }
        return Optional.of("description of the recursion: "
                + (unsaid == 0 ? "complete" : unsaid + (unsaid == 1 ? " place open" : " places open")));
    }
}
