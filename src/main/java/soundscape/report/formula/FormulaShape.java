package soundscape.report.formula;

/** What every setting of a formula has to know of its tree. */
public final class FormulaShape {
    private FormulaShape() {}

    /** Whether a formula is higher than a line: true if it holds a fraction. */
    public static boolean isTall(Formula formula) {
        if (formula instanceof Formula.Row row) {
            return row.parts().stream().anyMatch(FormulaShape::isTall);
        } else if (formula instanceof Formula.Power power) {
            return isTall(power.base());
        } else if (formula instanceof Formula.Bracketed bracketed) {
            return isTall(bracketed.inside());
        }
        return formula instanceof Formula.Fraction;
    }

    /** Whether a blank stands before a part of a row: beside words, and after a function's name: true for a blank. */
    public static boolean isApart(Formula.Row row, int index) {
        if (index == 0) {
            return false;
        }
        Formula before = row.parts().get(index - 1);
        Formula part = row.parts().get(index);
        if (before instanceof Formula.Sign || part instanceof Formula.Sign) {
            return false;
        }
        boolean bracket = part instanceof Formula.Bracketed;
        return (isName(before) && !bracket) || part instanceof Formula.Word;
    }

    private static boolean isName(Formula formula) {
        return formula instanceof Formula.Word
                || (formula instanceof Formula.Subscript subscript && subscript.base() instanceof Formula.Word);
    }
}
