package soundscape.config.toml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.MutableTomlTable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlVersion;
import org.tomlj.TomlWriteOptions;

/** A TOML file's text as it is on disk, byte order mark and line ends included, and its name as the user gave it. */
public record TomlText(String file, String text) {
    /** A larger file is no configuration. */
    public static final int MAX_BYTES = 4 * TextLimits.MAX_CHARACTERS; // of UTF-8, whose characters take up to four

    /** How a problem begins where the text is no TOML. */
    public static final String NOT_TOML = "not TOML: ";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A list of numbers stays on one line, as everywhere in these files, however long it is. */
    private static final TomlWriteOptions ON_ONE_LINE =
            TomlWriteOptions.defaults().withMaxLineWidth(Integer.MAX_VALUE);

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
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Parses the text, which must be TOML, for reading; the reader of the whole file notes what is wrong. */
    public TableReader read(List<Fault> faults) {
        return new TableReader(file, parse(), TomlPosition.positionAt(1, 1), faults);
    }

    /** The same with as much of the text as is TOML; first what is not is noted, in the order of the file. */
    public TableReader explore(List<Fault> faults) {
        TomlParseResult result = result();
        errors(result).forEach(error -> faults.add(new Fault(error)));
        return new TableReader(file, result, TomlPosition.positionAt(1, 1), faults);
    }

    /** The same for looking something up in the text, whatever is wrong with it. */
    public TableReader explore() {
        return explore(new ArrayList<>());
    }

    /** Parses the text, which must be TOML, for changing it in place; gives an editor of the whole file. */
    public TableWriter edit() {
        return new TableWriter(parse());
    }

    /** The text after an edit by what {@link #edit} gave: the same text where nothing was changed. */
    public TomlText after(TableWriter writer) {
        if (!writer.modified()) {
            return this;
        }
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return new TomlText(
                file,
                mark
                        + KeptStyle.keep(
                                text.substring(mark.length()), writer.table().toToml(ON_ONE_LINE)));
    }

    private MutableTomlTable parse() {
        TomlParseResult result = result();
        if (result.hasErrors()) {
            throw new ConfigException(errors(result));
        }
        return result;
    }

    private TomlParseResult result() {
        String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        TextLimits.broken(file, body).ifPresent(problem -> {
            throw new ConfigException(List.of(problem));
        });
        return Toml.parse(body, TomlVersion.V1_0_0);
    }

    private List<Problem> errors(TomlParseResult result) {
        return result.errors().stream()
                .map(error -> new Problem(
                        file, error.position().line(), error.position().column(), NOT_TOML + error.getMessage()))
                .toList();
    }
}
