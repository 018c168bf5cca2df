package soundscape.ui.formula;

import java.util.ArrayList;
import java.util.List;
import soundscape.report.formula.Formula;
import soundscape.report.formula.FormulaShape;

/** Sets formulas in one size of text, in pixels; all lengths are shares of it. */
record Setting(double size) {
    private static final double SMALL = 0.72;
    private static final double LEAST_SIZE = 7;
    private static final double PEN = 0.055;

    /** Where a fraction's bar lies, and the middle of brackets. */
    private static final double AXIS = 0.25;

    private static final double RAISED = 0.38;
    private static final double LOWERED = 0.18;
    private static final double AROUND_SIGN = 0.24;
    private static final double AROUND_DOT = 0.07;
    private static final double BLANK = 0.26;
    private static final double STATEMENT = 0.7;
    private static final double THIN = 0.1;
    private static final double BAR_GAP = 0.14;
    private static final double BRACKET = 0.28;
    /** What a font's own brackets reach around, to either side of the axis. */
    private static final double LETTER = 0.72;

    private static final double CAPITALS = 0.72;
    private static final double BELOW_LETTERS = 0.22;

    /** A row's parts, with the room before each. */
    List<Box> parts(Formula formula) {
        if (!(formula instanceof Formula.Row row)) {
            return List.of(box(formula));
        }
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < row.parts().size(); i++) {
            Box box = box(row.parts().get(i));
            boxes.add(FormulaShape.isApart(row, i) ? Box.beside(List.of(Box.space(BLANK * size), box)) : box);
        }
        return boxes;
    }

    Box box(Formula formula) {
        if (formula instanceof Formula.Symbol symbol) {
            return letters(symbol.letter(), true);
        } else if (formula instanceof Formula.Digits number) {
            return letters(number.digits(), false);
        } else if (formula instanceof Formula.Word word) {
            return letters(word.word(), false);
        } else if (formula instanceof Formula.Sign sign) {
            return sign(sign);
        } else if (formula instanceof Formula.Row) {
            return Box.beside(parts(formula));
        } else if (formula instanceof Formula.Fraction fraction) {
            return fraction(fraction);
        } else if (formula instanceof Formula.Power power) {
            return power(power);
        } else if (formula instanceof Formula.Subscript subscript) {
            Box index = smaller().box(subscript.index()).moved(0, LOWERED * size);
            return Box.beside(List.of(box(subscript.base()), index));
        } else if (formula instanceof Formula.Root root) {
            return root(box(root.of()));
        } else if (formula instanceof Formula.Bracketed bracketed) {
            return bracketed(bracketed);
        } else if (formula instanceof Formula.Sum sum) {
            Box over = smaller().box(sum.over()).moved(0, LOWERED * size);
            return Box.beside(List.of(letters("Σ", false), over, Box.space(BLANK * size)));
        }
        return letters(((Formula.Plain) formula).text(), false);
    }

    /** Letters take the room of capitals and small letters that go below the line, not all that their font reserves. */
    private Box letters(String text, boolean italic) {
        Box measured = MathFonts.measure(text, size, italic);
        return new Box(measured.width(), CAPITALS * size, BELOW_LETTERS * size, measured.marks());
    }

    private Setting smaller() {
        return new Setting(Math.max(size * SMALL, Math.min(size, LEAST_SIZE)));
    }

    private Box sign(Formula.Sign sign) {
        double around =
                switch (sign.binding()) {
                    case FACTOR -> AROUND_DOT;
                    case PREFIX, STATEMENT -> 0;
                    default -> AROUND_SIGN;
                };
        double after = sign.binding() == Formula.Binding.STATEMENT ? STATEMENT : around;
        return Box.beside(List.of(Box.space(around * size), letters(sign.sign(), false), Box.space(after * size)));
    }

    private Box fraction(Formula.Fraction fraction) {
        Box above = box(fraction.above());
        Box below = box(fraction.below());
        double width = Math.max(above.width(), below.width()) + 2 * THIN * size;
        double gap = BAR_GAP * size;
        double bar = -AXIS * size;
        List<Glyph> marks = new ArrayList<>();
        marks.addAll(above.moved((width - above.width()) / 2, bar - gap - above.descent())
                .marks());
        marks.addAll(below.moved((width - below.width()) / 2, bar + gap + below.ascent())
                .marks());
        marks.add(line(List.of(0.0, bar, width, bar)));
        Box made = new Box(width, gap + above.height() - bar, gap + below.height() + bar, marks);
        return Box.beside(List.of(Box.space(THIN * size), made, Box.space(THIN * size)));
    }

    private Box power(Formula.Power power) {
        Box base = box(power.base());
        Box exponent = smaller().box(power.exponent());
        double raised = Math.max(RAISED * size, base.ascent() - exponent.ascent() * SMALL);
        return Box.beside(List.of(base, exponent.moved(0, -raised)));
    }

    private Box root(Box inside) {
        double left = BRACKET * 2 * size;
        double top = -inside.ascent() - THIN * size;
        List<Glyph> marks = new ArrayList<>(inside.moved(left, 0).marks());
        double bottom = inside.descent() / 2;
        marks.add(line(List.of(
                0.0,
                -AXIS * size,
                left * AXIS,
                -AXIS * size - THIN * size,
                left / 2,
                bottom,
                left - THIN * size,
                top,
                left + inside.width(),
                top)));
        return new Box(left + inside.width(), THIN * size - top, inside.descent(), marks);
    }

    private Box bracketed(Formula.Bracketed bracketed) {
        Box inside = box(bracketed.inside());
        double half = Math.max(inside.ascent() - AXIS * size, inside.descent() + AXIS * size);
        if (half <= LETTER * size && "()[]{}".contains(bracketed.open())) {
            return Box.beside(List.of(letters(bracketed.open(), false), inside, letters(bracketed.close(), false)));
        }
        return Box.beside(
                List.of(bracket(bracketed.open(), half, true), inside, bracket(bracketed.close(), half, false)));
    }

    /** A bracket so high to either side of the axis; the closing ones are mirrored. */
    private Box bracket(String bracket, double half, boolean opening) {
        double width = BRACKET * size;
        double top = -AXIS * size - half;
        double bottom = -AXIS * size + half;
        double outer = opening ? THIN * size : width - THIN * size;
        double inner = opening ? width - THIN * size / 2 : THIN * size / 2;
        Glyph mark =
                switch (bracket) {
                    case "(", ")", "{", "}" -> {
                        double bend = outer + (outer - inner) / 3;
                        yield new Glyph.Line(
                                List.of(inner, top, bend, top + half / 2, bend, bottom - half / 2, inner, bottom),
                                true,
                                PEN * size);
                    }
                    case "⌈", "⌉" -> line(List.of(inner, top, outer, top, outer, bottom));
                    case "⌊", "⌋" -> line(List.of(outer, top, outer, bottom, inner, bottom));
                    case "|" -> line(List.of(width / 2, top, width / 2, bottom));
                    default -> line(List.of(inner, top, outer, top, outer, bottom, inner, bottom));
                };
        return new Box(width, -top, bottom, List.of(mark));
    }

    private Glyph line(List<Double> points) {
        return new Glyph.Line(points, false, PEN * size);
    }
}
