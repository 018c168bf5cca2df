package soundscape.config;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import soundscape.config.format.UnreadKey;
import soundscape.config.format.UnreadKeys;
import soundscape.config.label.StaleLabel;
import soundscape.config.label.StaleLabels;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TomlText;

/**
 * A configuration file as it was opened: its text, and the zkVM that the text describes.
 * @param text the text, byte for byte
 * @param zkvm what it describes
 * @param path where it lies on disk; empty for a bundled preset
 * @param problems everything that is wrong with it, in the order of the text; the circuits concerned are not in the zkVM,
 *     which knows of them
 * @param broken whether the text is no TOML: what could be understood of it can be explored, but it cannot be saved
 */
public record ZkvmFile(TomlText text, Zkvm zkvm, Optional<Path> path, List<Problem> problems, boolean broken) {
    /** Where a circuit's table begins. */
    private static final Pattern CIRCUIT = Pattern.compile("(?m)^(?=[ \\t]*\\[\\[[ \\t]*circuits[ \\t]*]])");

    /** Copies the list. */
    public ZkvmFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a configuration that does not lie on disk and must have no problem.
     * @param name what it is called in messages
     * @throws ConfigException if it describes no zkVM, with every problem in it
     */
    public static ZkvmFile of(String name, byte[] bytes) {
        return explore(name, bytes).faultless();
    }

    /**
     * Reads a configuration that does not lie on disk as far as it goes.
     * @param name what it is called in messages
     * @return the file with every circuit that could be read, and every problem
     * @throws ConfigException if no circuit can be explored, with every problem in it
     */
    public static ZkvmFile explore(String name, byte[] bytes) {
        return explore(TomlText.decode(name, bytes), Optional.empty());
    }

    /**
     * Reads a text as far as it goes, such as one that was kept for a file.
     * @param path the file that it belongs to, if any
     * @return the file with every circuit that could be read, and every problem
     * @throws ConfigException if no circuit can be explored, with every problem in it
     */
    public static ZkvmFile explore(TomlText text, Optional<Path> path) {
        ZkvmReader.Read read = ZkvmReader.read(text);
        if (read.zkvm().isEmpty()) {
            throw refusal(read.problems(), read.broken());
        }
        return new ZkvmFile(text, read.zkvm().get(), path, read.problems(), read.broken());
    }

    /**
     * Reads a text that another file's was changed to: the sizes that it states are of the circuits as that was opened.
     * @throws ConfigException if no circuit can be explored, with every problem in it
     */
    public static ZkvmFile explore(TomlText text, Optional<Path> path, Zkvm opened) {
        ZkvmFile changed = explore(text, path);
        List<CircuitEntry> before = opened.entries();
        return new ZkvmFile(
                text,
                changed.zkvm.withEntries(changed.zkvm.entries().stream()
                        .map(entry -> before.stream()
                                .filter(other -> other.stated().equals(entry.stated()))
                                .min(Comparator.comparing(other -> !other.name().equals(entry.name()))) // or a copy
                                .map(entry::changedFrom)
                                .orElse(entry))
                        .toList()),
                changed.path,
                changed.problems,
                changed.broken);
    }

    /**
     * This file, if nothing is wrong with it.
     * @throws ConfigException with every problem
     */
    ZkvmFile faultless() {
        if (!problems.isEmpty()) {
            throw refusal(problems, broken);
        }
        return this;
    }

    /** Where the text is no TOML, what is missing or wrong besides may follow from that. */
    private static ConfigException refusal(List<Problem> problems, boolean broken) {
        return new ConfigException(broken ? noToml(problems) : problems);
    }

