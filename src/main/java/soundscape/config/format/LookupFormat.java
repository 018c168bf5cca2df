package soundscape.config.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.config.key.LookupKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;

/** Reads and writes {@code [[circuits.lookups]]}. */
final class LookupFormat {
    private static final String TABLES = LookupKeys.LOOKUPS.name();

    private LookupFormat() {}

    static Lookups read(TableReader circuit) {
        List<Lookup> lookups = new ArrayList<>();
        for (TableReader table : circuit.tables(TABLES, TableKind.LOOKUP.head())) {
            Optional<Lookup> lookup = lookup(table.in(TableKind.LOOKUP));
            if (lookup.isPresent()) {
                lookups.add(lookup.get());
            }
        }
        return Lookups.of(lookups);
    }

    private static Optional<Lookup> lookup(TableReader table) {
        table.check();
        return table.build(() -> {
            Lookup.Kind kind = table.get(LookupKeys.KIND);
            return new Lookup(
                    table.get(LookupKeys.NAME),
                    kind,
                    table.get(LookupKeys.ROWS_LOOKING),
                    table.get(LookupKeys.ROWS_TABLE),
                    table.get(LookupKeys.COLUMNS),
                    table.get(LookupKeys.COUNT),
                    table.get(LookupKeys.GRINDING),
                    table.get(LookupKeys.MULTILINEAR).orElse(isMultilinearBy(kind)),
                    table.get(LookupKeys.REDUCTION_ERROR));
        });
    }

    /** What an absent fingerprint means. */
    private static boolean isMultilinearBy(Lookup.Kind kind) {
        return kind == Lookup.Kind.MULTIVARIATE;
    }

    static void write(Lookups lookups, TableWriter circuit) {
        List<TableWriter> present = circuit.tables(TABLES);
        if (lookups.all().isEmpty()) {
            if (!present.isEmpty()) {
                circuit.remove(TABLES);
            }
            return;
        }
        if (present.isEmpty()) {
            circuit.remove(TABLES); // an empty list would be filled in its own notation, on one line
        }
        List<TableWriter> tables = circuit.arrange(TABLES, order(lookups.all(), present));
        for (int i = 0; i < tables.size(); i++) {
            write(lookups.all().get(i), tables.get(i).in(TableKind.LOOKUP));
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
                        i -> present.get(i).find(LookupKeys.NAME), Collectors.toCollection(ArrayDeque::new)));
        return lookups.stream()
                .map(lookup -> left.getOrDefault(Optional.of(lookup.name()), new ArrayDeque<>()))
                .map(tables -> tables.isEmpty() ? TableWriter.NEW : tables.remove())
                .toList();
    }

    private static void write(Lookup lookup, TableWriter table) {
        table.put(LookupKeys.NAME, lookup.name());
        table.put(LookupKeys.KIND, lookup.kind());
        table.put(LookupKeys.ROWS_LOOKING, lookup.rowsLooking());
        table.put(LookupKeys.ROWS_TABLE, lookup.rowsTable());
        table.put(LookupKeys.COLUMNS, lookup.columns());
        table.put(LookupKeys.COUNT, lookup.lookups());
        table.put(LookupKeys.GRINDING, lookup.grinding());
        boolean multilinear = lookup.multilinearFingerprint();
        if (table.has(LookupKeys.MULTILINEAR) || multilinear != isMultilinearBy(lookup.kind())) {
            table.put(LookupKeys.MULTILINEAR, Optional.of(multilinear));
        }
        table.put(LookupKeys.REDUCTION_ERROR, lookup.reductionError());
    }
}
