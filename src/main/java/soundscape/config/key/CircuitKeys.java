package soundscape.config.key;

import static soundscape.config.key.Codecs.FLAG;
import static soundscape.config.key.Codecs.LIST;
import static soundscape.config.key.Codecs.LISTS;
import static soundscape.config.key.Codecs.REAL;
import static soundscape.config.key.Codecs.SMALL;
import static soundscape.config.key.Codecs.TEXT;
import static soundscape.config.key.Codecs.WHOLE;
import static soundscape.config.key.TableKind.FRI;
import static soundscape.config.key.TableKind.JAGGED_FRI;
import static soundscape.config.key.TableKind.JAGGED_WHIR;
import static soundscape.config.key.TableKind.STIR;
import static soundscape.config.key.TableKind.SWIRL;
import static soundscape.config.key.TableKind.WHIR;
import static soundscape.config.key.TableKind.ZKVM;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.proximity.Regime;

/** The keys of zkVMs, and those of circuits but for SWIRL's own. */
public final class CircuitKeys {
    static final KeyList KEYS = new KeyList();

    private static final Set<TableKind> ALL = TableKind.circuits();
    private static final Set<TableKind> DEEP_ALI = EnumSet.of(FRI, WHIR, STIR);
    private static final Set<TableKind> JAGGED = EnumSet.of(JAGGED_FRI, JAGGED_WHIR);
    private static final Set<TableKind> ANY_FRI = EnumSet.of(FRI, JAGGED_FRI);
    private static final Set<TableKind> ANY_WHIR = EnumSet.of(WHIR, JAGGED_WHIR);
    private static final Set<TableKind> ITERATED = EnumSet.of(WHIR, STIR, JAGGED_WHIR);
    private static final Set<TableKind> BUT_SWIRL = EnumSet.of(FRI, WHIR, STIR, JAGGED_FRI, JAGGED_WHIR);

    private static final Set<TableKind> ONLY_SWIRL = EnumSet.of(SWIRL);

    private static final Codec<Regime> REGIMES = Codecs.words(List.of(Regime.values()), Regime::key);

    /** Proof system and scheme. */
    public static final Key<String> FAMILY = KEYS.add(Key.of(
                    "protocol_family",
                    Codecs.words(TableKind.families(), String::valueOf),
                    "FRI_STARK",
                    "the proof system and its commitment scheme")
            .required(ALL)
            .orIn(ZKVM));

    public static final Key<String> NAME = KEYS.add(Key.of("name", Codecs.NAME, "main", "what it is called")
            .required(ALL)
            .required(EnumSet.of(ZKVM))
            .formerly("project_name"));

    public static final Key<Optional<String>> VERSION =
            KEYS.add(Key.of("version", TEXT.orNone(), Optional.of("1.0"), "the version that the figures are of")
                    .optional(Optional.empty(), EnumSet.of(ZKVM)));

    public static final Key<Optional<String>> GROUP = KEYS.add(
            Key.of("group", TEXT.orNone(), Optional.of("compress"), "the step of the recursion that it belongs to")
                    .optional(Optional.empty(), ALL));

    public static final Key<Field> FIELD = KEYS.add(Key.of(
                    Names.FIELD,
                    Codecs.NAME.map(Field::parse, Field::notation),
                    Field.parse("KoalaBear^4"),
                    "the field that challenges are drawn from")
            .required(ALL)
            .orIn(ZKVM));

    public static final Key<Integer> HASH_BITS = KEYS.add(Key.of(Names.HASH_BITS, SMALL, 256, "bits of a digest")
            .required(ALL)
            .orIn(ZKVM));

    public static final Key<Optional<Regime>> REGIME = KEYS.add(
            Key.of("explicit_regime", REGIMES.orNone(), Optional.of(Regime.UDR), "the one regime that is claimed")
                    .optional(Optional.empty(), BUT_SWIRL));

    public static final Key<Regime> SWIRL_REGIME =
            KEYS.add(Key.of(REGIME.name(), REGIMES, Regime.UDR, "the regime that is claimed")
                    .required(ONLY_SWIRL)
                    .formerly("whir_proximity"));

    public static final Key<OptionalInt> MULTIPLICITY = KEYS.add(Key.of(
                    Names.MULTIPLICITY,
                    Codecs.SMALL_OR_NONE,
                    OptionalInt.of(2),
                    "m of list decoding; must be given with explicit_regime = \"list\"")
            .optional(OptionalInt.empty(), ONLY_SWIRL)
            .formerly("whir_m"));