    private static List<Problem> noToml(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.sentence().startsWith(TomlText.NOT_TOML))
                .toList();
    }

    /** {@return the keys that stand in it and that nobody reads, in the order of the text} */
    public List<UnreadKey> unreadKeys() {
        return text.isPrepared() ? List.of() : UnreadKeys.of(text);
    }

    /** {@return what makes its figures doubtful though it is read, each with its place; mostly nothing} */
    public List<Problem> doubts() {
        return text.isPrepared() ? List.of() : Doubts.of(this);
    }

    /** {@return whether keys stand in it at former names, so that it is not read as it is meant} */
    public boolean hasFormerKeys() {
        return Conversion.isNeededBy(text);
    }

    /** Where the file states its protocol family. */
    public Dialect dialect() {
        return DialectChange.of(text);
    }

    /**
     * The same file in the newer dialect: the family moves from {@code [zkevm]} into each circuit's table, keys get the
     * names that are read, everything else stays. Any zkVM derived from this file's is one derived from that one's, too,
     * unless former names were not read.
     * @return the file, not yet saved; this one if there is nothing to convert
     * @throws ConfigException if the file is broken
     */
    public ZkvmFile inNewerDialect() {
        if (dialect() == Dialect.FAMILY_OF_CIRCUIT && !hasFormerKeys()) {
            return this;
        }
        refuseBroken();
        return explore(Conversion.of(text).text(), path);
    }

    /**
     * The file's text for a changed zkVM: comments, order and unknown keys stay, only changed values change.
     * @param changed a zkVM derived from this file's
     * @return the text; this file's own where nothing differs
     * @throws ConfigException if a circuit's parameters are none that a file can give; says which, and what would do; or if
     *     anything is to change in a broken file
     */
    public TomlText textFor(Zkvm changed) {
        if (changed.entries().equals(zkvm.entries()) && changed.firstProofs().equals(zkvm.firstProofs())) {
            return text;
        }
        refuseBroken();
        return ZkvmWriter.write(changed, text);
    }

    /**
     * What comments and labels say of values that a changed zkVM has others for, in the text that saving it would write.
     * @param changed a zkVM derived from this file's
     * @throws ConfigException as for {@link #textFor}
     */
    public List<StaleLabel> staleLabels(Zkvm changed) {
        return StaleLabels.between(text.text(), textFor(changed).text(), TableOrder.of(changed));
    }

    private void refuseBroken() {
        if (broken) {
            Problem first = noToml(problems).get(0);
            throw new ConfigException(List.of(new Problem(
                    first.file(),
                    first.line(),
                    first.column(),
                    "cannot be saved with changes, because this line is no TOML and would be lost; the file with this line"
                            + " mended, opened again, would do")));
        }
    }

    /**
     * One circuit's part of the file's text for a changed zkVM.
     * @param changed a zkVM derived from this file's
     * @param circuit index of the circuit
     * @return its table with the comments in it; the whole text where circuits have no tables of their own
     * @throws ConfigException as for {@link #textFor}
     */
    public String circuitText(Zkvm changed, int circuit) {
        String whole = textFor(changed).text();
        List<String> tables = List.of(CIRCUIT.split(whole));
        return tables.size() == changed.entries().size() + 1
                ? tables.get(circuit + 1).stripTrailing() + "\n"
                : whole;
    }

    /**
     * The text that saving a changed zkVM writes, after making sure that it reads back as what is on screen.
     * @param changed a zkVM derived from this file's
     * @param target what the text is to be called in messages
     * @throws ConfigException if no file, or none in this one's notation, can hold the change
     */
    public TomlText textToSave(Zkvm changed, String target) {
        TomlText written = textFor(changed);
        ZkvmReader.Read read = ZkvmReader.read(written);
        if (problems.isEmpty() && !read.problems().isEmpty()) {
            throw refusal(read.problems(), read.broken());
        }
        boolean same = read.zkvm().stream()
                .anyMatch(again -> again.sameCircuits(changed)
                        && again.unread().size() == changed.unread().size());
        if (!same) { // what is on disk must be what is on screen
            throw new ConfigException(
                    List.of(
                            new Problem(
                                    target,
                                    1,
                                    1,
                                    "cannot hold this change in its notation; each circuit in a table that begins with [[circuits]] would do")));
        }
        return written;
    }
}
