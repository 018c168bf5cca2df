package soundscape.report.formula;

import java.util.List;
import java.util.stream.Stream;

/** A formula as a tree, ready to be set. */
public sealed interface Formula {
    /** Reads a formula on one line, such as "ε = L·C/F · 2^−g"; {@link Plain} where it cannot be read. */
    static Formula of(String plain) {
        return FormulaParser.parse(plain);
    }

    /** A quantity's letter, perhaps with a prime. */
    record Symbol(String letter) implements Formula {}

    /** A number's digits, as they are written. */
    record Digits(String digits) implements Formula {}

    /** A word, or a function's name. */
    record Word(String word) implements Formula {}

    /** A sign between two terms, and how closely it binds. */
    record Sign(String sign, Binding binding) implements Formula {}

    /** Parts side by side, none of them a row. */
    record Row(List<Formula> parts) implements Formula {
        /** Copies the list. */
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** A fraction. */
    record Fraction(Formula above, Formula below) implements Formula {}

    /** A power. */
    record Power(Formula base, Formula exponent) implements Formula {}

    /** Something with an index. */
    record Subscript(Formula base, Formula index) implements Formula {}

    /** The square root of something. */
    record Root(Formula of) implements Formula {}

    /** Something in brackets, which grow with it. */
    record Bracketed(String open, Formula inside, String close) implements Formula {}

    /** A sum's sign, with what is summed over; an empty row for nothing. */
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

    /** Puts parts side by side, rows among them opened: the only part, or a row. */
    static Formula row(List<Formula> parts) {
        List<Formula> flat = parts.stream()
                .flatMap(part -> part instanceof Row row ? row.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Row(flat);
    }
}
