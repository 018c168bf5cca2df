package soundscape.report.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The reference's answers for the bundled zkVMs. */
public final class GoldenPresets {
    private GoldenPresets() {}

    public static JsonNode all() {
        try (InputStream file = GoldenPresets.class.getResourceAsStream("/soundscape/golden/presets.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Names of the presets that the reference reads whole. */
    public static Stream<String> complete() {
        JsonNode all = all();
        return List.of("airbender", "dummy_whir", "openvm", "openvm2", "pico", "sp1", "venus", "zisk", "zkdtvm")
                .stream()
                .filter(name -> all.has(name) && all.get(name).has("circuits"));
    }

    /** A term's level as a report shows it. */
    public static String shown(int level) {
        return level <= 0 ? "none" : String.valueOf(level);
    }
}