    public static final Key<TableKind> DENSE_SCHEME = KEYS.add(Key.of(
                    "dense_pcs",
                    Codecs.wordsInAnyCase(List.copyOf(JAGGED), TableKind::dense),
                    JAGGED_FRI,
                    "what opens the dense trace")
            .optional(JAGGED_FRI, JAGGED));

    public static final Key<Double> BLOWUP =
            KEYS.add(Key.of("blowup_factor", REAL, 2.0, "1/ρ, said beside rho").label(ANY_FRI));

    public static final Key<Double> RATE =
            KEYS.add(Key.of(Names.RATE, REAL, 0.5, "ρ, the rate of the code").required(ANY_FRI));

    public static final Key<Integer> LOG_INV_RATE =
            KEYS.add(Key.of(Names.LOG_INV_RATE, SMALL, 4, "−log2 of the first code's rate")
                    .required(ITERATED));

    public static final Key<Optional<List<Integer>>> STATED_RATES = KEYS.add(Key.of(
                    Names.STATED_RATES,
                    LIST.orNone(),
                    Optional.of(List.of(4, 7, 10, 13, 16)),
                    "−log2 of each code's rate and of the last polynomial's; absent: they follow from the folding")
            .optional(Optional.empty(), EnumSet.of(JAGGED_WHIR)));

    public static final Key<Integer> ITERATIONS =
            KEYS.add(Key.of(Names.ITERATIONS, SMALL, 4, "how many iterations folding_factors lists")
                    .required(ITERATED));

    public static final Key<List<Integer>> FOLDING_FACTORS = KEYS.add(Key.of(
                    Names.FOLDING_FACTORS,
                    LIST,
                    List.of(4, 4, 4, 4),
                    "log2 of what each iteration divides the degree by")
            .required(ITERATED)
            .formerly("folding_factor"));

    public static final Key<Integer> LOG_DEGREE =
            KEYS.add(Key.of(Names.LOG_DEGREE, SMALL, 20, "log2 of the first code's dimension")
                    .required(ITERATED));

    public static final Key<Long> TRACE_LENGTH =
            KEYS.add(Key.of(Names.TRACE_LENGTH, WHOLE, 1L << 20, "rows of the trace; with FRI the code's dimension N")
                    .required(EnumSet.of(FRI, JAGGED_FRI, JAGGED_WHIR)));

    public static final Key<Long> TRACE_COLUMNS = KEYS.add(
            Key.of(Names.TRACE_COLUMNS, WHOLE, 300L, "columns of the trace").required(JAGGED));

    public static final Key<Long> DENSE_LENGTH =
            KEYS.add(Key.of("dense_length", WHOLE, 1L << 20, "rows of the dense trace, the code's dimension N")
                    .required(EnumSet.of(JAGGED_FRI))
                    .label(EnumSet.of(JAGGED_WHIR)));

    public static final Key<Long> DENSE_BATCH = KEYS.add(
            Key.of("dense_batch", WHOLE, 128L, "columns of the dense trace").required(JAGGED));

    public static final Key<Long> BATCH_SIZE =
            KEYS.add(Key.of(Names.BATCH_SIZE, WHOLE, 100L, "columns that are committed together")
                    .required(DEEP_ALI)
                    .formerly("num_polys", "num_pols"));

    public static final Key<Boolean> POWERS =
            KEYS.add(Key.of("power_batching", FLAG, true, "whether columns are combined by powers of one coefficient")
                    .required(BUT_SWIRL));

    public static final Key<Boolean> MULTILINEAR =
            KEYS.add(Key.of("multilinear_batching", FLAG, true, "whether by the weights eq(r, ·), if not by powers")
                    .optional(false, ANY_FRI));

    public static final Key<Integer> CONSTRAINT_DEGREE = KEYS.add(
            Key.of(Names.CONSTRAINT_DEGREE, SMALL, 3, "degree that the sumcheck's polynomials stay below, at least 3")
                    .required(EnumSet.of(WHIR, JAGGED_WHIR, SWIRL)));

    public static final Key<Integer> MAX_DEGREE =
            KEYS.add(Key.of(Names.MAX_DEGREE, SMALL, 3, "the highest degree of a constraint")
                    .required(BUT_SWIRL)
                    .formerly("AIR_max_degree"));

    public static final Key<OptionalLong> CONSTRAINTS = KEYS.add(Key.of(
                    Names.CONSTRAINTS,
                    Codecs.WHOLE_OR_NONE,
                    OptionalLong.of(300),
                    "how many constraints; absent: totals are upper bounds")
            .optional(OptionalLong.empty(), BUT_SWIRL));

