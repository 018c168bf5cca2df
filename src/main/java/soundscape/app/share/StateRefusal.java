package soundscape.app.share;

import java.util.List;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Why a text is no state that can be opened. */
final class StateRefusal {
    private StateRefusal() {}

    /** Something that concerns the text as a whole. */
    static ConfigException of(String name, String sentence) {
        return at(name, 1, 1, sentence);
    }

    static ConfigException at(String name, int line, int column, String sentence) {
        return new ConfigException(List.of(new Problem(name, line, column, sentence)));
    }

    /** A state in a notation that came later. */
    static ConfigException newer(String name, String version) {
        return of(
                name,
                "was made by a newer Soundscape, in notation " + version + " of states where this one reads "
                        + StateWriter.VERSION + "; a newer Soundscape would do");
    }
}
