package soundscape.estimator.opinion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.Regime;

/** A figure that a calculator prints: what it is called there, and what it rests on. */
public enum Calculation {
    ETHSTARK(Calculator.ETHSTARK, "conjectured", Conjecture.TOY_PROBLEM, null, QueryCounts::ethStark),
    WINTERFELL_CONJECTURED(Calculator.WINTERFELL, "conjectured", Conjecture.ETHSTARK, null, Winterfell::conjectured),
    WINTERFELL_UNIQUE(Calculator.WINTERFELL, "UDR", null, Regime.UDR, Winterfell::unique),
    WINTERFELL_JOHNSON(Calculator.WINTERFELL, "JBR", null, Regime.JBR, Winterfell::johnson),
    PLONKY3_UNIQUE(Calculator.PLONKY3, "UDR", null, Regime.UDR, Plonky3::unique),
    PLONKY3_JOHNSON(Calculator.PLONKY3, "JBR", null, Regime.JBR, Plonky3::johnson),
    PLONKY3_RANDOM_WORDS(Calculator.PLONKY3, "random words", Conjecture.RANDOM_WORDS, null, Plonky3::randomWords),
    PLONKY3_LEGACY(Calculator.PLONKY3, "legacy", Conjecture.LEGACY, null, QueryCounts::queriesAlone),
    STWO(Calculator.STWO, "security bits", Conjecture.LEGACY, null, QueryCounts::queriesAlone),
    ENTROPY(Calculator.CRITES_STEWART, "entropy", Conjecture.ENTROPY, null, QueryCounts::entropy);

    private final Calculator calculator;
    private final String label;
    private final @Nullable Conjecture conjecture;
    private final @Nullable Regime regime;

    @SuppressWarnings("ImmutableEnumChecker") // a pure function
    private final Function<Parameters, List<Part>> parts;

    Calculation(
            Calculator calculator,
            String label,
            @Nullable Conjecture conjecture,
            @Nullable Regime regime,
            Function<Parameters, List<Part>> parts) {
        this.calculator = calculator;
        this.label = label;
        this.conjecture = conjecture;
        this.regime = regime;
        this.parts = parts;
    }

    /** {@return whose it is} */
    public Calculator calculator() {
        return calculator;
    }

    /** {@return what the calculator calls it} */
    public String figure() {
        return label;
    }

    /** Whose and which, such as "winterfell, JBR". */
    public String label() {
        return calculator.label() + ", " + label;
    }

    /** {@return the conjecture that it rests on; empty for what is proven} */
    public Optional<Conjecture> conjecture() {
        return Optional.ofNullable(conjecture);
    }

    /** {@return the regime that it is about; empty for a conjectured figure, which is about none} */
    public Optional<Regime> regime() {
        return Optional.ofNullable(regime);
    }

    /** What the figure rests on: proven, conjectured (and still open), or fallen. */
    public String standing() {
        return conjecture()
                .map(each -> each.isOpen() ? "conjectured" : "fallen")
                .orElse("proven");
    }

    /** {@return what the figure is the least of; nothing where it does not apply, see {@link #absence}} */
    List<Part> parts(Parameters asked) {
        return absence(asked).isPresent() ? List.of() : parts.apply(asked);
    }

    /** {@return why there is no such figure; empty if there is one} */
    Optional<String> absence(Parameters asked) {
        if (this == ENTROPY) {
            return Optional.empty();
        }
        if (!asked.wholeBlowup()) {
            return Optional.of("It takes a blowup that is a power of two, not "
                    + String.format(Locale.ROOT, "%.4g", 1 / asked.rate()) + ".");
        }
        boolean rows = calculator == Calculator.WINTERFELL || calculator == Calculator.PLONKY3;
        if (rows && regime != null && !asked.wholeRows()) {
            return Optional.of("It takes a trace length that is a power of two, not " + (long) asked.rows() + ".");
        }
        if (calculator == Calculator.WINTERFELL && regime != null && asked.coefficients() == Coefficients.MULTILINEAR) {
            return Optional.of("It batches by independent coefficients or by powers, not by multilinear weights.");
        }
        return Optional.empty();
    }
}
