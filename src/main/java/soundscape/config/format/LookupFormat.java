package soundscape.config.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;

/** Reads and writes {@code [[circuits.lookups]]}. */
final class LookupFormat {
    private static final String KEY = "lookups";
    private static final String NAME = "name";
    private static final String KIND = "logup_type";
    private static final String ROWS_LOOKING = "rows_L";
    private static final String ROWS_TABLE = "rows_T";
    private static final String COLUMNS = "num_columns_S";
    private static final String LOOKUPS = "num_lookups_M";
    private static final String GRINDING = "grinding_bits_lookup";
    private static final String MULTILINEAR = "multilinear_fingerprint";
    private static final String REDUCTION_ERROR = "reduction_error";

    private static final List<String> ORDER =
            List.of(NAME, KIND, ROWS_LOOKING, ROWS_TABLE, COLUMNS, LOOKUPS, GRINDING, MULTILINEAR, REDUCTION_ERROR);

    private static final Lookup.Kind DEFAULT = Lookup.Kind.UNIVARIATE;
    private static final List<Lookup.Kind> KINDS = List.of(Lookup.Kind.values());

    private LookupFormat() {}

    static Lookups read(TableReader circuit) {
        return Lookups.of(circuit.tables(KEY, "[[circuits." + KEY + "]]").stream()
                .flatMap(table -> lookup(table.fresh()).stream())
                .toList());
    }

    private static Optional<Lookup> lookup(TableReader table) {
        Optional<String> name = table.text(NAME);
        Lookup.Kind kind = table.optionalText(KIND)
                .map(word -> table.oneOf(KIND, word, KINDS, Lookup.Kind::key))
                .orElse(DEFAULT);
        long rowsLooking = table.integer(ROWS_LOOKING);
        long rowsTable = table.integer(ROWS_TABLE);
        long columns = table.integer(COLUMNS, 1);
        long lookups = table.integer(LOOKUPS, 1);
        int grinding = table.small(GRINDING, 0);
        boolean multilinear = table.flag(MULTILINEAR, isMultilinearBy(kind));
        double reductionError = table.optionalNumber(REDUCTION_ERROR).orElse(0);
        return table.build(() -> new Lookup(
                name.orElseThrow(),
                kind,
                rowsLooking,
                rowsTable,
                columns,
                lookups,
                grinding,
                multilinear,
                reductionError));
    }

    /** What an absent fingerprint means. */
    private static boolean isMultilinearBy(Lookup.Kind kind) {
        return kind == Lookup.Kind.MULTIVARIATE;
    }

    static void write(Lookups lookups, TableWriter circuit) {
        List<TableWriter> present = circuit.tables(KEY);
        if (lookups.all().isEmpty()) {
            if (!present.isEmpty()) {
                circuit.remove(KEY);
            }
            return;
        }
        if (present.isEmpty()) {
            circuit.remove(KEY); // an empty list would be filled in its own notation, on one line
        }
        List<TableWriter> tables = circuit.arrange(KEY, order(lookups.all(), present));
        for (int i = 0; i < tables.size(); i++) {
            write(lookups.all().get(i), tables.get(i).inOrder(ORDER));
        }
    }

    /** Which table each lookup is written to: where some came or went, the first left of its name. */
    private static List<Integer> order(List<Lookup> lookups, List<TableWriter> present) {
        if (lookups.size() == present.size()) {
            return IntStream.range(0, present.size()).boxed().toList();
        }
        Map<Optional<String>, Deque<Integer>> left = IntStream.range(0, present.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> present.get(i).textOf(NAME), Collectors.toCollection(ArrayDeque::new)));
        return lookups.stream()
                .map(lookup -> left.getOrDefault(Optional.of(lookup.name()), new ArrayDeque<>()))
                .map(tables -> tables.isEmpty() ? TableWriter.NEW : tables.remove())
                .toList();
    }

    private static void write(Lookup lookup, TableWriter table) {
        table.text(NAME, lookup.name());
        table.text(KIND, lookup.kind().key(), DEFAULT.key());
        table.integer(ROWS_LOOKING, lookup.rowsLooking());
        table.integer(ROWS_TABLE, lookup.rowsTable());
        table.integer(COLUMNS, lookup.columns(), 1);
        table.integer(LOOKUPS, lookup.lookups(), 1);
        table.integer(GRINDING, lookup.grinding(), 0);
        table.flag(MULTILINEAR, lookup.multilinearFingerprint(), isMultilinearBy(lookup.kind()));
        table.number(REDUCTION_ERROR, lookup.reductionError(), 0);
    }
}
