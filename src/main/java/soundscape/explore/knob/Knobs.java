package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.estimator.layout.LayoutKey;

/** All knobs. A new parameter is one new entry here. */
public final class Knobs {
    /** Base field and extension degree. */
    public static final CircuitChoice FIELD = HeaderKnobs.field();

    /** The base field. */
    public static final CircuitChoice BASE = HeaderKnobs.base();

    /** The extension degree. */
    public static final CircuitNumber EXTENSION = HeaderKnobs.degree();

    /** The commitment scheme. */
    public static final CircuitChoice SCHEME = SchemeKnob.make();

    /** The decoding regime. */
    public static final CircuitChoice REGIME = RegimeKnobs.regime();

    /** The trace length. */
    public static final CircuitNumber TRACE_LENGTH = StatementKnobs.traceLength();

    /** The number of constraints. */
    public static final CircuitNumber CONSTRAINTS = StatementKnobs.constraints();

    /** How columns are combined. */
    public static final CircuitChoice BATCHING = BatchKnobs.kind();

    /** The blowup factor 1/ρ. */
    public static final CircuitNumber BLOWUP = RateKnobs.blowup();

    /** How many values each round folds into one. */
    public static final CircuitNumber ARITY = FoldingKnobs.arity();

    /** How many values the first round folds into one. */
    public static final CircuitNumber FIRST_FOLD = FoldingKnobs.first();

    /** The coefficients sent in the clear at the end. */
    public static final CircuitNumber LAST_POLYNOMIAL = FoldingKnobs.last();

    /** The gap to the Johnson radius. */
    public static final CircuitNumber GAP = RegimeKnobs.gap();

    /** The gap to the Johnson radius of each iteration. */
    public static final CircuitTable ROUND_GAPS = RegimeKnobs.gaps();

    /** Grinding before the queries. */
    public static final CircuitNumber GRINDING = GrindingKnobs.query();

    /** Grinding before the queries of each iteration. */
    public static final CircuitTable ROUND_GRINDING = RoundGrindingKnobs.query();

    /** Grinding before each folding step. */
    public static final CircuitTable STEP_GRINDING = RoundGrindingKnobs.step();

    /** Grinding before columns are combined. */
    public static final CircuitNumber BATCHING_GRINDING = GrindingKnobs.batching();

    /** Grinding before folding challenges. */
    public static final CircuitNumber FOLD_GRINDING = GrindingKnobs.fold();

    /** Grinding before the out-of-domain point of DEEP. */
    public static final CircuitNumber DEEP_GRINDING = GrindingKnobs.deep();

    /** Grinding before the challenges of lookups. */
    public static final CircuitTable LOOKUP_GRINDING = LookupKnobs.grinding();

    /** Grinding before the challenges of SWIRL's bus. */
    public static final CircuitNumber BUS_GRINDING = GrindingKnobs.bus();

    /** Grinding before out-of-domain samples. */
    public static final CircuitTable OOD_GRINDING = RoundGrindingKnobs.outOfDomain();

    /** Samples outside the domain. */
    public static final CircuitTable OOD_SAMPLES = QueryKnobs.outOfDomain();

    /** The queries of each round. */
    public static final CircuitTable ROUND_QUERIES = QueryKnobs.rounds();

    /** Every folding factor. */
    public static final CircuitTable FOLDING = FoldingKnobs.factors();

    /** The multiplicity of SWIRL's list regime. */
    public static final CircuitNumber MULTIPLICITY = RegimeKnobs.multiplicity();

    /** The number of queries. */
    public static final CircuitNumber QUERIES = QueryKnobs.queries();

    /** Whose encoding of a proof is counted. */
    public static final CircuitChoice PROVER = LayoutKnobs.prover();

    /** How a prover writes its proofs, key by key: no level depends on any of them. */
    public static final List<CircuitKnob> LAYOUT = LayoutKnobs.keys();

    /** How paths share digests. */
    public static final CircuitKnob SHARING = layout(LayoutKey.SHARING);

    /** Children of a tree's node. */
    public static final CircuitKnob MERKLE_ARITY = layout(LayoutKey.ARITY);

    /** The level of each tree that is sent whole. */
    public static final CircuitKnob KEPT_LEVEL = layout(LayoutKey.KEPT_LEVEL);

