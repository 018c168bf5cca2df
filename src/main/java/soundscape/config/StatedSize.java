package soundscape.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.RealSize;

/**
 * A proof's size as a circuit's source states it in {@code proof_size}, such as "254.64 KB": told beside ours, never an
 * input.
 * @param text as it stands there
 * @param step what its last digit is worth; bytes
 */
public record StatedSize(String text, double bytes, double step) {
    /** Where it stands; soundcalc ignores it. */
    static final String KEY = "proof_size";

    private static final Pattern TEXT =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?\\s*(b|bytes|k|m|g|kb|mb|gb|kib|mib|gib)", Pattern.CASE_INSENSITIVE);

    /** By their first letters; each is 1024 times the one before, as vendors mean by KB and MB, too. */
    private static final List<String> UNITS = List.of("b", "k", "m", "g");

    private static final int UNIT = 1024;

    /** Reads what is stated: a number of bytes, or a number with its unit; empty where it is neither. */
    static Optional<StatedSize> read(Object stated) {
        if (stated instanceof Number bytes) {
            return bytes.doubleValue() >= 0
                    ? Optional.of(new StatedSize(bytes + " bytes", bytes.doubleValue(), 1))
                    : Optional.empty();
        }
        Matcher matcher = TEXT.matcher(String.valueOf(stated).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = Optional.ofNullable(matcher.group(2)).orElse("");
        String letter = matcher.group(3).substring(0, 1).toLowerCase(Locale.ROOT);
        double unit = Math.pow(UNIT, UNITS.indexOf(letter));
        double number = Double.parseDouble(matcher.group(1) + "." + decimals + "0");
        return Optional.of(new StatedSize(matcher.group(), number * unit, unit * Math.pow(10, -decimals.length())));
    }

    /** The same circuit, whose layout is no longer exact where this is not the size that it comes to. */
    Circuit heldAgainst(Circuit circuit) {
        Optional<RealSize> real = circuit.size().real();
        boolean contradicts =
                real.isPresent() && real.get().exact() && difference(real.get().bits() / Byte.SIZE) != 0;
        return contradicts
                ? circuit.withHeader(circuit.header()
                        .withLayout(circuit.header()
                                .layout()
                                .map(layout -> layout.contradicted("the file states another size, " + text))))
                : circuit;
    }

    /** {@return by how many bytes another size is larger; 0 where it differs by less than the last digit tells} */
    public double difference(double otherBytes) {
        double more = otherBytes - bytes;
        return Math.abs(more) <= step / 2 ? 0 : more;
    }
}
