package soundscape.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Configurations to begin a new file with: one circuit of a family, every key of the newer dialect that it needs. */
public enum NewZkvm {
    /** DEEP-ALI over FRI. */
    FRI("FRI"),
    /** DEEP-ALI over WHIR. */
    WHIR("WHIR"),
    /** DEEP-ALI over STIR. */
    STIR("STIR"),
    /** Jagged over FRI. */
    JAGGED("Jagged"),
    /** SWIRL. */
    SWIRL("SWIRL");

    private static final String NAME = "new.toml";

    private final String label;

    NewZkvm(String label) {
        this.label = label;
    }

    /** What its circuit is of, such as "Jagged". */
    public String label() {
        return label;
    }

    /** Begins a file, which lies nowhere yet. */
    public ZkvmFile file() {
        String resource = "new/" + name().toLowerCase(Locale.ROOT) + ".toml";
        try (InputStream text = NewZkvm.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return ZkvmFile.of(NAME, text.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
