package soundscape.report.gate;

import java.util.List;
import java.util.Optional;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.Problem;
import soundscape.milestone.Against;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;

/** A file after the gate looked at it. */
public sealed interface CheckedFile {
    /** What it was called on the command line; a path, or a preset's name. */
    String input();

    /** Where it lies; empty for a preset. */
    Optional<String> path();

    /** How it stands; one of four. */
    Verdict verdict();

    /**
     * A file that was read: what it was called, where it lies, its zkVM's name, and how it stands.
     * @param lines the 1-based line of each circuit's table
     * @param unread the keys in it that nobody reads: where one was meant to be read, nothing that follows can be told
     * @param doubts what else makes its figures doubtful
     * @param against the earlier one that it is held against, if any
     */
    record Judged(
            String input,
            Optional<String> path,
            String zkvm,
            List<Integer> lines,
            Standing standing,
            List<UnreadKey> unread,
            List<Problem> doubts,
            Optional<Against> against)
            implements CheckedFile {
        /** Copies the lists. */
        public Judged {
            lines = List.copyOf(lines);
            unread = List.copyOf(unread);
            doubts = List.copyOf(doubts);
        }

        @Override
        public Verdict verdict() {
            for (UnreadKey key : unread) {
                if (key.doubtful()) {
                    return Verdict.CANNOT_TELL;
                }
            }
            return Verdict.worst(List.of(
                    standing.verdict(),
                    doubts.isEmpty() ? Verdict.MET : Verdict.CANNOT_TELL,
                    against.isPresent() ? against.get().verdict() : Verdict.MET));
        }
    }

    /** A file that could not be read, and what is wrong with it: nothing is known of it. */
    record Unread(String input, List<Problem> problems) implements CheckedFile {
        /** Copies the list. */
        public Unread {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<String> path() {
            return Optional.of(input);
        }

        @Override
        public Verdict verdict() {
            return Verdict.CANNOT_TELL;
        }
    }
}
