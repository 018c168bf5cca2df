package soundscape.report.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes formulas in LaTeX's mathematics. No backslash stands before a punctuation mark, which Markdown would take away. */
public final class FormulaLatex {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ε", "\\varepsilon"),
            Map.entry("δ", "\\delta"),
            Map.entry("η", "\\eta"),
            Map.entry("ρ", "\\rho"),
            Map.entry("μ", "\\mu"),
            Map.entry("θ", "\\theta"),
            Map.entry("λ", "\\lambda"),
            Map.entry("γ", "\\gamma"),
            Map.entry("α", "\\alpha"),
            Map.entry("β", "\\beta"),
            Map.entry("Λ", "\\Lambda"),
            Map.entry("Σ", "\\Sigma"),
            Map.entry("ℓ", "\\ell"),
            Map.entry("½", "\\tfrac{1}{2}"),
            Map.entry("¼", "\\tfrac{1}{4}"),
            Map.entry("¾", "\\tfrac{3}{4}"),
            Map.entry("∞", "\\infty"),
            Map.entry("−", "-"),
            Map.entry("±", "\\pm"),
            Map.entry("⊕", "\\oplus"),
            Map.entry("·", "\\cdot"),
            Map.entry("×", "\\times"),
            Map.entry("≤", "\\le"),
            Map.entry("≥", "\\ge"),
            Map.entry("<", "\\lt"),
            Map.entry(">", "\\gt"),
            Map.entry("≈", "\\approx"),
            Map.entry("→", "\\to"),
            Map.entry("⌈", "\\lceil"),
            Map.entry("⌉", "\\rceil"),
            Map.entry("⌊", "\\lfloor"),
            Map.entry("⌋", "\\rfloor"),
            Map.entry("|", "\\vert"),
            Map.entry("{", "\\lbrace"),
            Map.entry("}", "\\rbrace"),
            Map.entry("max", "\\max"),
            Map.entry("min", "\\min"),
            Map.entry("log", "\\log"));

    private FormulaLatex() {}

    /** Writes a formula; returns LaTeX for mathematics mode, on one line. */
    public static String of(Formula formula) {
        if (formula instanceof Formula.Symbol symbol) {
            return letter(symbol.letter());
        } else if (formula instanceof Formula.Digits number) {
            return NAMES.getOrDefault(number.digits(), number.digits());
        } else if (formula instanceof Formula.Word word) {
            return NAMES.getOrDefault(word.word(), "\\text{" + text(word.word()) + "}");
        } else if (formula instanceof Formula.Sign sign) {
            return sign(sign);
        } else if (formula instanceof Formula.Row row) {
            return row(row);
        } else if (formula instanceof Formula.Fraction fraction) {
            return "\\frac{" + of(fraction.above()) + "}{" + of(fraction.below()) + "}";
        } else if (formula instanceof Formula.Power power) {
            return "{" + of(power.base()) + "}^{" + of(power.exponent()) + "}";
        } else if (formula instanceof Formula.Subscript subscript) {
            return of(subscript.base()) + "_{" + of(subscript.index()) + "}";
        } else if (formula instanceof Formula.Root root) {
            return "\\sqrt{" + of(root.of()) + "}";
        } else if (formula instanceof Formula.Bracketed bracketed) {
            return "\\left" + bracket(bracketed.open()) + " " + of(bracketed.inside()) + " \\right"
                    + bracket(bracketed.close());
        } else if (formula instanceof Formula.Sum sum) {
            String over = of(sum.over());
            return over.isEmpty() ? "\\sum" : "\\sum_{" + over + "}";
        }
        return "\\text{" + text(((Formula.Plain) formula).text()) + "}";
    }

    private static String letter(String letter) {
        String first = letter.substring(0, 1);
        String name = NAMES.getOrDefault(first, first);
        String rest = letter.substring(1);
        return rest.isEmpty()
                ? name
                : name + rest.replace('’', '\'').replace("⁺", "^{+}").replace("⁻", "^{-}");
    }

    private static String sign(Formula.Sign sign) {
        return sign.binding() == Formula.Binding.STATEMENT
                ? sign.sign() + "\\quad"
                : NAMES.getOrDefault(sign.sign(), sign.sign());
    }

    /** Words side by side are one text, with the blanks between them. */
    private static String row(Formula.Row row) {
        List<String> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < row.parts().size(); i++) {
            String blank = FormulaShape.isApart(row, i) ? " " : "";
            if (row.parts().get(i) instanceof Formula.Word word && !NAMES.containsKey(word.word())) {
                words.append(blank).append(text(word.word()));
            } else {
                flush(words, blank, parts);
                parts.add(of(row.parts().get(i)));
            }
        }
        flush(words, "", parts);
        return String.join(" ", parts);
    }

    private static void flush(StringBuilder words, String blank, List<String> parts) {
        if (!words.isEmpty()) {
            parts.add("\\text{" + words + blank + "}");
            words.setLength(0);
        }
    }

    private static String bracket(String bracket) {
        return NAMES.getOrDefault(bracket, bracket);
    }

    private static String text(String words) {
        return words.codePoints()
                .mapToObj(point -> switch (point) {
                    case '\\' -> "\\textbackslash ";
                    case '{', '}', '$', '&', '#', '%', '_', '~', '^' -> " ";
                    default -> Character.toString(point);
                })
                .collect(Collectors.joining());
    }
}
