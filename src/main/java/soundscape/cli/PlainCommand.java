package soundscape.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;

/**
 * Commands in the form in which they are given most, without options to speak of: picocli asks Java for every option that
 * a command has, which takes longer than what is asked for.
 */
final class PlainCommand {
    private static final String MILESTONE = "--milestone";

    private PlainCommand() {}

    /** What arguments ask for, as picocli would read them; empty where it has to. */
    static Optional<TerminalCommand> of(String... args) {
        if (args.length == 0) {
            return Optional.empty();
        }
        List<String> further = Arrays.asList(args).subList(1, args.length);
        return switch (args[0]) {
            case "list" -> further.isEmpty() ? Optional.of(new ListCommand()) : Optional.empty();
            case "estimate" -> areNames(further) ? Optional.of(EstimateCommand.of(further)) : Optional.empty();
            case "check" -> check(further);
            default -> Optional.empty();
        };
    }

    private static Optional<TerminalCommand> check(List<String> further) {
        if (further.size() < 2 || !further.get(0).equals(MILESTONE)) {
            return Optional.empty();
        }
        List<String> names = further.subList(2, further.size());
        Optional<Milestone> milestone = Milestones.named(further.get(1));
        return milestone.isPresent() && areNames(names)
                ? Optional.of(CheckCommand.of(milestone.get(), names))
                : Optional.empty();
    }

    /** Neither options nor files with arguments, whatever they name. */
    private static boolean areNames(List<String> further) {
        for (String name : further) {
            if (name.isBlank() || name.startsWith("-") || name.startsWith("@")) {
                return false;
            }
        }
        return !further.isEmpty();
    }
}
