package soundscape.report.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Term;
import soundscape.report.SizeExplanation;

/** Formulas on one line become trees, and nothing else becomes worse than plain text. */
class FormulaTest {
    @Test
    void everyFormulaOfEveryPresetIsRead() {
        Set<String> formulas = formulas();
        assertTrue(formulas.size() > 30, () -> formulas.size() + " formulas");
        for (String formula : formulas) {
            assertFalse(Formula.of(formula) instanceof Formula.Plain, formula);
        }
    }

    private static Set<String> formulas() {
        Set<String> formulas = new TreeSet<>();
        for (String preset : Presets.names()) {
            for (Circuit circuit : Presets.open(preset).orElseThrow().zkvm().circuits()) {
                Estimator.estimate(circuit).regimes().stream()
                        .flatMap(regime -> regime.terms().stream())
                        .map(Term::why)
                        .forEach(why -> formulas.add(why.get().formula()));
                for (ProofSize.Part part : circuit.size().parts()) {
                    formulas.add(SizeExplanation.of(circuit, part.kind()).formula());
                }
            }
        }
        return formulas;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "L·C/F; \\frac{L \\cdot C}{F}",
                "ε = (1 − δ)^t · 2^−g; \\varepsilon = {\\left( 1 - \\delta \\right)}^{t} \\cdot {2}^{- g}",
                "n/(3·ρ·√ρ) + M/√ρ; \\frac{n}{3 \\cdot \\rho \\cdot \\sqrt{\\rho}} + \\frac{M}{\\sqrt{\\rho}}",
                "(2^m/(2F))^w; {\\left( \\frac{{2}^{m}}{2 F} \\right)}^{w}",
                "n/(ηρF)·(B − 1); \\frac{n}{\\eta \\rho F} \\cdot \\left( B - 1 \\right)",
                "½v(3v + 1)/F + ε_r; \\frac{\\tfrac{1}{2} v \\left( 3 v + 1 \\right)}{F} + \\varepsilon_{r}",
                "⌈log2 ℓ⌉·2^−eff(g); \\left\\lceil \\log_{2} \\ell \\right\\rceil \\cdot {2}^{- \\text{eff} \\left( g \\right)}",
                "one hash a tree; \\text{one hash a tree}"
            })
    void barsPowersRootsAndCeilingsAreWhereAReaderPutsThem(String plain, String latex) {
        assertEquals(latex, FormulaLatex.of(Formula.of(plain)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "a)",
                "a +",
                "/b",
                "a/",
                "2^",
                "√",
                "⌈a⌋",
                "|a",
                "Σ over trees",
                "a\u0000b",
                "a § b",
                "= =",
                "x_",
                "1.23E-7"
            })
    void whatIsNoFormulaStaysText(String plain) {
        assertEquals(new Formula.Plain(plain), Formula.of(plain));
    }

    @Test
    void deepBracketsStayText() {
        String deep = "(".repeat(5000) + "a" + ")".repeat(5000);
        assertEquals(new Formula.Plain(deep), Formula.of(deep));
    }

    @Test
    void htmlIsEscaped() {
        assertEquals("<span class=\"f\"><i>a</i><span class=\"g\">&lt;</span><i>b</i></span>", html("a < b"));
        assertEquals("<span class=\"f\">a &amp; &lt;b&gt;</span>", html("a & <b>"));
    }

    @Test
    void htmlOpensAndClosesEveryElement() {
        for (String formula : formulas()) {
            Deque<String> open = new ArrayDeque<>();
            for (MatchResult tagged :
                    Pattern.compile("</?\\w+").matcher(html(formula)).results().toList()) {
                String tag = tagged.group().substring(1);
                if (tag.startsWith("/")) {
                    assertEquals(open.pop(), tag.substring(1), formula);
                } else {
                    open.push(tag);
                }
            }
            assertTrue(open.isEmpty(), formula);
        }
    }

    private static String html(String plain) {
        return FormulaHtml.of(Formula.of(plain));
    }
}
