package soundscape.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.config.Presets;
import soundscape.config.toml.ConfigException;
import soundscape.explore.knob.Knobs;

/** What a state is compared with: as opened, a bundled zkVM, a file or a state's. */
class EarlierTest {
    @TempDir
    private Path folder;

    private final Session session = new Session(Presets.opening());

    private Exploration now() {
        return session.snapshot().exploration();
    }

    @Test
    void theStateAsOpenedIsTheFirstChoice() {
        session.turn(Knobs.QUERIES, 40);
        assertEquals(now().opened(), Earlier.choices().get(0).zkvm().apply(now()));
        assertEquals(1 + Presets.names().size(), Earlier.choices().size());
    }

    @Test
    void aFileAndAStateAreReadOnce() throws IOException {
        Path file = Files.copy(Path.of("zkvms/sp1.toml"), folder.resolve("mine.toml"));
        Earlier earlier = Earlier.of(file);
        Files.delete(file);
        assertEquals("mine.toml", earlier.label());
        assertEquals("SP1", earlier.zkvm().apply(now()).name());
        session.turn(Knobs.QUERIES, 40);
        Path state = Files.write(
                folder.resolve("class.soundscape"), SharedState.of(now()).content());
        assertTrue(Earlier.of(state).zkvm().apply(now()).sameCircuits(now().now()));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThrows(ConfigException.class, () -> Earlier.of(folder.resolve("nowhere.toml")));
    }
}
