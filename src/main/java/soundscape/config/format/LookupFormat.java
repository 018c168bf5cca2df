package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import soundscape.config.toml.Section;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;

/** Reads {@code [[circuits.lookups]]}. */
final class LookupFormat {
    private static final String KEY = "lookups";

    private static final List<Lookup.Kind> KINDS = List.of(Lookup.Kind.values());

    private LookupFormat() {}

    static Lookups read(Section circuit) {
        return Lookups.of(circuit.sections(KEY, "[[circuits." + KEY + "]]").stream()
                .flatMap(section -> lookup(section.fresh()).stream())
                .toList());
    }

    private static Optional<Lookup> lookup(Section section) {
        Optional<String> name = section.text("name");
        Lookup.Kind kind = section.optionalText("logup_type")
                .map(word -> section.oneOf("logup_type", word, KINDS, Lookup.Kind::key))
                .orElse(Lookup.Kind.UNIVARIATE);
        long rowsLooking = section.integer("rows_L");
        long rowsTable = section.integer("rows_T");
        long columns = section.integer("num_columns_S", 1);
        long lookups = section.integer("num_lookups_M", 1);
        int grinding = section.small("grinding_bits_lookup", 0);
        boolean multilinear = section.flag("multilinear_fingerprint", kind == Lookup.Kind.MULTIVARIATE);
        double reductionError = section.optionalNumber("reduction_error").orElse(0);
        return section.build(() -> new Lookup(
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
}