    public static final Key<Integer> OPENING_POINTS =
            KEYS.add(Key.of(Names.OPENING_POINTS, SMALL, 2, "points that the trace is opened at")
                    .required(DEEP_ALI)
                    .formerly("max_combo"));

    public static final Key<Integer> QUERIES =
            KEYS.add(Key.of(Names.QUERIES, SMALL, 84, "queries").required(ANY_FRI));

    public static final Key<List<Integer>> ROUND_QUERIES =
            KEYS.add(Key.of(QUERIES.name(), LIST, List.of(84, 48, 30, 20), "queries of each iteration")
                    .required(ITERATED));

    public static final Key<List<Integer>> FRI_FOLDING_FACTORS = KEYS.add(
            Key.of(Names.FRI_FOLDING_FACTORS, LIST, List.of(16, 16, 16), "what each round divides the domain by")
                    .required(ANY_FRI)
                    .formerly("FRI_folding_factors"));

    public static final Key<Long> EARLY_STOP = KEYS.add(
            Key.of(Names.EARLY_STOP, WHOLE, 512L, "size of the domain at which folding stops, despite its name")
                    .required(ANY_FRI)
                    .formerly("FRI_early_stop_degree"));

    public static final Key<List<Integer>> OOD_SAMPLES = KEYS.add(Key.of(
                    Names.OOD_SAMPLES,
                    LIST,
                    List.of(1, 1, 1),
                    "samples outside the domain, of each iteration but the first")
            .required(ITERATED));

    public static final Key<Integer> BATCHING_GRINDING =
            KEYS.add(Key.of(Names.BATCHING_GRINDING, SMALL, 0, "bits of grinding before columns are combined")
                    .required(EnumSet.of(WHIR, STIR))
                    .optional(0, EnumSet.of(FRI, JAGGED_FRI, JAGGED_WHIR))
                    .formerly("grinding_bits_batching"));

    public static final Key<Integer> QUERY_GRINDING =
            KEYS.add(Key.of(Names.QUERY_GRINDING, SMALL, 16, "bits of grinding before the queries")
                    .optional(0, ANY_FRI));

    public static final Key<Integer> COMMIT_GRINDING =
            KEYS.add(Key.of(Names.COMMIT_GRINDING, SMALL, 0, "bits of grinding in each folding round")
                    .optional(0, EnumSet.of(FRI)));

    public static final Key<List<List<Integer>>> FOLD_GRINDINGS = KEYS.add(Key.of(
                    Names.FOLD_GRINDING,
                    LISTS,
                    Collections.nCopies(4, List.of(0, 0, 0, 0)),
                    "bits of grinding of each iteration's folding steps")
            .required(ANY_WHIR));

    public static final Key<Integer> FOLD_GRINDING =
            KEYS.add(Key.of(Names.FOLD_GRINDING, SMALL, 0, "bits of grinding before each fold")
                    .required(EnumSet.of(STIR)));

    public static final Key<List<Integer>> ROUND_QUERY_GRINDING = KEYS.add(Key.of(
                    Names.ROUND_QUERY_GRINDING,
                    LIST,
                    List.of(16, 16, 16, 16),
                    "bits of grinding before each iteration's queries")
            .required(ITERATED));

    public static final Key<List<Integer>> OOD_GRINDING = KEYS.add(
            Key.of(Names.OOD_GRINDING, LIST, List.of(0, 0, 0), "bits of grinding before the samples outside the domain")
                    .required(ITERATED));

    public static final Key<Integer> DEEP_GRINDING =
            KEYS.add(Key.of(Names.DEEP_GRINDING, SMALL, 0, "bits of grinding before the point of DEEP")
                    .optional(0, EnumSet.of(FRI)));

    public static final Key<OptionalDouble> GAP = KEYS.add(Key.of(
                    Names.GAP,
                    Codecs.REAL_OR_NONE,
                    OptionalDouble.of(0.005),
                    "η, how far JBR's radius stays from 1 − √ρ; absent or 0: the reference's choice")
            .optional(OptionalDouble.empty(), DEEP_ALI)
            .formerly("proximity_gap"));

    public static final Key<Optional<List<Double>>> ROUND_GAPS = KEYS.add(Key.of(
                    Names.ROUND_GAPS,
                    Codecs.REALS.orNone(),
                    Optional.of(List.of(0.005, 0.004, 0.002, 0.001)),
                    "η of each iteration by itself; absent: gap_to_radius is that of all. soundcalc does not read it")
            .optional(Optional.empty(), EnumSet.of(WHIR, STIR)));

    private CircuitKeys() {}
}
