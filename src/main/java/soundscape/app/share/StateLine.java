package soundscape.app.share;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import soundscape.config.toml.TomlText;

/**
 * A state as one line of plain characters, to be copied through chats and mails: {@code soundscape:1:}, then in base64url a
 * checksum of four bytes and the compressed JSON.
 */
final class StateLine {
    /** The same as the notation's, so that a line tells by its beginning whether it can be read. */
    private static final String HEAD = "soundscape:" + StateWriter.VERSION + ":";

    /** A telephone begins a sentence with a capital. */
    private static final Pattern ANY_HEAD = Pattern.compile("(?i)soundscape:(\\d{1,9}):");

    /** What mail programs put into long lines: spaces, breaks, marks of quotation, and characters that nobody sees. */
    private static final Pattern INSERTED = Pattern.compile("[\\s\\p{Z}\\p{Cf}>]+");

    private static final Pattern DIGITS = Pattern.compile("[A-Za-z0-9_-]*");

    private static final int CHECKSUM_BYTES = Integer.BYTES;

    /** Four characters stand for three bytes; one left over stands for none. */
    private static final int DIGITS_AT_ONCE = 4;

    private static final int CHUNK = 8 << 10;

    private StateLine() {}

    /** Whether a text holds a line of a state, of whichever version. */
    static boolean isIn(String text) {
        return text.length() <= StateLimits.MAX_LINE
                && ANY_HEAD.matcher(INSERTED.matcher(text).replaceAll("")).find();
    }

    /** Packs a state; returns one line. */
    static String pack(String json) {
        byte[] plain = json.getBytes(StandardCharsets.UTF_8);
        byte[] deflated = deflated(plain);
        byte[] all = ByteBuffer.allocate(CHECKSUM_BYTES + deflated.length)
                .putInt(checksum(plain))
                .put(deflated)
                .array();
        return HEAD + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Unpacks a state's JSON. What stands before the line and after it does not count.
     * @param name what the text is called in messages
     * @throws soundscape.config.toml.ConfigException if the line was cut or changed, or is of a newer version
     */
    static String unpack(String name, String text) {
        String plain = INSERTED.matcher(text).replaceAll("");
        Matcher head = ANY_HEAD.matcher(plain);
        if (!head.find()) {
            throw StateRefusal.of(name, "holds no state; a line that begins with " + HEAD + " would do");
        }
        if (Integer.parseInt(head.group(1)) > StateWriter.VERSION) {
            throw StateRefusal.newer(name, head.group(1));
        }
        Matcher digits = DIGITS.matcher(plain).region(head.end(), plain.length());
        digits.lookingAt();
        byte[] bytes = bytes(digits.group());
        Inflated inflated = inflated(name, bytes);
        if (inflated.plain().isPresent()) {
            return TomlText.decode(name, inflated.plain().get()).text();
        }
        if (digits.end() < plain.length()) {
            String foreign = Character.toString(plain.codePointAt(digits.end()));
            throw StateRefusal.of(
                    name,
                    "holds the character “" + foreign + "” within its line, which no such line has; the line as it was"
                            + " copied would do");
        }
        throw StateRefusal.of(
                name,
                inflated.cut()
                        ? "ends too early: the rest of its line was lost on the way; the whole line, copied anew, would do"
                        : "was changed on the way: its checksum does not fit; the line as it was copied would do");
    }

    private static byte[] bytes(String digits) {
        int whole = digits.length() % DIGITS_AT_ONCE == 1 ? digits.length() - 1 : digits.length();
        return Base64.getUrlDecoder().decode(digits.substring(0, whole));
    }

    /** What came out: all of it, or whether it is the end that is missing. */
    private record Inflated(Optional<byte[]> plain, boolean cut) {}

    private static Inflated inflated(String name, byte[] bytes) {
        if (bytes.length <= CHECKSUM_BYTES) {
            return new Inflated(Optional.empty(), true);
        }
        Inflater inflater = new Inflater(true);
        try {
            // One byte more than there is, which this form of compression may ask for.
            byte[] deflated = Arrays.copyOfRange(bytes, CHECKSUM_BYTES, bytes.length + 1);
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int more = inflater.inflate(chunk);
                out.write(chunk, 0, more);
                if (out.size() > StateLimits.MAX_BYTES) {
                    throw tooLarge(name);
                }
                if (more == 0 && !inflater.finished()) {
                    return new Inflated(Optional.empty(), true);
                }
            }
            byte[] plain = out.toByteArray();
            boolean fits = checksum(plain) == ByteBuffer.wrap(bytes).getInt();
            return new Inflated(fits ? Optional.of(plain) : Optional.empty(), false);
        } catch (DataFormatException changed) {
            return new Inflated(Optional.empty(), false);
        } finally {
            inflater.end();
        }
    }

    static RuntimeException tooLarge(String name) {
        return StateRefusal.of(
                name,
                "holds more than the " + (StateLimits.MAX_BYTES >> 10)
                        + " KiB of a state; one that Soundscape wrote would do");
    }
}
