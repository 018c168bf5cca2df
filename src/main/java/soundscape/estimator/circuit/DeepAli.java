package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Scheme;

/**
 * A circuit proved with DEEP-ALI over FRI, WHIR or STIR.
 * @param openingPoints o, points at which each column is opened
 * @param deepGrinding bits of grinding before the out-of-domain point
 * @param decoding how far from the code words are handled
 */
@RecordBuilder
public record DeepAli(
        Header header,
        Scheme opening,
        Constraints constraints,
        int openingPoints,
        int deepGrinding,
        Lookups lookups,
        Decoding decoding)
        implements Circuit, DeepAliBuilder.With {
    /** Checks ranges and that the field holds the evaluation domains. */
    public DeepAli {
        Require.atLeast(Names.OPENING_POINTS, openingPoints, 1);
        Require.grinding(Names.DEEP_GRINDING, deepGrinding);
        opening.checkDomains(header.field());
    }

    @Override
    public String proofSystem() {
        return "DEEP-ALI";
    }

    @Override
    public void terms(List<ProximityGap> gaps, TermSink sink) {
        DeepAliSoundness.terms(this, gaps, lookups.guarding(sink));
    }

    @Override
    public ProofSize.Builder referenceSize() {
        return opening.size(field(), header.hashBits());
    }

    @Override
    public int maxDegree() {
        return constraints.maxDegree();
    }

    @Override
    public OptionalDouble grindingOverhead() {
        return opening.grindingOverhead();
    }

    @Override
    public List<String> missing() {
        return constraints.missing();
    }

    @Override
    public <R> R match(Function<DeepAli, R> deepAli, Function<Jagged, R> jagged, Function<Swirl, R> swirl) {
        return deepAli.apply(this);
    }

    @Override
    public DeepAli withOpening(Opening changed) {
        return new DeepAli(header, (Scheme) changed, constraints, openingPoints, deepGrinding, lookups, decoding);
    }

    @Override
    public DeepAli withHeader(Header changed) {
        return new DeepAli(changed, opening, constraints, openingPoints, deepGrinding, lookups, decoding);
    }

    @Override
    public DeepAli withDecoding(Decoding changed) {
        return new DeepAli(header, opening, constraints, openingPoints, deepGrinding, lookups, changed);
    }
}
