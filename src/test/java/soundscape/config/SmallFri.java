package soundscape.config;

/** The keys of a small circuit of FRI over Goldilocks, and of the zkVM above it, for files that say one thing more. */
public final class SmallFri {
    /** Below {@code [zkevm]}, without a protocol family. */
    public static final String ZKEVM = """
            name = "x"
            field = "Goldilocks^3"
            hash_size_bits = 256
            """;

    /** Below {@code [[circuits]]}, without a name. */
    public static final String CIRCUIT = """
            rho = 0.125
            trace_length = 65536
            air_max_degree = 3
            num_constraints = 10
            batch_size = 20
            opening_points = 2
            power_batching = true
            num_queries = 30
            fri_folding_factors = [8, 8, 8]
            fri_early_stop_degree = 1024
            grinding_query_phase = 16
            """;

    private SmallFri() {}
}
