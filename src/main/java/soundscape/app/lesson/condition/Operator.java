package soundscape.app.lesson.condition;

import java.util.Arrays;
import java.util.Optional;
import soundscape.app.lesson.figure.Value;

/** How two values are compared. */
enum Operator {
    /** The same, to the decimals that were written. */
    EQUAL("=", "="),
    UNEQUAL("≠", "!="),
    AT_MOST("≤", "<="),
    AT_LEAST("≥", ">="),
    LESS("<", "<"),
    MORE(">", ">");

    private static final double BASE = 10;

    private final String sign;
    private final String typed;

    Operator(String sign, String typed) {
        this.sign = sign;
        this.typed = typed;
    }

    /** The operator that is written so; empty if none is. */
    static Optional<Operator> of(String text) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(text) || operator.typed.equals(text))
                .findFirst();
    }

    String sign() {
        return sign;
    }

    /** Whether words can be compared so. */
    boolean fitsWords() {
        return this == EQUAL || this == UNEQUAL;
    }

    /** Whether it holds, with numbers compared to so many decimals; false for a number and a word. */
    boolean holds(Value left, Value right, int decimals) {
        if (left instanceof Value.Amount a && right instanceof Value.Amount b) {
            return holds(a.number(), b.number(), decimals);
        }
        boolean same = left.toString().equalsIgnoreCase(right.toString());
        return this == EQUAL ? same : this == UNEQUAL && !same;
    }

    private boolean holds(double a, double b, int decimals) {
        boolean same = a == b || Math.abs(a - b) <= Math.pow(BASE, -decimals) / 2;
        return switch (this) {
            case EQUAL -> same;
            case UNEQUAL -> !same;
            case AT_MOST -> a <= b;
            case AT_LEAST -> a >= b;
            case LESS -> a < b;
            case MORE -> a > b;
        };
    }
}
