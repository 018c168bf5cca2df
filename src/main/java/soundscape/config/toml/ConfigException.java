package soundscape.config.toml;

import java.util.List;
import java.util.stream.Collectors;

/** A file that could not be read as a zkVM's configuration, with everything that is wrong with it. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Reports problems, at least one. */
    public ConfigException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong; at least one problem, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
