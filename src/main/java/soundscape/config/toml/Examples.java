package soundscape.config.toml;

import java.util.Map;
import java.util.Optional;

/** Values that would do for keys that are missing, as real zkVMs have them. */
final class Examples {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("name", "\"main\""),
            Map.entry("field", "\"KoalaBear^4\""),
            Map.entry("hash_size_bits", "256"),
            Map.entry("protocol_family", "\"FRI_STARK\""),
            Map.entry("rho", "0.5"),
            Map.entry("trace_length", "1048576"),
            Map.entry("batch_size", "100"),
            Map.entry("power_batching", "true"),
            Map.entry("num_queries", "84"),
            Map.entry("fri_folding_factors", "[16, 16, 16]"),
            Map.entry("fri_early_stop_degree", "512"),
            Map.entry("air_max_degree", "3"),
            Map.entry("opening_points", "2"),
            Map.entry("log_inv_rate", "4"),
            Map.entry("num_iterations", "4"),
            Map.entry("folding_factors", "[4, 4, 4, 4]"),
            Map.entry("log_degree", "20"),
            Map.entry("constraint_degree", "3"),
            Map.entry("num_ood_samples", "[1, 1, 1]"),
            Map.entry("grinding_bits_queries", "[16, 16, 16, 16]"),
            Map.entry("grinding_bits_ood", "[0, 0, 0]"),
            Map.entry("grinding_bits_folding", "0"),
            Map.entry("grinding_batching_phase", "0"),
            Map.entry("trace_columns", "300"),
            Map.entry("dense_length", "1048576"),
            Map.entry("dense_batch", "128"),
            Map.entry("rows_L", "1048576"),
            Map.entry("rows_T", "65536"),
            Map.entry("explicit_regime", "\"unique\""),
            Map.entry("l_skip", "4"),
            Map.entry("n_stack", "17"),
            Map.entry("w_stack", "512"),
            Map.entry("log_blowup", "2"),
            Map.entry("whir_num_queries", "[118, 84, 81]"),
            Map.entry("whir_folding_pow_bits", "0"),
            Map.entry("whir_mu_pow_bits", "0"),
            Map.entry("max_constraints_per_air", "1000"),
            Map.entry("num_airs", "50"),
            Map.entry("max_log_trace_height", "20"),
            Map.entry("num_trace_columns", "2000"),
            Map.entry("max_interactions_per_air", "100"),
            Map.entry("logup_max_interaction_count", "2013265921"),
            Map.entry("logup_log_max_message_length", "7"),
            Map.entry("logup_pow_bits", "18"));

    private Examples() {}

    static Optional<String> of(String key) {
        return Optional.ofNullable(VALUES.get(key));
    }
}
