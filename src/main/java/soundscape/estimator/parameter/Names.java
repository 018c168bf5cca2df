package soundscape.estimator.parameter;

/** The names of parameters, as configuration files have them: a refusal names what it is about. */
public final class Names {
    public static final String FIELD = "field";
    public static final String HASH_BITS = "hash_size_bits";
    public static final String RATE = "rho";
    public static final String TRACE_LENGTH = "trace_length";
    public static final String BATCH_SIZE = "batch_size";
    public static final String CONSTRAINTS = "num_constraints";
    public static final String MAX_DEGREE = "air_max_degree";
    public static final String OPENING_POINTS = "opening_points";
    public static final String QUERIES = "num_queries";
    public static final String FRI_FOLDING_FACTORS = "fri_folding_factors";
    public static final String EARLY_STOP = "fri_early_stop_degree";
    public static final String BATCHING_GRINDING = "grinding_batching_phase";
    public static final String QUERY_GRINDING = "grinding_query_phase";
    public static final String COMMIT_GRINDING = "grinding_commit_phase";
    public static final String DEEP_GRINDING = "grinding_deep";
    public static final String GAP = "gap_to_radius";
    public static final String ROUND_GAPS = "round_gaps_to_radius";
    public static final String REGIME = "explicit_regime";
    public static final String LOG_INV_RATE = "log_inv_rate";
    public static final String STATED_RATES = "whir_log_inv_rates";
    public static final String ITERATIONS = "num_iterations";
    public static final String FOLDING_FACTORS = "folding_factors";
    public static final String LOG_DEGREE = "log_degree";
    public static final String CONSTRAINT_DEGREE = "constraint_degree";
    public static final String OOD_SAMPLES = "num_ood_samples";
    public static final String FOLD_GRINDING = "grinding_bits_folding";
    public static final String ROUND_QUERY_GRINDING = "grinding_bits_queries";
    public static final String OOD_GRINDING = "grinding_bits_ood";
    public static final String TRACE_COLUMNS = "trace_columns";
    public static final String MULTIPLICITY = "explicit_m";
    public static final String LOG_SKIP = "l_skip";
    public static final String LOG_STACK = "n_stack";
    public static final String STACK_WIDTH = "w_stack";
    public static final String LOG_BLOWUP = "log_blowup";
    public static final String SWIRL_FOLD_GRINDING = "whir_folding_pow_bits";
    public static final String MU_GRINDING = "whir_mu_pow_bits";
    public static final String SWIRL_QUERIES = "whir_num_queries";
    public static final String AIR_CONSTRAINTS = "max_constraints_per_air";
    public static final String AIRS = "num_airs";
    public static final String TRACE_HEIGHT = "max_log_trace_height";
    public static final String AIR_COLUMNS = "num_trace_columns";
    public static final String AIR_INTERACTIONS = "max_interactions_per_air";

    /** What the key of a bound begins with that SWIRL's soundness is claimed for. */
    public static final String SOUNDNESS = "soundness_";

    /** What the key of a bound begins with that SWIRL's size is counted for. */
    public static final String PROOF_SIZE = "proof_size_";

    public static final String PUBLIC_VALUES = "proof_size_num_public_values";
    public static final String BUS_INTERACTIONS = "logup_max_interaction_count";
    public static final String MESSAGE_LENGTH = "logup_log_max_message_length";
    public static final String LOGUP_GRINDING = "logup_pow_bits";
    public static final String LOOKUPS = "lookups";
    public static final String ROWS_LOOKING = "rows_L";
    public static final String ROWS_TABLE = "rows_T";
    public static final String LOOKUP_COLUMNS = "num_columns_S";
    public static final String LOOKUP_COUNT = "num_lookups_M";
    public static final String LOOKUP_GRINDING = "grinding_bits_lookup";
    public static final String REDUCTION_ERROR = "reduction_error";

    private Names() {}
}
