package soundscape.config.toml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.MutableTomlArray;
import org.tomlj.TomlValue;

/** How a file writes a number: base, groups of digits, sign, exponent. */
final class NumberNotation {
    private static final Pattern BASED = Pattern.compile("0([xob])([0-9A-Fa-f_]+)");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9_]+");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9_]+(\\.[0-9_]+)?([eE])[+-]?[0-9_]+");
    /** Longer ones are easier to read with an exponent: room for all digits of a real number and some zeros. */
    private static final int LONGEST_DECIMAL = 24;

    private static final int HEXADECIMAL = 16;
    private static final int OCTAL = 8;
    private static final int BINARY = 2;

    private NumberNotation() {}

    /** The same value in the notation of the one whose place it takes, if both are numbers; whole where that is. */
    static Object like(TomlValue model, Object value) {
        if (model.get() instanceof Long && value instanceof Double real && real == real.longValue()) {
            return like(model, real.longValue());
        }
        boolean numbers = value instanceof Number && model.get() instanceof Number;
        return numbers ? TomlValue.parse(like(written(model), value.toString())) : value;
    }

    /** A list of one number is written as just that number in brackets. */
    private static String written(TomlValue number) {
        String list = MutableTomlArray.createInline().add(number).toToml();
        return list.substring(list.indexOf('[') + 1, list.lastIndexOf(']')).strip();
    }

    /** The same number, given in plain decimal notation, in the model's one; as given where that cannot hold it. */
    static String like(String model, String plain) {
        String written = WHOLE.matcher(plain).matches() ? whole(model, plain) : real(model, plain);
        return sameValue(written, plain) ? written : plain;
    }

    private static String whole(String model, String plain) {
        Matcher based = BASED.matcher(model);
        if (based.matches()) {
            return plain.startsWith("-") ? plain : based(based, Long.parseLong(plain));
        }
        if (!WHOLE.matcher(model).matches()) {
            return plain;
        }
        String digits = plain.replaceFirst("^[+-]", "");
        String sign = plain.startsWith("-") ? "-" : model.startsWith("+") ? "+" : "";
        return sign + grouped(digits, model);
    }

    private static String based(Matcher model, long value) {
        int radix =
                switch (model.group(1)) {
                    case "x" -> HEXADECIMAL;
                    case "o" -> OCTAL;
                    default -> BINARY;
                };
        String digits = Long.toString(value, radix);
        boolean upper = model.group(2).chars().anyMatch(digit -> digit >= 'A' && digit <= 'F');
        return "0" + model.group(1) + grouped(upper ? digits.toUpperCase(Locale.ROOT) : digits, model.group(2));
    }

    /** Digits in groups as long as the model's last one. */
    private static String grouped(String digits, String model) {
        int underscore = model.lastIndexOf('_');
        if (underscore < 0) {
            return digits;
        }
        int group = model.length() - underscore - 1;
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = digits.length() - group; place > 0; place -= group) {
            grouped.insert(place, '_');
        }
        return grouped.toString();
    }

    private static String real(String model, String plain) {
        BigDecimal value = new BigDecimal(plain);
        Matcher exponent = EXPONENT.matcher(model);
        if (exponent.matches() && value.signum() != 0) {
            BigDecimal stripped = value.stripTrailingZeros();
            int power = stripped.precision() - stripped.scale() - 1;
            String mantissa = stripped.movePointLeft(power).toPlainString();
            boolean point = exponent.group(1) != null;
            return mantissa + (point && !mantissa.contains(".") ? ".0" : "") + exponent.group(2) + power;
        }
        String decimal = value.stripTrailingZeros().toPlainString();
        if (decimal.length() > LONGEST_DECIMAL) {
            return plain;
        }
        return decimal.contains(".") ? decimal : decimal + ".0";
    }

    private static boolean sameValue(String written, String plain) {
        Matcher based = BASED.matcher(written);
        if (based.matches()) {
            return Long.decode(decodable(based)) == Long.parseLong(plain);
        }
        String digits = written.replace("_", "");
        return WHOLE.matcher(plain).matches()
                ? Long.parseLong(digits) == Long.parseLong(plain)
                : Double.compare(Double.parseDouble(digits), Double.parseDouble(plain)) == 0;
    }

    private static String decodable(Matcher based) {
        String digits = based.group(2).replace("_", "");
        return switch (based.group(1)) {
            case "x" -> "0x" + digits;
            case "o" -> "0" + digits;
            default -> Long.toString(Long.parseLong(digits, BINARY));
        };
    }
}
