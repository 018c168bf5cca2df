package soundscape.config.format;

import static soundscape.config.format.TableKind.FRI;
import static soundscape.config.format.TableKind.JAGGED_FRI;
import static soundscape.config.format.TableKind.JAGGED_WHIR;
import static soundscape.config.format.TableKind.STIR;
import static soundscape.config.format.TableKind.SWIRL;
import static soundscape.config.format.TableKind.WHIR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of circuits' tables in the order that readers expect, and which kind of table has which. */
final class CircuitKeys {
    private static final Set<TableKind> ALL = EnumSet.allOf(TableKind.class);
    private static final Set<TableKind> DEEP_ALI = EnumSet.of(FRI, WHIR, STIR);
    private static final Set<TableKind> JAGGED = EnumSet.of(JAGGED_FRI, JAGGED_WHIR);
    private static final Set<TableKind> ANY_FRI = EnumSet.of(FRI, JAGGED_FRI);
    private static final Set<TableKind> ITERATED = EnumSet.of(WHIR, STIR, JAGGED_WHIR);
    private static final Set<TableKind> ALL_BUT_SWIRL = EnumSet.complementOf(EnumSet.of(SWIRL));

    private record Key(String name, Set<TableKind> kinds) {}

    private static final List<Key> KEYS = Stream.of(
                    keys(ALL, "protocol_family", "name", "group", "field", "hash_size_bits"),
                    keys(ALL, "explicit_regime"),
                    keys(EnumSet.of(SWIRL), "explicit_m"),
                    keys(JAGGED, "dense_pcs"),
                    keys(ANY_FRI, "blowup_factor", "rho"),
                    keys(ITERATED, "log_inv_rate"),
                    keys(EnumSet.of(JAGGED_WHIR), "whir_log_inv_rates"),
                    keys(ITERATED, "num_iterations", "folding_factors", "log_degree"),
                    keys(EnumSet.of(FRI, JAGGED_FRI, JAGGED_WHIR), "trace_length"),
                    keys(JAGGED, "trace_columns", "dense_length", "dense_batch"),
                    keys(DEEP_ALI, "batch_size"),
                    keys(ALL_BUT_SWIRL, "power_batching"),
                    keys(ANY_FRI, "multilinear_batching"),
                    keys(EnumSet.of(WHIR, JAGGED_WHIR, SWIRL), "constraint_degree"),
                    keys(ALL_BUT_SWIRL, "air_max_degree", "num_constraints"),
                    keys(DEEP_ALI, "opening_points"),
                    keys(ALL_BUT_SWIRL, "num_queries"),
                    keys(ANY_FRI, "fri_folding_factors", "fri_early_stop_degree"),
                    keys(ITERATED, "num_ood_samples"),
                    keys(ALL_BUT_SWIRL, "grinding_batching_phase"),
                    keys(ANY_FRI, "grinding_query_phase"),
                    keys(EnumSet.of(FRI), "grinding_commit_phase"),
                    keys(ITERATED, "grinding_bits_folding", "grinding_bits_queries", "grinding_bits_ood"),
                    keys(EnumSet.of(FRI), "grinding_deep"),
                    keys(DEEP_ALI, "gap_to_radius"),
                    keys(
                            EnumSet.of(SWIRL),
                            "l_skip",
                            "n_stack",
                            "w_stack",
                            "log_blowup",
                            "whir_folding_pow_bits",
                            "whir_mu_pow_bits",
                            "whir_num_queries",
                            "logup_pow_bits"),
                    keys(EnumSet.of(SWIRL), ShapeFormat.KEYS),
                    keys(ALL_BUT_SWIRL, "lookups"))
            .flatMap(List::stream)
            .toList();

    /** All of them, in order. */
    static final List<String> ORDER = KEYS.stream().map(Key::name).toList();

    private CircuitKeys() {}

    private static List<Key> keys(Set<TableKind> kinds, String... names) {
        return Stream.of(names).map(name -> new Key(name, kinds)).toList();
    }

    /** The keys that a kind of table has and another has not. */
    static List<String> lost(TableKind before, TableKind after) {
        return KEYS.stream()
                .filter(key -> key.kinds().contains(before) && !key.kinds().contains(after))
                .map(Key::name)
                .toList();
    }
}
