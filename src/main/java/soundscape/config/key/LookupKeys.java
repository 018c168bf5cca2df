package soundscape.config.key;

import static soundscape.config.key.Codecs.FLAG;
import static soundscape.config.key.Codecs.REAL;
import static soundscape.config.key.Codecs.SMALL;
import static soundscape.config.key.Codecs.WHOLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.parameter.Names;

/** The keys of lookup arguments. */
public final class LookupKeys {
    static final KeyList KEYS = new KeyList();

    private static final Set<TableKind> LOOKUP = EnumSet.of(TableKind.LOOKUP);
    private static final Set<TableKind> HOLDERS = EnumSet.range(TableKind.FRI, TableKind.JAGGED_WHIR);

    /** The tables of lookups stand behind a circuit's other keys. */
    public static final Key<List<?>> LOOKUPS =
            KEYS.add(Key.<List<?>>of(Names.LOOKUPS, Codecs.TABLES, List.of(), "lookup arguments, a table each")
                    .optional(List.of(), HOLDERS));

    public static final Key<String> NAME =
            KEYS.add(Key.of(CircuitKeys.NAME.name(), Codecs.NAME, "bus", "what it is called")
                    .required(LOOKUP));

    public static final Key<Lookup.Kind> KIND = KEYS.add(Key.of(
                    "logup_type",
                    Codecs.words(List.of(Lookup.Kind.values()), Lookup.Kind::key),
                    Lookup.Kind.MULTIVARIATE,
                    "how its sums are checked")
            .optional(Lookup.Kind.UNIVARIATE, LOOKUP));

    public static final Key<Long> ROWS_LOOKING =
            KEYS.add(Key.of(Names.ROWS_LOOKING, WHOLE, 1L << 20, "rows that look up")
                    .required(LOOKUP)
                    .formerly("H_L"));

    public static final Key<Long> ROWS_TABLE = KEYS.add(Key.of(Names.ROWS_TABLE, WHOLE, 1L << 16, "rows of the table")
            .required(LOOKUP)
            .formerly("H_T"));

    public static final Key<Long> COLUMNS =
            KEYS.add(Key.of(Names.LOOKUP_COLUMNS, WHOLE, 3L, "columns of a row").optional(1L, LOOKUP));

    public static final Key<Long> COUNT =
            KEYS.add(Key.of(Names.LOOKUP_COUNT, WHOLE, 8L, "how many look up in the same table")
                    .optional(1L, LOOKUP)
                    .formerly("num_columns_M"));

    public static final Key<Integer> GRINDING =
            KEYS.add(Key.of(Names.LOOKUP_GRINDING, SMALL, 16, "bits of grinding before its challenges")
                    .optional(0, LOOKUP));

    public static final Key<Optional<Boolean>> MULTILINEAR = KEYS.add(Key.of(
                    "multilinear_fingerprint",
                    FLAG.orNone(),
                    Optional.of(true),
                    "whether a row is compressed by multilinear weights; absent: if it is multivariate")
            .optional(Optional.empty(), LOOKUP));

    public static final Key<Double> REDUCTION_ERROR = KEYS.add(
            Key.of(Names.REDUCTION_ERROR, REAL, 1e-30, "error of the reduction to the sumcheck; counts if multivariate")
                    .optional(0.0, LOOKUP));

    private LookupKeys() {}
}
