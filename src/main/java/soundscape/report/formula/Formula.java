package soundscape.report.formula;

import java.util.List;
import java.util.stream.Stream;

/** A formula as a tree, ready to be set. */
public sealed interface Formula {
    /**
     * Reads a formula.
     *
     * @param plain the formula on one line, such as "ε = L·C/F · 2^−g"
     * @return the tree; {@link Plain} where it cannot be read
     */
    static Formula of(String plain) {
        return FormulaParser.parse(plain);
    }

    /**
     * A quantity's letter.
     *
     * @param letter one letter, perhaps with a prime
     */
    record Symbol(String letter) implements Formula {}

    /**
     * A number.
     *
     * @param digits its digits, as they are written
     */
    record Digits(String digits) implements Formula {}

    /** A word, or a function's name. */
    record Word(String word) implements Formula {}

    /**
     * A sign between two terms.
     *
     * @param sign the sign
     * @param binding how closely it binds
     */
    record Sign(String sign, Binding binding) implements Formula {}

    /**
     * Parts side by side.
     *
     * @param parts the parts, none of them a row
     */
    record Row(List<Formula> parts) implements Formula {
        /** Copies the list. */
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A fraction.
     *
     * @param above its numerator
     * @param below its denominator
     */
    record Fraction(Formula above, Formula below) implements Formula {}

    /**
     * A power.
     *
     * @param base what is raised
     * @param exponent to what power
     */
    record Power(Formula base, Formula exponent) implements Formula {}

    /**
     * Something with an index.
     *
     * @param base what the index stands at
     * @param index the index
     */
    record Subscript(Formula base, Formula index) implements Formula {}

    /**
     * A square root.
     *
     * @param of what is below the root
     */
    record Root(Formula of) implements Formula {}

    /**
     * Something in brackets, which grow with it.
     *
     * @param inside what is between them
     */
    record Bracketed(String open, Formula inside, String close) implements Formula {}

    /**
     * A sum's sign, with what is summed over.
     *
     * @param over what is summed over; an empty row for nothing
     */
    record Sum(Formula over) implements Formula {}

    /** Text that is set as it is. */
    record Plain(String text) implements Formula {}

    /** How closely a sign binds; lines are broken where it binds least. */
    enum Binding {
        /** Between statements. */
        STATEMENT,
        /** Between the sides of an equation. */
        RELATION,
        /** Between the terms of a sum. */
        SUM,
        /** Between factors that stand apart. */
        PRODUCT,
        /** Between factors that stand close. */
        FACTOR,
        /** Before a single factor: a minus. */
        PREFIX
    }

    /**
     * Puts parts side by side.
     *
     * @param parts the parts; rows among them are opened
     * @return the only part, or a row
     */
    static Formula row(List<Formula> parts) {
        List<Formula> flat = parts.stream()
                .flatMap(part -> part instanceof Row row ? row.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Row(flat);
    }
}
