package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;

/**
 * A bundled preset, edited as its owner would in a text editor, without the knobs.
 *
 * @param preset the preset's name
 * @param text its TOML
 */
record EditedPreset(String preset, String text) {
    private static final String CIRCUIT = "[[circuits]]\n";

    static EditedPreset of(String preset) {
        try (InputStream file = EditedPreset.class.getResourceAsStream("/zkvms/" + preset + ".toml")) {
            byte[] bytes = Objects.requireNonNull(file, preset).readAllBytes();
            return new EditedPreset(preset, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With another value for a key of the last circuit. */
    EditedPreset last(String line, String edited) {
        String table = text.substring(lastCircuit());
        assertEquals(2, table.split("(?m)^\\Q" + line + "\\E$", -1).length, preset + " ends with one " + line);
        return new EditedPreset(preset, text.substring(0, lastCircuit()) + table.replace(line, edited));
    }

    /** With a line more in the last circuit. */
    EditedPreset addedToLast(String line) {
        int below = lastCircuit() + CIRCUIT.length();
        return new EditedPreset(preset, text.substring(0, below) + line + "\n" + text.substring(below));
    }

    /** With another value in every circuit. */
    EditedPreset all(String line, String edited) {
        return new EditedPreset(preset, text.replace(line, edited));
    }

    EditedPreset withoutLast() {
        return new EditedPreset(preset, text.substring(0, lastCircuit()));
    }

    /** With the last circuit once more, under another name, verifying it where the file states who verifies whom. */
    EditedPreset lastTwice(String name, String copy) {
        String table = text.substring(lastCircuit()).replaceFirst("any_of = .*", "any_of = [\"" + name + "\"]");
        return new EditedPreset(
                preset, text + "\n" + table.replace("name = \"" + name + "\"", "name = \"" + copy + "\""));
    }

    private int lastCircuit() {
        return text.lastIndexOf(CIRCUIT);
    }

    Zkvm zkvm() {
        return ZkvmFile.of(preset + ".toml", text.getBytes(StandardCharsets.UTF_8))
                .zkvm();
    }
}
