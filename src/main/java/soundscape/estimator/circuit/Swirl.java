package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.SwirlOpening;

/**
 * A circuit proved with SWIRL: many AIRs stacked into one trace, opened by rounds like WHIR's.
 * @param opening the stacked trace and its opening
 * @param decoding the one regime that the parameters are made for, and the multiplicity m that the list regime needs
 * @param constraintDegree d, at least 3
 * @param logup the bus argument's limits
 */
@RecordBuilder
public record Swirl(
        Header header,
        SwirlOpening opening,
        Decoding decoding,
        int constraintDegree,
        SwirlShapes shapes,
        SwirlLogup logup)
        implements Circuit, SwirlBuilder.With {
    private static final int LEAST_CONSTRAINT_DEGREE = 3;

    /** Checks ranges and that the field holds the evaluation domain. */
    public Swirl {
        Require.atLeast(Names.CONSTRAINT_DEGREE, constraintDegree, LEAST_CONSTRAINT_DEGREE);
        if (decoding.pinned().isEmpty()) {
            throw new InvalidParameterException(
                    Names.REGIME, "both", "must be \"unique\" or \"list\" for SWIRL", "\"unique\"");
        }
        if (decoding.pinned().get() == Regime.JBR
                && decoding.gap().multiplicity().isEmpty()) {
            throw new InvalidParameterException(
                    Names.MULTIPLICITY, "nothing", "must be given with explicit_regime = \"list\"", "2");
        }
        int excess = opening.logLeaves() - header.field().twoAdicity();
        if (excess > 0) {
            throw new InvalidParameterException(
                    Names.LOG_BLOWUP,
                    opening.logBlowup(),
                    "must keep l_skip + n_stack + log_blowup − 4 = " + opening.logLeaves() + " within the two-adicity "
                            + header.field().twoAdicity() + " of " + header.field(),
                    within(opening, excess));
        }
    }

    private static Object within(SwirlOpening opening, int excess) {
        if (opening.logBlowup() > excess) {
            return opening.logBlowup() - excess;
        }
        if (opening.logStack() >= excess) {
            return Names.LOG_STACK + " = " + (opening.logStack() - excess);
        }
        return opening.logSkip() >= excess ? Names.LOG_SKIP + " = " + (opening.logSkip() - excess) : "a smaller trace";
    }

    @Override
    public String proofSystem() {
        return "SWIRL";
    }

    @Override
    public void terms(List<ProximityGap> gaps, TermSink sink) {
        SwirlSoundness.terms(this, gaps, sink);
    }

    @Override
    public int maxDegree() {
        return constraintDegree;
    }

    @Override
    public ProofSize.Builder referenceSize() {
        return SwirlSize.of(this);
    }

    /** The reference states none for this system. */
    @Override
    public OptionalDouble grindingOverhead() {
        return OptionalDouble.empty();
    }

    @Override
    public List<String> missing() {
        return List.of();
    }

    @Override
    public <R> R match(Function<DeepAli, R> deepAli, Function<Jagged, R> jagged, Function<Swirl, R> swirl) {
        return swirl.apply(this);
    }

    @Override
    public Swirl withHeader(Header changed) {
        return new Swirl(changed, opening, decoding, constraintDegree, shapes, logup);
    }

    @Override
    public Swirl withDecoding(Decoding changed) {
        return new Swirl(header, opening, changed, constraintDegree, shapes, logup);
    }

    @Override
    public Swirl withOpening(Opening changed) {
        return new Swirl(header, (SwirlOpening) changed, decoding, constraintDegree, shapes, logup);
    }

    /** −log2 of the chance that a query of a round, 0 to R−1, meets a cheating word, given its code's guarantee. */
    public double bitsPerQuery(int round, ProximityGap gap) {
        int logDomain = opening.logLeaves()
                + opening.logInvRateAt(round)
                - opening.logBlowup()
                - round * SwirlOpening.FOLDED_A_ROUND;
        return -Log2.of(SwirlSampler.of(field()).hit(gap.agreement(), logDomain));
    }

    /** Bits that a round's grinding for queries is worth, slightly under {@link SwirlOpening#QUERY_GRINDING}. */
    public double queryGrindingWorth() {
        return SwirlSampler.of(field()).grindingWorth(SwirlOpening.QUERY_GRINDING);
    }

    /** K: degree of the univariate step, 2^l_skip − 1. */
    double skipDegree() {
        return Log2.power(opening.logSkip()) - 1;
    }

    /** Layers of the bus argument after the univariate step: max(min(⌈log2 I⌉, ⌈log2 A⌉+⌈log2 i⌉+T) − l_skip, 0). */
    int logupLayers(AirShape shape, int log2Interactions) {
        int byShape = ceilLog2(shape.airs()) + ceilLog2(shape.interactionsPerAir()) + shape.maxLogTraceHeight();
        return Math.max(Math.min(log2Interactions, byShape) - opening.logSkip(), 0);
    }

    private static int ceilLog2(long count) {
        return Log2.ceil((double) Math.max(count, 1));
    }
}
