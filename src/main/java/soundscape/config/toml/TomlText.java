package soundscape.config.toml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A TOML file's text as it is on disk, byte order mark and line ends included, and its name as the user gave it. */
public final class TomlText {
    /** A larger file is no configuration. */
    public static final int MAX_BYTES = 4 * TextLimits.MAX_CHARACTERS; // of UTF-8, whose characters take up to four

    /** How a problem begins where the text is no TOML. */
    public static final String NOT_TOML = "not TOML: ";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;

    /** The bytes of a text that was prepared, until somebody asks for it: few do, and decoding takes long at first. */
    private final @Nullable Supplier<byte[]> bytes;

    private volatile @Nullable String text;

    private final boolean sound;

    /** Found out once, since a parser takes long. */
    private volatile TomlParser.@Nullable Parsed parsed;

    /** Takes a text as it is. */
    public TomlText(String file, String text) {
        this.file = file;
        this.bytes = null;
        this.sound = false;
        this.text = text;
    }

    private TomlText(String file, Supplier<byte[]> bytes, Table table) {
        this.file = file;
        this.bytes = bytes;
        this.sound = true;
        this.parsed = new TomlParser.Parsed(table, List.of());
    }

    /** Decodes a file, whose content must be UTF-8. */
    public static TomlText decode(String file, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
            return new TomlText(file, text);
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            throw new ConfigException(List.of(new Problem(
                    file,
                    line,
                    column,
                    "byte " + input.position() + " is not UTF-8; the file must be saved as UTF-8")));
        }
    }

    /** Encodes the text as it goes to disk; returns the bytes. */
    public byte[] encode() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Takes a text of the program's own, and what {@link #prepared} made of it while the program was built.
     * @param bytes the file, for who asks for its text
     * @param prepared stands for the parser, and for checking each key, since the build reads the file before
     */
    public static TomlText prepared(String file, Supplier<byte[]> bytes, byte[] prepared) {
        return new TomlText(file, bytes, PreparedTable.read(ByteBuffer.wrap(prepared)));
    }

    /** {@return whether all of it was checked while the program was built, so that nothing in it is wrong, unread or in doubt} */
    public boolean isPrepared() {
        return sound;
    }

    /** What stands for the parser at every start, of a text that must be TOML. */
    public byte[] prepared() {
        Table table = whole();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            PreparedTable.write(table, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The file's name as the user gave it. */
    public String file() {
        return file;
    }

    /** The text as it is on disk. */
    public String text() {
        String known = text;
        if (known == null) {
            known = decode(file, Objects.requireNonNull(bytes).get()).text();
            text = known;
        }
        return known;
    }

    /** Parses the text, which must be TOML, for reading; the reader of the whole file notes what is wrong. */
    public TableReader read(List<Fault> faults) {
        return new TableReader(file, whole(), faults, sound);
    }

    /** The same with as much of the text as is TOML; first what is not is noted, in the order of the file. */
    public TableReader explore(List<Fault> faults) {
        TomlParser.Parsed read = parsed();
        for (Problem error : read.errors()) {
            faults.add(new Fault(error));
        }
        return new TableReader(file, read.table(), faults, sound);
    }

    /** What is read, of a text that must be TOML. */
    Table whole() {
        TomlParser.Parsed read = parsed();
        if (!read.errors().isEmpty()) {
            throw new ConfigException(read.errors());
        }
        return read.table();
    }

    private TomlParser.Parsed parsed() {
        TomlParser.Parsed known = parsed;
        if (known == null) {
            known = TomlParser.explore(file, body());
            parsed = known;
        }
        return known;
    }

    /** The same for looking something up in the text, whatever is wrong with it. */
    public TableReader explore() {
        return explore(new ArrayList<>());
    }

    /** Parses the text, which must be TOML, for changing it in place; gives an editor of the whole file. */
    public TableWriter edit() {
        return new TableWriter(TomlParser.edit(file, body()));
    }

    /** The text after an edit by what {@link #edit} gave: the same text where nothing was changed. */
    public TomlText after(TableWriter writer) {
        if (!writer.modified()) {
            return this;
        }
        String whole = text();
        String mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return new TomlText(file, mark + KeptStyle.keep(whole.substring(mark.length()), writer.text()));
    }

    private String body() {
        String whole = text();
        return whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TomlText that && file.equals(that.file) && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, text());
    }
}
