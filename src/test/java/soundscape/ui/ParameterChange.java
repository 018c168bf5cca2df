package soundscape.ui;

import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.RIGHT;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/**
 * One parameter of one zkVM's last circuit, moved in the window, and the same change made in the file by hand.
 *
 * @param title the zkVM's name
 * @param knob the parameter's key
 * @param move what a user does
 * @param value what the parameter stands at then
 * @param hint what is said below it, in part
 * @param edited the file with the change
 */
record ParameterChange(
        String title, String knob, Consumer<WindowDriver> move, String value, String hint, EditedPreset edited) {

    /** All five parameters of five zkVMs; SWIRL's grinding is fixed and stands elsewhere. */
    static Stream<ParameterChange> all() {
        return Stream.of(pico(), dummyWhir(), sp1(), openVm2(), stir()).flatMap(changes -> changes);
    }

    /** DEEP-ALI over FRI: the early stop's size moves with the rate, so that the last polynomial keeps its degree. */
    private static Stream<ParameterChange> pico() {
        Preset pico = new Preset("Pico", EditedPreset.of("pico"));
        return Stream.of(
                pico.slid(
                        "blowup",
                        "32",
                        "ρ = 1/32",
                        file -> file.last("rho = 0.0625", "rho = 0.03125")
                                .last("fri_early_stop_degree = 16", "fri_early_stop_degree = 32"),
                        RIGHT),
                pico.typed(
                        "queries",
                        "40",
                        "0.91 bits (UDR), 1.98 bits (JBR)",
                        file -> file.last("num_queries = 21", "num_queries = 40")),
                pico.slid(
                        "grinding",
                        "26",
                        "67 108 864 hashes",
                        file -> file.last("grinding_query_phase = 16", "grinding_query_phase = 26"),
                        PAGE_UP),
                pico.typed(
                        "extension", "5", "KoalaBear⁵ · 155 bits", file -> file.addedToLast("field = \"KoalaBear^5\"")),
                pico.slid("layers", "4", "riscv → convert → combine → compress", EditedPreset::withoutLast, LEFT));
    }

    /**
     * DEEP-ALI over WHIR. From 55 to 45 queries in the first round, the others move by the same ratio: 31 to 25 (25.4), 22
     * to 18; a query is worth 1.9856 bits.
     */
    private static Stream<ParameterChange> dummyWhir() {
        Preset dummy = new Preset("DummyWHIR", EditedPreset.of("dummy_whir"));
        return Stream.of(
                dummy.typed("blowup", "64", "ρ = 1/64", file -> file.last("log_inv_rate = 4", "log_inv_rate = 6")),
                dummy.slid(
                        "queries",
                        "45",
                        "0.91 bits (UDR), 1.98 bits (JBR)",
                        file -> file.last("num_queries = [55, 31, 22]", "num_queries = [45, 25, 18]"),
                        PAGE_DOWN),
                dummy.slid(
                        "grinding",
                        "23",
                        "8 388 608 hashes",
                        file -> file.last(
                                "grinding_bits_queries = [22, 22, 20]", "grinding_bits_queries = [23, 23, 21]"),
                        RIGHT),
                dummy.slid(
                        "extension",
                        "2",
                        "Goldilocks² · 128 bits",
                        file -> file.addedToLast("field = \"Goldilocks^2\""),
                        LEFT),
                dummy.typed("layers", "5", "combine → embed → embed 2", file -> file.lastTwice("embed", "embed 2")));
    }

    /** Jagged over FRI: the file says the blowup a second time. */
    private static Stream<ParameterChange> sp1() {
        Preset sp1 = new Preset("SP1", EditedPreset.of("sp1"));
        return Stream.of(
                sp1.typed("blowup", "16", "ρ = 1/16", file -> file.last("rho = 0.125", "rho = 0.0625")
                        .last("blowup_factor = 8", "blowup_factor = 16")
                        .last("fri_early_stop_degree = 8", "fri_early_stop_degree = 16")),
                sp1.slid(
                        "queries",
                        "105",
                        "0.83 bits (UDR)",
                        file -> file.last("num_queries = 94", "num_queries = 105"),
                        PAGE_UP,
                        RIGHT),
                sp1.typed(
                        "grinding",
                        "0",
                        "no work",
                        file -> file.last("grinding_query_phase = 22", "grinding_query_phase = 0")),
                sp1.slid(
                        "extension",
                        "5",
                        "KoalaBear⁵ · 155 bits",
                        file -> file.addedToLast("field = \"KoalaBear^5\""),
                        RIGHT),
                sp1.slid(
                        "layers",
                        "4",
                        "core → compress → shrink → shrink 2",
                        file -> file.lastTwice("shrink", "shrink 2"),
                        RIGHT));
    }

    /**
     * SWIRL. From 57 to 64 queries in the first round, worth 1.4150 bits each, the others move by the same ratio: 28 to 31
     * (31.4), 19 to 21 (21.3).
     */
    private static Stream<ParameterChange> openVm2() {
        Preset openVm2 = new Preset("OpenVM2", EditedPreset.of("openvm2"));
        return Stream.of(
                openVm2.slid("blowup", "8", "ρ = 1/8", file -> file.last("log_blowup = 4", "log_blowup = 3"), LEFT),
                openVm2.typed(
                        "queries",
                        "64",
                        "1.41 bits (JBR)",
                        file -> file.last("whir_num_queries = [57, 28, 19]", "whir_num_queries = [64, 31, 21]")),
                openVm2.typed(
                        "extension", "5", "BabyBear⁵ · 155 bits", file -> file.addedToLast("field = \"BabyBear^5\"")),
                openVm2.slid("layers", "5", "internal_recursive → hook", EditedPreset::withoutLast, LEFT));
    }

    /** DEEP-ALI over STIR: as WHIR, with 20 bits of grinding in every round. */
    private static Stream<ParameterChange> stir() {
        Preset stir = new Preset("STIR-128", EditedPreset.of("stir_example"));
        return Stream.of(
                stir.slid("blowup", "32", "ρ = 1/32", file -> file.last("log_inv_rate = 4", "log_inv_rate = 5"), RIGHT),
                stir.typed(
                        "queries",
                        "45",
                        "0.91 bits (UDR), 1.98 bits (JBR)",
                        file -> file.last("num_queries = [55, 31, 22]", "num_queries = [45, 25, 18]")),
                stir.slid(
                        "grinding",
                        "10",
                        "1 024 hashes",
                        file -> file.last(
                                "grinding_bits_queries = [20, 20, 20]", "grinding_bits_queries = [10, 10, 10]"),
                        PAGE_DOWN),
                stir.typed(
                        "extension",
                        "4",
                        "Goldilocks⁴ · 256 bits",
                        file -> file.addedToLast("field = \"Goldilocks^4\"")),
                stir.typed("layers", "2", "base → compress", EditedPreset::withoutLast));
    }

    @Override
    public String toString() {
        return title + ", " + knob + " to " + value;
    }

    /**
     * A preset as it is bundled.
     *
     * @param title the zkVM's name
     * @param file its file
     */
    private record Preset(String title, EditedPreset file) {
        ParameterChange slid(
                String knob, String value, String hint, UnaryOperator<EditedPreset> edit, KeyCode... keys) {
            return new ParameterChange(title, knob, ui -> ui.slide(knob, keys), value, hint, edit.apply(file));
        }

        ParameterChange typed(String knob, String value, String hint, UnaryOperator<EditedPreset> edit) {
            return new ParameterChange(title, knob, ui -> ui.enter(knob, value), value, hint, edit.apply(file));
        }
    }
}
