package soundscape.report.formula;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes formulas as XHTML; {@link #STYLES} says how its classes look. */
public final class FormulaHtml {
    /** Style sheet of the classes used. */
    public static final String STYLES = """
            .f { white-space: nowrap; }
            .f i { font-style: italic; }
            .f .g { padding: 0 0.22em; }
            .f .fraction { display: inline-block; vertical-align: middle; text-align: center; padding: 0 0.12em; }
            .f .above { display: block; border-bottom: 0.6pt solid black; padding: 0 0.25em 0.1em 0.25em; }
            .f .below { display: block; padding: 0.1em 0.25em 0 0.25em; }
            .f sup { font-size: 70%; vertical-align: 0.5em; }
            .f sub { font-size: 70%; vertical-align: -0.25em; }
            .f .root { border-top: 0.6pt solid black; padding: 0 0.1em; }
            .f .tall { font-size: 175%; vertical-align: middle; }
            """;

    private static final Map<Character, String> ESCAPED = Map.of(
            '&', "&amp;",
            '<', "&lt;",
            '>', "&gt;",
            '"', "&quot;");

    private FormulaHtml() {}

    /** Writes a formula; returns an element. */
    public static String of(Formula formula) {
        return "<span class=\"f\">" + part(formula) + "</span>";
    }

    private static String part(Formula formula) {
        if (formula instanceof Formula.Symbol symbol) {
            return "<i>" + text(symbol.letter()) + "</i>";
        } else if (formula instanceof Formula.Digits number) {
            return text(number.digits());
        } else if (formula instanceof Formula.Word word) {
            return text(word.word());
        } else if (formula instanceof Formula.Sign sign) {
            return sign(sign);
        } else if (formula instanceof Formula.Row row) {
            return row(row);
        } else if (formula instanceof Formula.Fraction fraction) {
            return "<span class=\"fraction\"><span class=\"above\">" + part(fraction.above())
                    + "</span><span class=\"below\">" + part(fraction.below()) + "</span></span>";
        } else if (formula instanceof Formula.Power power) {
            return part(power.base()) + "<sup>" + part(power.exponent()) + "</sup>";
        } else if (formula instanceof Formula.Subscript subscript) {
            return part(subscript.base()) + "<sub>" + part(subscript.index()) + "</sub>";
        } else if (formula instanceof Formula.Root root) {
            return "√<span class=\"root\">" + part(root.of()) + "</span>";
        } else if (formula instanceof Formula.Bracketed bracketed) {
            boolean tall = FormulaShape.isTall(bracketed.inside());
            return bracket(bracketed.open(), tall) + part(bracketed.inside()) + bracket(bracketed.close(), tall);
        } else if (formula instanceof Formula.Sum sum) {
            return "Σ<sub>" + part(sum.over()) + "</sub> ";
        }
        return text(((Formula.Plain) formula).text());
    }

    private static String sign(Formula.Sign sign) {
        return switch (sign.binding()) {
            case FACTOR, PREFIX -> text(sign.sign());
            case STATEMENT -> text(sign.sign()) + "<span class=\"g\"> </span>";
            default -> "<span class=\"g\">" + text(sign.sign()) + "</span>";
        };
    }

    private static String row(Formula.Row row) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < row.parts().size(); i++) {
            html.append(FormulaShape.isApart(row, i) ? "&#160;" : "")
                    .append(part(row.parts().get(i)));
        }
        return html.toString();
    }

    private static String bracket(String bracket, boolean tall) {
        return tall ? "<span class=\"tall\">" + text(bracket) + "</span>" : text(bracket);
    }

    private static String text(String words) {
        return words.chars()
                .mapToObj(each -> ESCAPED.getOrDefault((char) each, String.valueOf((char) each)))
                .collect(Collectors.joining());
    }
}
