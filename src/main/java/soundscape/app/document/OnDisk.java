package soundscape.app.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.TomlText;

/**
 * What is safe on disk of a document, as far as is known.
 * @param path where; empty for what was never saved
 * @param source the text that was changed in place
 * @param entries the circuits that the file holds; none where another program wrote it last
 * @param content what the file holds; for a preset, the text that comes with the program
 */
public record OnDisk(Optional<Path> path, TomlText source, List<CircuitEntry> entries, String content) {
    /** Copies the list. */
    public OnDisk {
        entries = List.copyOf(entries);
    }

    /** A file as it was opened; all of it is safe. */
    public static OnDisk opened(ZkvmFile file) {
        return new OnDisk(
                file.path(), file.text(), file.zkvm().entries(), file.text().text());
    }

    /** A file, {@code file} when it was opened, as it was saved with a content: all of it is safe. */
    public static OnDisk saved(ZkvmFile file, Zkvm now, Path target, String content) {
        return new OnDisk(Optional.of(target), file.text(), now.entries(), content);
    }

    /** The same after another program changed or removed the file and the user keeps the window's: nothing is safe. */
    public OnDisk overtaken(String found) {
        return new OnDisk(path, source, List.of(), found);
    }

    /** Whether a state is safe: true if nothing would be lost. */
    public boolean holds(ZkvmFile file, Zkvm now) {
        return entries.equals(now.entries()) && source.text().equals(file.text().text());
    }
}
