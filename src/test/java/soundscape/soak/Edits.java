package soundscape.soak;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.TomlText;
import soundscape.explore.knob.Knobs;

/** A file with other numbers of queries: what it says and what is said of it, worked out apart from any window. */
final class Edits {
    private final ZkvmFile file;
    private final Map<String, Session> sessions = new HashMap<>();

    Edits(ZkvmFile file) {
        this.file = file;
    }

    private Session with(String queries) {
        return sessions.computeIfAbsent(queries, value -> {
            Session session = new Session(file);
            session.turn(Knobs.QUERIES, value).ifPresent(refused -> {
                throw new IllegalArgumentException(refused);
            });
            return session;
        });
    }

    String text(String queries) {
        Exploration exploration = with(queries).snapshot().exploration();
        return exploration.file().textFor(exploration.now()).text();
    }

    String sentence(String queries) {
        return with(queries).snapshot().sentence();
    }

    /** The number of queries in a text. */
    String value(String text) {
        Zkvm zkvm = ZkvmFile.explore(new TomlText("edited.toml", text), Optional.empty())
                .zkvm();
        return Knobs.QUERIES.show(zkvm, zkvm.finalIndex()).orElseThrow();
    }
}
