package soundscape.app.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.View;
import soundscape.app.document.OnDisk;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.TomlText;

/**
 * A window's state as it goes from one reader to another: a configuration, what it is compared with, and how it is
 * looked at. It bears no path and needs no file beside it.
 * @param opened the configuration as it was opened; on no disk
 * @param now the configuration as it is now, read from the text that saving would write
 * @param tables for each circuit now, index of the table of the opened text that it comes from
 * @param circuit index of the selected circuit now
 * @param notTaken what could not be taken over, such as "the pin “A”: …"
 */
public record SharedState(
        ZkvmFile opened, ZkvmFile now, List<Integer> tables, int circuit, View view, List<String> notTaken) {
    /** How the name of a state's file ends. */
    public static final String ENDING = ".soundscape";

    /** Copies the lists. */
    public SharedState {
        tables = List.copyOf(tables);
        notTaken = List.copyOf(notTaken);
    }

    /** Whether a file is one of a state, by its name: true if its name says so. */
    public static boolean isNamed(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether a text holds a state's line, of whichever version, however mangled, so that reading is worth a try. */
    public static boolean isIn(String text) {
        return StateLine.isIn(text);
    }

    /**
     * What a window shows, to be shared; what no file can hold is left out and told.
     * @throws ConfigException if no file can hold the configuration
     */
    public static SharedState of(Exploration exploration) {
        return StateMaker.of(exploration);
    }

    /** Reads a state's file, of JSON or a line; {@link ConfigException} says why it cannot, with the place if known. */
    public static SharedState read(Path path) {
        String name = path.toString();
        try {
            if (Files.size(path) > StateLimits.MAX_LINE) {
                throw StateLine.tooLarge(name);
            }
            return read(name, TomlText.decode(name, Files.readAllBytes(path)).text());
        } catch (NoSuchFileException missing) {
            throw StateRefusal.of(name, "does not exist; the path of a state's file would do");
        } catch (IOException failed) {
            throw StateRefusal.of(name, "cannot be read; a readable file would do");
        }
    }

    /**
     * Reads a state from a text: a line, with whatever mail programs put into it, or a file's JSON.
     * @param name what the text is called in messages
     * @throws ConfigException if it is none that can be read, with the place where there is one
     */
    public static SharedState read(String name, String text) {
        if (text.length() > StateLimits.MAX_LINE) {
            throw StateLine.tooLarge(name);
        }
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return StateReader.read(name, json.stripLeading().startsWith("{") ? json : StateLine.unpack(name, json));
    }

    /** What the configuration's file is called, such as {@code pico.toml}. */
    public String name() {
        return opened.text().file();
    }

    /**
     * The state as a line without its end, for chats and mails; {@link ConfigException} if too large to be read again.
     */
    public String line() {
        return StateWriter.line(this);
    }

    /** The state as its file's JSON in UTF-8; {@link ConfigException} if it is too large to be read again. */
    public byte[] content() {
        return StateWriter.pretty(this).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What a window goes on with, a new document. Where the changes can be made to the opened text, they are, so that
     * putting all back is no change.
     */
    public Exploration exploration() {
        Optional<Zkvm> changed = changed();
        Exploration start = changed.isPresent()
                ? Exploration.of(opened, view).withNow(changed.get())
                : Exploration.of(now, view).comparedWith(opened.zkvm());
        return start.withCircuit(circuit);
    }

    private Optional<Zkvm> changed() {
        if (now.text().equals(opened.text())) {
            return Optional.of(opened.zkvm());
        }
        List<CircuitEntry> entries = now.zkvm().entries();
        if (opened.broken() || !ownTables(opened).containsAll(tables)) {
            return Optional.empty();
        }
        List<CircuitEntry> derived = new ArrayList<>();
        for (int i : IntStream.range(0, entries.size()).toArray()) {
            CircuitEntry entry = entries.get(i);
            derived.add(entry.at(entry.group(), tables.get(i)));
        }
        Zkvm changed = opened.zkvm().withEntries(derived);
        try {
            return Optional.of(changed)
                    .filter(zkvm ->
                            opened.textFor(zkvm).text().equals(now.text().text()));
        } catch (ConfigException unwritable) {
            return Optional.empty();
        }
    }

    /** The tables that a file's circuits stand in. */
    static List<Integer> ownTables(ZkvmFile file) {
        return file.zkvm().entries().stream().map(CircuitEntry::table).toList();
    }

    /** Goes on with the state in a window. It lies on no disk: what differs from the opened text is unsaved. */
    public void openIn(Session session) {
        session.files().open(exploration(), OnDisk.opened(opened));
    }
}