    /** Levels below the root that a commitment consists of. */
    public static final CircuitKnob CAP_HEIGHT = layout(LayoutKey.CAP_HEIGHT);

    /** The theorem that bounds errors up to the Johnson bound. */
    public static final CircuitChoice THEOREM = BoundsKnobs.theorem();

    /** What bounds the list size up to the Johnson bound. */
    public static final CircuitChoice LIST = BoundsKnobs.list();

    /** What the size of SWIRL's proofs is counted for. */
    private static final List<CircuitNumber> SWIRL_SIZES = SwirlKnobs.sizes();

    /** The recursion's layers. */
    public static final NumberKnob LAYERS = new Layers();

    /** The five parameters that everybody changes. */
    public static final List<NumberKnob> PRIMARY = List.of(BLOWUP, QUERIES, GRINDING, EXTENSION, LAYERS);

    /**
     * Every knob, in the order in which a search turns them: what others depend on first, and queries, which follow from
     * most, last but for the bytes that all of it is written with.
     */
    public static final List<Knob> ALL = Stream.of(ofProtocol(), SWIRL_SIZES, LAYOUT)
            .<Knob>flatMap(List::stream)
            .toList();

    /** What can be swept: every knob, and last what errors are bounded by, which is in no file and no knob of a window. */
    public static final List<Knob> SWEPT =
            Stream.concat(ALL.stream(), Stream.of(THEOREM, LIST)).toList();

    private Knobs() {}

    private static CircuitKnob layout(LayoutKey key) {
        return LAYOUT.stream()
                .filter(knob -> knob.about().tomlKeys().contains(key.key()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Knob> ofProtocol() {
        return List.of(
                LAYERS,
                FIELD,
                BASE,
                EXTENSION,
                HeaderKnobs.hash(),
                SCHEME,
                REGIME,
                TRACE_LENGTH,
                StatementKnobs.denseLength(),
                StatementKnobs.traceColumns(),
                BatchKnobs.size(),
                BATCHING,
                CONSTRAINTS,
                StatementKnobs.constraintDegree(),
                StatementKnobs.sumcheckDegree(),
                StatementKnobs.openingPoints(),
                LookupKnobs.kind(),
                LookupKnobs.fingerprint(),
                LookupKnobs.rows(),
                LookupKnobs.tableRows(),
                LookupKnobs.columns(),
                LookupKnobs.count(),
                LookupKnobs.reductionError(),
                SwirlKnobs.skip(),
                SwirlKnobs.airs(),
                SwirlKnobs.height(),
                SwirlKnobs.interactions(),
                SwirlKnobs.busInteractions(),
                SwirlKnobs.messageLength(),
                SwirlKnobs.publicValues(),
                BLOWUP,
                ARITY,
                FIRST_FOLD,
                LAST_POLYNOMIAL,
                FOLDING,
                RateKnobs.rounds(),
                GAP,
                ROUND_GAPS,
                MULTIPLICITY,
                GRINDING,
                ROUND_GRINDING,
                BATCHING_GRINDING,
                FOLD_GRINDING,
                STEP_GRINDING,
                DEEP_GRINDING,
                LOOKUP_GRINDING,
                BUS_GRINDING,
                OOD_GRINDING,
                OOD_SAMPLES,
                QUERIES,
                ROUND_QUERIES,
                PROVER);
    }

    /** The knobs of a group beyond the {@linkplain #PRIMARY five}, in the order of {@link #ALL}. */
    public static List<Knob> further(KnobGroup group) {
        return ALL.stream()
                .filter(knob -> knob.about().group() == group && !PRIMARY.contains(knob))
                .toList();
    }

    /** Finds what can be swept by its name on the command line. */
    public static Optional<Knob> swept(String key) {
        return SWEPT.stream().filter(knob -> knob.key().equals(key)).findFirst();
    }

    /** The names of what can be swept, separated by commas. */
    public static String sweptKeys() {
        return SWEPT.stream().map(Knob::key).collect(Collectors.joining(", "));
    }

    /** Finds a knob by its name on the command line. */
    public static Optional<Knob> named(String key) {
        return ALL.stream().filter(knob -> knob.key().equals(key)).findFirst();
    }
}
