package soundscape.report.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads formulas on one line. A tight product binds more closely than a fraction's bar, and the bar more closely than a
 * product with blanks around its sign: {@code L·C/F · 2^−g} is L·C over F, times a power.
 */
final class FormulaParser {
    /** Deeper brackets are no formula that a person wrote. */
    private static final int DEEPEST = 40;

    private static final String RELATIONS = "=≤≥<>≈→";
    private static final String SUMS = "+−±⊕";
    private static final String PRODUCTS = "·×";
    private static final String STATEMENTS = ",;:";

    private static final Map<String, String> CLOSING =
            Map.of("(", ")", "[", "]", "{", "}", "⌈", "⌉", "⌊", "⌋", "|", "|");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Token> tokens;
    private int at;
    private int depth;

    /** Upright bars that are open: another one closes them. */
    private int bars;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Formula parse(String plain) {
        return Tokens.of(plain)
                .flatMap(tokens -> new FormulaParser(tokens).whole())
                .orElse(new Formula.Plain(plain));
    }

    private Optional<Formula> whole() {
        return statements().filter(formula -> peek().kind() == Token.Kind.END);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean next(String signs) {
        return peek().kind() == Token.Kind.SIGN && signs.contains(peek().text());
    }

    private Optional<Formula> statements() {
        return chain(STATEMENTS, Formula.Binding.STATEMENT, this::relation);
    }

    private Optional<Formula> relation() {
        return chain(RELATIONS, Formula.Binding.RELATION, this::sum);
    }

    private Optional<Formula> sum() {
        return chain(SUMS, Formula.Binding.SUM, this::product);
    }

    /** What one level of the grammar reads. */
    private interface Reader {
        Optional<Formula> read();
    }

    private Optional<Formula> chain(String signs, Formula.Binding binding, Reader reader) {
        List<Formula> parts = new ArrayList<>();
        Optional<Formula> first = reader.read();
        while (first.isPresent()) {
            parts.add(first.get());
            if (!next(signs)) {
                return Optional.of(Formula.row(parts));
            }
            parts.add(new Formula.Sign(tokens.get(at++).text(), binding));
            first = reader.read();
        }
        return Optional.empty();
    }

    /** Factors that stand apart: with a sign between blanks, or words one after the other. */
    private Optional<Formula> product() {
        List<Formula> parts = new ArrayList<>();
        while (true) {
            Optional<Formula> part = fraction();
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
            if (next(PRODUCTS)) {
                parts.add(new Formula.Sign(tokens.get(at++).text(), Formula.Binding.PRODUCT));
            } else if (!beginsFactor()) {
                return Optional.of(Formula.row(parts));
            }
        }
    }

    /** A tight product, over another factor if a bar follows. */
    private Optional<Formula> fraction() {
        Optional<Formula> above = tight();
        while (above.isPresent() && next("/")) {
            at++;
            Optional<Formula> below = factor();
            Formula numerator = unwrapped(above.get());
            Optional<Formula> made = below.map(found -> new Formula.Fraction(numerator, unwrapped(found)));
            above = made.flatMap(this::followed);
        }
        return above;
    }

    /** What goes on tightly after a fraction is a factor beside it. */
    private Optional<Formula> followed(Formula fraction) {
        if (!goesOnTightly()) {
            return Optional.of(fraction);
        }
        List<Formula> parts = new ArrayList<>(List.of(fraction));
        if (next(PRODUCTS)) {
            parts.add(new Formula.Sign(tokens.get(at++).text(), Formula.Binding.FACTOR));
        }
        return fraction().map(rest -> {
            parts.add(rest);
            return Formula.row(parts);
        });
    }

    private Optional<Formula> tight() {
        List<Formula> parts = new ArrayList<>();
        while (true) {
            Optional<Formula> part = factor();
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
            if (!goesOnTightly()) {
                return Optional.of(Formula.row(parts));
            }
            if (next(PRODUCTS)) {
                parts.add(new Formula.Sign(tokens.get(at++).text(), Formula.Binding.FACTOR));
            }
        }
    }

    private boolean goesOnTightly() {
        return !peek().apart() && (next(PRODUCTS) || beginsFactor());
    }

    private boolean beginsFactor() {
        return switch (peek().kind()) {
            case LETTER, WORD, NUMBER -> true;
            case SIGN -> next("√Σ([{⌈⌊") || (next("|") && bars == 0);
            case RAISED, END -> false;
        };
    }

    private Optional<Formula> factor() {
        if (next("−+")) {
            Formula sign = new Formula.Sign(tokens.get(at++).text(), Formula.Binding.PREFIX);
            return factor().map(negated -> Formula.row(List.of(sign, negated)));
        }
        Optional<Formula> base = atom();
        while (base.isPresent() && (next("^_") || peek().kind() == Token.Kind.RAISED)) {
            base = scripted(base.get());
        }
        return base;
    }

    private Optional<Formula> scripted(Formula base) {
        Token script = tokens.get(at++);
        if (script.kind() == Token.Kind.RAISED) {
            StringBuilder digits = new StringBuilder();
            script.text().chars().forEach(raised -> digits.append(RAISED.indexOf(raised)));
            return Optional.of(new Formula.Power(base, new Formula.Digits(digits.toString())));
        }
        Optional<Formula> inside = script.is("^") ? exponent() : atom();
        return inside.map(FormulaParser::unwrapped)
                .map(found -> script.is("^") ? new Formula.Power(base, found) : new Formula.Subscript(base, found));
    }

    /** An exponent is a factor, or a function of one, such as −eff(g). */
    private Optional<Formula> exponent() {
        boolean function = tokens.get(next("−") ? at + 1 : at).kind() == Token.Kind.WORD;
        return function ? tight() : factor();
    }

    private Optional<Formula> atom() {
        Token token = peek();
        switch (token.kind()) {
            case LETTER -> {
                at++;
                return Optional.of(isProse(token) ? new Formula.Word(token.text()) : new Formula.Symbol(token.text()));
            }
            case NUMBER -> {
                at++;
                return Optional.of(new Formula.Digits(token.text()));
            }
            case WORD -> {
                at++;
                return Optional.of(word(token.text()));
            }
            case SIGN -> {
                return sign();
            }
            case RAISED, END -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A letter between words is one: "one hash a tree". */
    private boolean isProse(Token letter) {
        boolean after = at >= 2 && tokens.get(at - 2).kind() == Token.Kind.WORD && letter.apart();
        return after && peek().kind() == Token.Kind.WORD && peek().apart();
    }

    private static Formula word(String text) {
        return text.equals("log2")
                ? new Formula.Subscript(new Formula.Word("log"), new Formula.Digits("2"))
                : new Formula.Word(text);
    }

    private Optional<Formula> sign() {
        if (next("√")) {
            at++;
            return factor().map(FormulaParser::unwrapped).map(Formula.Root::new);
        } else if (next("Σ")) {
            at++;
            return sumSign();
        }
        String close = CLOSING.get(peek().text());
        if (close == null || depth >= DEEPEST) {
            return Optional.empty();
        }
        String open = tokens.get(at++).text();
        depth++;
        bars += open.equals("|") ? 1 : 0;
        Optional<Formula> inside = statements();
        bars -= open.equals("|") ? 1 : 0;
        depth--;
        if (inside.isEmpty() || !peek().is(close)) {
            return Optional.empty();
        }
        at++;
        return inside.map(found -> new Formula.Bracketed(open, found, close));
    }

    /** "Σ over trees: …" names what is summed over. */
    private Optional<Formula> sumSign() {
        if (peek().kind() != Token.Kind.WORD || !peek().text().equals("over")) {
            return Optional.of(new Formula.Sum(new Formula.Row(List.of())));
        }
        at++;
        List<Formula> over = new ArrayList<>();
        while (beginsFactor()) {
            Optional<Formula> part = atom();
            if (part.isEmpty()) {
                return part;
            }
            over.add(part.get());
        }
        if (!peek().is(":")) {
            return Optional.empty();
        }
        at++;
        return Optional.of(new Formula.Sum(Formula.row(over)));
    }

    /** A fraction's bar, a root and a raised place hold together what brackets did. */
    private static Formula unwrapped(Formula formula) {
        return formula instanceof Formula.Bracketed bracketed
                        && bracketed.open().equals("(")
                ? bracketed.inside()
                : formula;
    }
}
