package soundscape.estimator.circuit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.Trees;

/**
 * A circuit proved with DEEP-ALI over FRI, WHIR or STIR.
 *
 * @param header name, field and digest size
 * @param scheme the commitment scheme
 * @param constraints the circuit's constraints
 * @param openingPoints o, points at which each column is opened
 * @param deepGrinding bits of grinding before the out-of-domain point
 * @param lookups the lookup arguments
 * @param pinned the one regime to estimate; both where empty
 * @param gapToRadius the gap η to the Johnson radius; a default where empty
 */
public record DeepAli(
        Header header,
        Scheme scheme,
        Constraints constraints,
        int openingPoints,
        int deepGrinding,
        Lookups lookups,
        Optional<Regime> pinned,
        OptionalDouble gapToRadius)
        implements Circuit {

    private static final List<Regime> BOTH_REGIMES = List.of(Regime.values());

    /** Checks ranges and that the field holds the evaluation domains. */
    public DeepAli {
        Require.atLeast(Names.OPENING_POINTS, openingPoints, 1);
        Require.grinding(Names.DEEP_GRINDING, deepGrinding);
        if (gapToRadius.isPresent() && !(gapToRadius.getAsDouble() >= 0 && gapToRadius.getAsDouble() < 1)) {
            throw new InvalidParameterException(
                    Names.GAP, gapToRadius.getAsDouble(), "must lie between 0 (for the default) and 1", "0.01");
        }
        scheme.checkDomains(header.field());
    }

    @Override
    public String proofSystem() {
        return "DEEP-ALI";
    }

    @Override
    public String commitmentScheme() {
        return scheme.label();
    }

    @Override
    public List<Regime> regimes() {
        return pinned.map(List::of).orElse(BOTH_REGIMES);
    }

    @Override
    public void terms(Regime regime, TermSink sink) {
        DeepAliSoundness.terms(this, scheme.outerGap(regime, field(), gapToRadius), lookups.guarding(sink));
    }

    @Override
    public void trees(Consumer<Tree> sink) {
        scheme.contents(new Trees(scheme.rules(header.layout()), field()).into(sink));
    }

    @Override
    public ProofSize size() {
        return scheme.size(header.layout(), field(), header.hashBits()).build();
    }

    @Override
    public OptionalDouble grindingOverhead() {
        return scheme.grindingOverhead();
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
    public DeepAli withHeader(Header changed) {
        return new DeepAli(changed, scheme, constraints, openingPoints, deepGrinding, lookups, pinned, gapToRadius);
    }

    /**
     * The same over another commitment scheme.
     *
     * @param changed the scheme
     * @return the changed circuit
     */
    public DeepAli withScheme(Scheme changed) {
        return new DeepAli(header, changed, constraints, openingPoints, deepGrinding, lookups, pinned, gapToRadius);
    }

    /**
     * The same with other constraints.
     *
     * @param changed the constraints
     * @return the changed circuit
     */
    public DeepAli withConstraints(Constraints changed) {
        return new DeepAli(header, scheme, changed, openingPoints, deepGrinding, lookups, pinned, gapToRadius);
    }

    /**
     * The same with another number of opening points.
     *
     * @param points o, at least 1
     * @return the changed circuit
     */
    public DeepAli withOpeningPoints(int points) {
        return new DeepAli(header, scheme, constraints, points, deepGrinding, lookups, pinned, gapToRadius);
    }

    /**
     * The same with another grinding before the out-of-domain point.
     *
     * @param bits grinding bits
     * @return the changed circuit
     */
    public DeepAli withDeepGrinding(int bits) {
        return new DeepAli(header, scheme, constraints, openingPoints, bits, lookups, pinned, gapToRadius);
    }

    /**
     * The same with other lookup arguments.
     *
     * @param changed the lookups
     * @return the changed circuit
     */
    public DeepAli withLookups(Lookups changed) {
        return new DeepAli(header, scheme, constraints, openingPoints, deepGrinding, changed, pinned, gapToRadius);
    }

    /**
     * The same in one regime only, or in both.
     *
     * @param regime the one regime; empty for both
     * @return the changed circuit
     */
    public DeepAli withPinned(Optional<Regime> regime) {
        return new DeepAli(header, scheme, constraints, openingPoints, deepGrinding, lookups, regime, gapToRadius);
    }

    /**
     * The same with another gap to the Johnson radius.
     *
     * @param gap η; empty for the default
     * @return the changed circuit
     */
    public DeepAli withGapToRadius(OptionalDouble gap) {
        return new DeepAli(header, scheme, constraints, openingPoints, deepGrinding, lookups, pinned, gap);
    }
}
