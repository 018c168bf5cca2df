package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import soundscape.config.key.LookupKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.result.TermName;

/** The lookup arguments, one entry each in every table. */
final class LookupKnobs {
    private static final long MOST_ROWS = 1L << 50;
    private static final long USUAL_ROWS = 1L << 30;
    private static final long MOST_COUNT = 1_000_000_000;
    private static final long USUAL_COUNT = 10_000;

    /** A reduction that fails more often than not proves nothing. */
    private static final double MOST_ERROR = 0.5;

    private static final Source SOURCE = new Source(Paper.LOGUP, "");
    private static final Source REDUCTION = new Source(Paper.LOGUP_GKR, "");
    private static final NamedValues<Lookup.Kind> KINDS =
            new NamedValues<>("lookup-type", List.of(Lookup.Kind.values()), Lookup.Kind::key);
    private static final NamedValues<Boolean> FINGERPRINTS = new NamedValues<>(
            "lookup-fingerprint", List.of(false, true), multilinear -> multilinear ? "multilinear" : "powers");

    private LookupKnobs() {}

    static CircuitTable grinding() {
        return numbers(
                About.of("lookup-grinding", "Lookup grinding", KnobGroup.LOOKUPS, "bits", SOURCE)
                        .withHelp(
                                "Proof of work before the challenges of each lookup argument are drawn. Each bit adds one to that argument's term.")
                        .keys(LookupKeys.GRINDING),
                GrindingKnobs.SCALE,
                lookup -> (double) lookup.grinding(),
                (lookup, bits) -> lookup.withGrinding(bits.intValue()));
    }

    static CircuitTable rows() {
        return numbers(
                About.of("lookup-rows", "Lookup rows", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp(
                                "Rows that look up, for each lookup argument. The argument errs in proportion to all rows, of both sides together.")
                        .keys(LookupKeys.ROWS_LOOKING),
                Scale.counts(0, MOST_ROWS, USUAL_ROWS),
                lookup -> (double) lookup.rowsLooking(),
                (lookup, rows) -> lookup.withRowsLooking(rows.longValue()));
    }

    static CircuitTable tableRows() {
        return numbers(
                About.of("lookup-table", "Table rows", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp(
                                "Rows of the table that is looked up in, for each lookup argument. The argument errs in proportion to all rows, of both sides together.")
                        .keys(LookupKeys.ROWS_TABLE),
                Scale.counts(0, MOST_ROWS, USUAL_ROWS),
                lookup -> (double) lookup.rowsTable(),
                (lookup, rows) -> lookup.withRowsTable(rows.longValue()));
    }

    static CircuitTable columns() {
        return numbers(
                About.of("lookup-columns", "Lookup columns", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp(
                                "Columns of a table row, which a fingerprint makes one value. More of them weaken the lookup's term.")
                        .keys(LookupKeys.COLUMNS),
                Scale.counts(1, MOST_COUNT, USUAL_COUNT),
                lookup -> (double) lookup.columns(),
                (lookup, count) -> lookup.withColumns(count.longValue()));
    }

    static CircuitTable count() {
        return numbers(
                About.of("lookup-count", "Lookups", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp("How many lookups share an argument. It errs in proportion to their number.")
                        .keys(LookupKeys.COUNT),
                Scale.counts(1, MOST_COUNT, USUAL_COUNT),
                lookup -> (double) lookup.lookups(),
                (lookup, count) -> lookup.withLookups(count.longValue()));
    }

    static CircuitTable reductionError() {
        return numbers(
                About.of("lookup-error", "Reduction error", KnobGroup.LOOKUPS, "", REDUCTION)
                        .withHelp(
                                "Error of the reduction to the sumcheck, as a probability. It counts for multivariate lookups alone.")
                        .keys(LookupKeys.REDUCTION_ERROR),
                Scale.reals(0, MOST_ERROR, MOST_ERROR),
                Lookup::reductionError,
                Lookup::withReductionError);
    }

    static CircuitTable kind() {
        return words(
                About.of(KINDS.key(), "Lookup type", KnobGroup.LOOKUPS, "", REDUCTION)
                        .withHelp(
                                "How the sums of a lookup argument are checked. Univariate ones are one identity of polynomials, multivariate ones a sumcheck over the hypercube (GKR).")
                        .keys(LookupKeys.KIND, LookupKeys.MULTILINEAR),
                KINDS,
                Lookup::kind,
                Lookup::withKind);
    }

    static CircuitTable fingerprint() {
        return words(
                About.of(FINGERPRINTS.key(), "Lookup fingerprint", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp(
                                "How a row of several columns becomes one value. Powers of a challenge err in proportion to the columns, multilinear weights to log2 of them.")
                        .keys(LookupKeys.MULTILINEAR),
                FINGERPRINTS,
                Lookup::multilinearFingerprint,
                Lookup::withMultilinearFingerprint);
    }

    private static CircuitTable numbers(
            About about, Scale scale, Function<Lookup, Double> reader, BiFunction<Lookup, Double, Lookup> changer) {
        return table(
                about,
                new TableEntry.OfNumber(about.key(), scale),
                lookup -> NumberText.exact(reader.apply(lookup)),
                (lookup, entry) -> changer.apply(lookup, TableValues.number(entry)));
    }

    private static <T> CircuitTable words(
            About about, NamedValues<T> words, Function<Lookup, T> reader, BiFunction<Lookup, T, Lookup> changer) {
        return table(
                about,
                new TableEntry.OfWord(words),
                lookup -> words.of(reader.apply(lookup)),
                (lookup, entry) -> changer.apply(lookup, words.value(entry)));
    }

    private static CircuitTable table(
            About about,
            TableEntry entry,
            Function<Lookup, String> reader,
            BiFunction<Lookup, String, Lookup> changer) {
        return new CircuitTable(
                about,
                entry,
                false,
                circuit -> lookups(circuit)
                        .map(lookups -> new TableValues(
                                () -> lookups.names().stream()
                                        .map(TermName::text)
                                        .toList(),
                                lookups.all().stream().map(reader).toList())),
                (circuit, entries) -> with(circuit, entries, changer));
    }

    private static Optional<Lookups> lookups(Circuit circuit) {
        return circuit.match(
                deepAli -> Optional.of(deepAli.lookups()),
                jagged -> Optional.of(jagged.lookups()),
                swirl -> Optional.empty());
    }

    private static Circuit with(Circuit circuit, List<String> entries, BiFunction<Lookup, String, Lookup> changer) {
        List<Lookup> before = lookups(circuit).orElseThrow().all();
        List<Lookup> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            changed.add(changer.apply(before.get(i), entries.get(i)));
        }
        Lookups lookups = Lookups.of(changed);
        return circuit.match(
                deepAli -> deepAli.withLookups(lookups), jagged -> jagged.withLookups(lookups), swirl -> swirl);
    }
}
