package soundscape.estimator.edge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import soundscape.estimator.arithmetic.Log2;

/**
 * Evaluates a formula on one line, such as "(1 − δ)^t · 2^−g", with the values of its symbols, to so many digits. A symbol may be of several
 * characters, such as "eff(g)"; the longest that fits is meant. Products need no sign, a bar divides by one factor.
 */
final class FormulaValue {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String MINUS = "−";

    /** Above the few roundings that Math.pow and its argument come with. */
    private static final double ROUNDED = 0x1p-40;

    private final String text;

    /** The values of all symbols, longer symbols first. */
    private final List<Map.Entry<String, Interval>> values;

    private final int digits;
    private int at;

    private FormulaValue(String text, Map<String, Interval> values, int digits) {
        this.digits = digits;
        this.text = text;
        this.values = values.entrySet().stream()
                .sorted(Comparator.comparingInt(value -> -value.getKey().length()))
                .toList();
    }

    /** The value of a formula; throws {@link IllegalArgumentException} where it cannot be read. */
    static Interval of(String formula, Map<String, Interval> values, int digits) {
        FormulaValue reading = new FormulaValue(formula, values, digits);
        Interval value = reading.sum();
        if (reading.at < formula.length()) {
            throw reading.unread();
        }
        return value;
    }

    private IllegalArgumentException unread() {
        return new IllegalArgumentException("\"" + text + "\" cannot be read from character " + at);
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean next(String piece) {
        blanks();
        if (!text.startsWith(piece, at)) {
            return false;
        }
        at += piece.length();
        return true;
    }

    private void expect(String piece) {
        if (!next(piece)) {
            throw unread();
        }
    }

    private Interval sum() {
        Interval sum = product();
        while (true) {
            if (next("+")) {
                sum = sum.plus(product());
            } else if (next(MINUS)) {
                sum = sum.minus(product());
            } else {
                return sum;
            }
        }
    }

    private Interval product() {
        Interval product = factor();
        while (true) {
            if (next("/")) {
                product = product.over(factor());
            } else if (next("·") || begins()) {
                product = product.times(factor());
            } else {
                return product;
            }
        }
    }

    private boolean begins() {
        blanks();
        return at < text.length()
                && ("(½√⌈".indexOf(text.charAt(at)) >= 0
                        || Character.isDigit(text.charAt(at))
                        || values.stream().anyMatch(value -> text.startsWith(value.getKey(), at)));
    }

    private Interval factor() {
        int from = at;
        Interval base = atom();
        boolean two = text.substring(from, at).strip().equals("2");
        while (true) {
            if (next("^")) {
                base = power(base, two);
            } else if (at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0) {
                base = base.power(RAISED.indexOf(text.charAt(at++)));
            } else {
                return base;
            }
        }
    }

    /** Whole exponents, or any of 2. */
    private Interval power(Interval base, boolean ofTwo) {
        boolean negative = next(MINUS);
        Interval exponent = atom();
        double low = (negative ? exponent.high().negate() : exponent.low()).doubleValue();
        double high = (negative ? exponent.low().negate() : exponent.high()).doubleValue();
        if (exponent.isExact() && low == Math.rint(low)) {
            return ofTwo ? Interval.powerOfTwo((int) low, digits) : base.power((int) low);
        }
        if (!ofTwo) {
            throw unread();
        }
        return new Interval(
                Interval.about(Log2.exp2(low), ROUNDED, digits).low(),
                Interval.about(Log2.exp2(high), ROUNDED, digits).high(),
                digits);
    }

    private Interval atom() {
        blanks();
        for (Map.Entry<String, Interval> value : values) {
            if (next(value.getKey())) {
                return value.getValue();
            }
        }
        if (next("√")) {
            return atom().root();
        } else if (next("½")) {
            return Interval.of(0.5, digits);
        } else if (next("⌈log2")) {
            Interval inside = sum();
            expect("⌉");
            return Interval.of(Log2.ceil(inside.high().doubleValue()), digits);
        } else if (next("max(")) {
            return largest();
        } else if (next("(")) {
            Interval inside = sum();
            expect(")");
            return inside;
        }
        return digits();
    }

    private Interval largest() {
        Interval largest = sum();
        while (next(",")) {
            largest = largest.largest(sum());
        }
        expect(")");
        return largest;
    }

    private Interval digits() {
        int from = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw unread();
        }
        return Interval.of(Integer.parseInt(text.substring(from, at)), digits);
    }
}
