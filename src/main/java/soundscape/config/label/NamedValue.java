package soundscape.config.label;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether words name a value of a file, in any of the ways that people write it: 4194304, 4_194_304, 2^22, 4M, 1/16. */
final class NamedValue {
    /** A lone digit is more often something else. */
    private static final int LEAST_DIGITS = 2;

    private static final int LEAST_WORD = 3;
    private static final int KILO = 10;
    private static final int MEGA = 20;

    private NamedValue() {}

    /** Of a list, its entries that are not in it any more. */
    static boolean in(String words, String key, String from, String to) {
        List<String> gone = new ArrayList<>(entries(from));
        entries(to).forEach(gone::remove);
        return Stream.concat(Stream.of(key), gone.stream().flatMap(value -> forms(value, key.contains("log"))))
                .anyMatch(form -> Pattern.compile("(?<![\\w.^*/])" + Pattern.quote(form) + "(?![\\w^*]|[.,]\\d)")
                        .matcher(words)
                        .find());
    }

    private static List<String> entries(String value) {
        return Arrays.stream(value.split("[\\[\\],\\s\"']+"))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static Stream<String> forms(String value, boolean logarithm) {
        if (!value.matches("[+-]?[\\d_]+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            return Stream.of(value).filter(word -> word.length() >= LEAST_WORD);
        }
        BigDecimal number = new BigDecimal(value.replace("_", ""));
        if (number.signum() > 0 && number.stripTrailingZeros().scale() <= 0) {
            return whole(number.toBigInteger(), logarithm);
        }
        return Stream.concat(Stream.of(value), inverse(number));
    }

    private static Stream<String> whole(BigInteger number, boolean logarithm) {
        List<String> forms = new ArrayList<>();
        String plain = number.toString();
        if (plain.length() >= LEAST_DIGITS) {
            forms.add(plain);
            Stream.of("_", ",", " ", "'")
                    .map(separator -> plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator))
                    .forEach(forms::add);
        }
        if (logarithm) {
            forms.addAll(power(plain));
        }
        if (number.bitCount() == 1 && number.bitLength() > 2) {
            forms.addAll(power(String.valueOf(number.bitLength() - 1)));
        }
        forms.addAll(inUnits(number, KILO, "K", "k", "Ki"));
        forms.addAll(inUnits(number, MEGA, "M", "m", "Mi"));
        return forms.stream();
    }

    private static List<String> power(String exponent) {
        return List.of("2^" + exponent, "2**" + exponent, "1<<" + exponent, "1 << " + exponent, "2^{" + exponent + "}");
    }

    private static List<String> inUnits(BigInteger number, int bits, String... units) {
        boolean fits = number.getLowestSetBit() >= bits;
        return fits
                ? Stream.of(units).map(unit -> number.shiftRight(bits) + unit).toList()
                : List.of();
    }

    /** A rate by its denominator. */
    private static Stream<String> inverse(BigDecimal number) {
        double inverse = number.signum() > 0 ? 1 / number.doubleValue() : 0;
        return inverse > 1 && inverse == Math.rint(inverse) && inverse < 1L << 40
                ? Stream.of("1/" + (long) inverse, "1 / " + (long) inverse)
                : Stream.empty();
    }
}
