package soundscape.config;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Scheme;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;

/** Files that no preset is like, and what no file can say. */
final class Samples {
    private Samples() {}

    /** Bounds of SWIRL's outlines that stand apart from what they bound. */
    static ZkvmFile swirlBounds() {
        return ZkvmFiles.open(Path.of("src/test/resources/soundscape/cases/swirl_bounds.toml"));
    }

    static ZkvmFile jaggedOverWhir() {
        return Saved.parse("""
            [zkevm]
            name = "jagged over WHIR"
            field = "KoalaBear^6"
            hash_size_bits = 256

            # states its rates
            [[circuits]]
            name = "core"
            protocol_family = "JAGGED"
            dense_pcs = "whir" # the scheme below
            log_inv_rate = 1
            whir_log_inv_rates = [1, 3, 6]
            num_iterations = 2
            folding_factors = [4, 4]
            log_degree = 20
            dense_batch = 100
            dense_length = 1048576
            power_batching = true
            constraint_degree = 3
            air_max_degree = 3
            num_constraints = 10
            num_queries = [10, # the first
              20] # and the last
            grinding_bits_queries = [0, 0]
            num_ood_samples = [1]
            grinding_bits_ood = [0]
            grinding_bits_folding = [[0, 0, 0, 0], [0, 0, 0, 0]]
            trace_length = 1048576
            trace_columns = 100
            explicit_regime = "unique"

            # does not
            [[circuits]]
            name = "last"
            protocol_family = "JAGGED"
            dense_pcs = "whir"
            log_inv_rate = 2
            num_iterations = 2
            folding_factors = [4, 4]
            log_degree = 18
            dense_batch = 30
            power_batching = false
            constraint_degree = 3
            air_max_degree = 3
            num_constraints = 10
            num_queries = [10, 20]
            grinding_bits_queries = [0, 0]
            num_ood_samples = [1]
            grinding_bits_ood = [0]
            grinding_bits_folding = [[0, 0, 0, 0], [0, 0, 0, 0]]
            grinding_batching_phase = 3
            trace_length = 1048576
            trace_columns = 100

            [[circuits.lookups]]
            name = "bus"
            rows_L = 1024
            rows_T = 16
            reduction_error = 1e-40
            """);
    }

    /** A file for each layout, of circuits that its prover could write. */
    static List<ZkvmFile> ofEveryProver() {
        return Layouts.ALL.stream()
                .map(layout -> Stream.of("pico", "dummy_whir")
                        .map(Samples::beginningOf)
                        .filter(file ->
                                layout.fits(file.zkvm().circuits().get(0).opening()))
                        .map(file -> file.textFor(Knobs.PROVER.turn(file.zkvm(), Target.ALL, layout.name())))
                        .map(changed -> Saved.parse(changed.text()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** A preset's first two circuits. */
    static ZkvmFile beginningOf(String preset) {
        String text = Presets.open(preset).orElseThrow().text().text();
        return Saved.parse(
                Saved.head(text) + String.join("\n\n", Saved.circuits(text).subList(0, 2)) + "\n");
    }

    /** Whether a file can say it; the keys of the formats, which are the reference's, set the bounds. */
    static boolean writable(Zkvm zkvm) {
        List<Swirl> swirl = zkvm.circuits().stream()
                .filter(Swirl.class::isInstance)
                .map(Swirl.class::cast)
                .toList();
        long limits = swirl.stream()
                .map(circuit -> circuit.logup().withGrinding(0))
                .distinct()
                .count();
        return limits <= 1 && zkvm.circuits().stream().allMatch(Samples::writable);
    }

    private static boolean writable(Circuit circuit) {
        return isSaid(circuit) && isPlain(circuit);
    }

    /** Files give no theorem or list bound, and the gap to the Johnson radius by the one key that their family has for it. */
    private static boolean isSaid(Circuit circuit) {
        Decoding decoding = circuit.decoding();
        boolean swirl = circuit instanceof Swirl;
        return decoding.theorems().equals((swirl ? Decoding.SWIRL : Decoding.REFERENCE).theorems())
                && decoding.list() == ListBound.REFERENCE
                && (swirl || decoding.gap().multiplicity().isEmpty())
                && (circuit instanceof DeepAli || decoding.gap().eta().isEmpty());
    }

    private static boolean isPlain(Circuit circuit) {
        if (circuit instanceof DeepAli deepAli) {
            return !(deepAli.opening() instanceof Iterated iterated)
                    || (deepAli.deepGrinding() == 0
                            && iterated.rounds().statedLogInvRates().isEmpty()
                            && isPlain(iterated));
        }
        return !(circuit instanceof Jagged jagged)
                || jagged.opening()
                        .match(
                                fri -> fri.commitGrinding() == 0,
                                whir -> whir.rounds().gaps().isEmpty() && isPlain(whir),
                                stir -> false);
    }

    private static boolean isPlain(Scheme scheme) {
        return scheme.batching().coefficients() != Coefficients.MULTILINEAR;
    }
}
