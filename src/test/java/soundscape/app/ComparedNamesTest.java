package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import soundscape.app.text.LayerSummary;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.explore.knob.Knobs;
import soundscape.milestone.Milestones;

/** Zkvms of one name are told apart, and a figure of a group from one of a circuit. */
class ComparedNamesTest {
    @Test
    void theFilesTheChangedAndTheBundledOneAreToldApart() {
        Session session = new Session(Presets.opening());
        session.turn(Knobs.named("queries").orElseThrow(), "30");
        byte[] text = Presets.opening()
                .text()
                .text()
                .replace("num_queries = 84", "num_queries = 85")
                .getBytes(StandardCharsets.UTF_8);
        session.files().open(ZkvmFile.explore("mine.toml", text));
        List<Exploration> states = session.documents().all();
        List<String> names = ComparedZkvm.all(states, List.of(states.get(0)), Milestones.FOUNDATION).stream()
                .map(ComparedZkvm::name)
                .filter(name -> name.startsWith("Pico"))
                .toList();
        assertEquals(List.of("Pico • – pico.toml", "Pico – mine.toml", "Pico (bundled)"), names);
    }

    @Test
    void theSizeOfAGroupSaysWhichOneItIs() {
        List<LayerSummary> layers =
                LayerSummary.of(new Session(Presets.open("zisk").orElseThrow()).snapshot());
        Set<Boolean> said = layers.stream()
                .map(layer -> layer.size().startsWith("max ") == layer.circuits() > 1)
                .collect(Collectors.toSet());
        assertEquals(Set.of(true), said);
        assertTrue(layers.stream().anyMatch(layer -> layer.circuits() > 1));
    }
}
