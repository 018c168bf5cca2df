package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Scheme;

/**
 * A circuit whose sparse ("jagged") trace is packed into a dense one before it is committed. Unique decoding only.
 * @param opening the scheme that commits the dense trace: FRI or WHIR
 * @param traceLength rows of the sparse trace
 * @param traceColumns W, its columns
 * @param decoding how far from the code words are handled: {@link #UNIQUE} or another theorem for unique decoding
 */
@RecordBuilder
public record Jagged(
        Header header,
        Scheme opening,
        long traceLength,
        long traceColumns,
        Constraints constraints,
        Lookups lookups,
        Decoding decoding)
        implements Circuit, JaggedBuilder.With {
    /** As the reference estimates it. */
    public static final Decoding UNIQUE = Decoding.REFERENCE.withPinned(Optional.of(Regime.UDR));

    /** Checks ranges, that the field holds the evaluation domains, and the regime. */
    public Jagged {
        Require.atLeast(Names.TRACE_LENGTH, traceLength, 1);
        Require.atLeast(Names.TRACE_COLUMNS, traceColumns, 1);
        opening.checkDomains(header.field());
        if (!decoding.regimes().equals(UNIQUE.regimes())) {
            throw new InvalidParameterException(
                    Names.REGIME,
                    decoding.pinned().map(Regime::key).orElse("both"),
                    "must be \"unique\" for JAGGED, which is proved for unique decoding only",
                    "\"unique\"");
        }
    }

    @Override
    public String proofSystem() {
        return "Jagged";
    }

    /** Λ: variables of the dense trace as a multilinear polynomial. */
    private int variables() {
        return Log2.ceil(opening.dimension())
                + Log2.ceil((double) opening.batching().size());
    }

    @Override
    public void terms(List<ProximityGap> gaps, TermSink unguarded) {
        TermSink sink = lookups.guarding(unguarded);
        opening.terms(gaps, sink);
        addReduction(sink);
        if (constraints.count().isPresent()) {
            addZerocheck(constraints.count().getAsLong(), sink);
        }
        lookups.addTo(sink, field());
    }

    /** ε = (⌈log2 W⌉ + 2Λ + 2(2Λ + 2))/F. */
    private void addReduction(TermSink sink) {
        double log2Field = field().log2Size();
        double variables = variables();
        double numerator = Log2.ceil((double) traceColumns) + 2 * variables + 2 * (2 * variables + 2);
        sink.addFraction(TermNames.REDUCE_TO_DENSE, log2Field, numerator, new Why(this, false));
    }

    /** ε = (C + (a + 2)⌈log2 N⌉)/F. */
    private void addZerocheck(long count, TermSink sink) {
        double log2Field = field().log2Size();
        double numerator = count + (constraints.maxDegree() + 2.0) * Log2.ceil((double) traceLength);
        sink.addFraction(TermNames.ZEROCHECK, log2Field, numerator, new Why(this, true));
    }

    @Override
    public int maxDegree() {
        return constraints.maxDegree();
    }

    @Override
    public ProofSize.Builder referenceSize() {
        int variables = variables();
        double messages = sumcheckElements(variables) + sumcheckElements(2.0 * variables + 2);
        return opening.size(field(), header.hashBits()).add(SizePartKind.SUMCHECK, messages * field().elementBits());
    }

    /** S(v) = 4v + 2: what a sumcheck over v variables sends. */
    private static double sumcheckElements(double variables) {
        return 4 * variables + 2;
    }

    /** The reference states none for this system. */
    @Override
    public OptionalDouble grindingOverhead() {
        return OptionalDouble.empty();
    }

    @Override
    public List<String> missing() {
        return constraints.missing();
    }

    @Override
    public <R> R match(Function<DeepAli, R> deepAli, Function<Jagged, R> jagged, Function<Swirl, R> swirl) {
        return jagged.apply(this);
    }

    @Override
    public Jagged withOpening(Opening changed) {
        return new Jagged(header, (Scheme) changed, traceLength, traceColumns, constraints, lookups, decoding);
    }

    @Override
    public Jagged withHeader(Header changed) {
        return new Jagged(changed, opening, traceLength, traceColumns, constraints, lookups, decoding);
    }

    @Override
    public Jagged withDecoding(Decoding changed) {
        return new Jagged(header, opening, traceLength, traceColumns, constraints, lookups, changed);
    }

    /** Explains the zerocheck's term, or the reduction's. */
    private record Why(Jagged circuit, boolean zerocheck) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            Explanation explanation = zerocheck ? ofZerocheck() : ofReduction();
            return explanation.withPowerOfTwo("F", "field size", circuit.field().log2Size());
        }

        private Explanation ofReduction() {
            return Explanation.of("ε = (⌈log2 W⌉ + 2Λ + 2(2Λ + 2))/F", Paper.JAGGED, "")
                    .with("W", "trace columns", circuit.traceColumns())
                    .with("Λ", "variables of the dense trace", circuit.variables());
        }

        private Explanation ofZerocheck() {
            Constraints constraints = circuit.constraints();
            return Explanation.of("ε = (C + (a + 2)·⌈log2 N⌉)/F", Paper.JAGGED, "")
                    .with("C", "constraints", constraints.count().orElseThrow())
                    .with("a", "highest constraint degree", constraints.maxDegree())
                    .with("N", "trace length", circuit.traceLength());
        }
    }
}
