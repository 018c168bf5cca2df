package soundscape.report.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;

/** A zkVM whose names try to break every notation. */
public final class Hostile {
    public static final String ZKVM = "1. _A_ | <b>B</b> $x$ ![c](d) \\ ^ ~ % & # { } \"q\" 中";
    public static final String FIRST = "a|b_*c*_`d`<i>&amp;]]>--> \"];x[\\end{document}%$\\input{y}";
    public static final String LAST = "- [x] end --- #1 style layer1 fill:red";

    private Hostile() {}

    public static Zkvm zkvm() {
        Zkvm pico = ZkvmFile.of("pico.toml", toml()).zkvm();
        return new Zkvm(ZKVM, Optional.of("*1*"), pico.entries(), pico.removedLayers());
    }

    private static byte[] toml() {
        String header = """
                [zkevm]
                name = "x"
                field = "KoalaBear^4"
                hash_size_bits = 248
                """;
        String circuit = """
                [[circuits]]
                protocol_family = "FRI_STARK"
                name = '''%s'''
                rho = 0.5
                trace_length = 4194304
                air_max_degree = 3
                num_columns = 10
                num_constraints = 10
                batch_size = 20
                opening_points = 2
                power_batching = true
                num_queries = 84
                fri_folding_factors = [16, 16, 16]
                fri_early_stop_degree = 2048
                grinding_query_phase = 16
                """;
        return (header + String.format(circuit, FIRST) + String.format(circuit, LAST)).getBytes(StandardCharsets.UTF_8);
    }
}
