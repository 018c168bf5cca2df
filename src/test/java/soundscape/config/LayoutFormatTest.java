package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.layout.StatedLayout;

/** What a file says of a prover's layout is read, inherited, refused and written, and soundcalc's keys stay as they are. */
class LayoutFormatTest {
    /** Of {@code [zkevm.layout]} above the first circuit, and of the first circuit's own table below it. */
    private static final int ABOVE = 6;

    private static final int BELOW = 21;

    private static String text(String above, String own) {
        return "[zkevm]\n" + SmallFri.ZKEVM + above.replace(" ; ", "\n")
                + "\n[[circuits]]\nprotocol_family = \"FRI_STARK\"\nname = \"main\"\n" + SmallFri.CIRCUIT
                + own.replace(" ; ", "\n") + "\n";
    }

    private static Optional<StatedLayout> read(String above, String own) {
        return layout(Saved.parse(text(above, own)).zkvm());
    }

    private static Optional<StatedLayout> layout(Zkvm zkvm) {
        return zkvm.circuits().get(0).header().layout();
    }

    private static StatedLayout stated(String prover, Map<LayoutKey, Double> values) {
        return new StatedLayout(Layouts.of(prover).orElseThrow(), values);
    }

    static List<Layout> layouts() {
        return Layouts.ALL;
    }

    /** Neither the least value of a key nor what is taken without it. */
    private static double odd(LayoutKey key) {
        if (!key.words().isEmpty()) {
            return key.words().size() - 1.0;
        }
        return key.fractional() ? 5.5 : 3;
    }

    private static String line(LayoutKey key) {
        double value = odd(key);
        String toml = !key.words().isEmpty()
                ? '"' + key.words().get((int) value) + '"'
                : key.fractional() ? String.valueOf(value) : String.valueOf((long) value);
        return key.key() + " = " + toml;
    }

    private static Map<LayoutKey, Double> odd(Layout layout) {
        Map<LayoutKey, Double> values = new EnumMap<>(LayoutKey.class);
        layout.asked().forEach(key -> values.put(key, odd(key)));
        return values;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyKeyThatALayoutAsksForIsRead(Layout layout) {
        String lines = layout.asked().stream().map(LayoutFormatTest::line).collect(Collectors.joining("\n"));
        String table = ".layout]\nprover = \"" + layout.name() + "\"\n" + lines;
        Optional<StatedLayout> wanted = Optional.of(new StatedLayout(layout, odd(layout)));
        assertEquals(wanted, read("", "[circuits" + table));
        assertEquals(wanted, read("[zkevm" + table, ""));
        ZkvmFile file = Saved.parse(text("", "[circuits" + table));
        assertEquals(file.text().text(), file.textFor(file.zkvm()).text());
        assertEquals(
                layout.fits(file.zkvm().circuits().get(0).opening()),
                file.unreadKeys().isEmpty());
    }

    /** From nothing, and each key taken away and put back. */
    @ParameterizedTest
    @MethodSource("layouts")
    void everyKeyThatALayoutAsksForIsWritten(Layout layout) {
        ZkvmFile bare = Saved.parse(text("", ""));
        StatedLayout all = new StatedLayout(layout, odd(layout));
        ZkvmFile full = Saved.parse(Saved.text(bare, with(bare.zkvm(), Optional.of(all))));
        assertEquals(Optional.of(all), layout(full.zkvm()));
        List<String> written = Saved.linesOnlyIn(full.text().text(), bare.text().text());
        assertTrue(
                written.containsAll(
                        layout.asked().stream().map(LayoutFormatTest::line).toList()),
                written::toString);
        for (LayoutKey key : layout.asked()) {
            Map<LayoutKey, Double> fewer = odd(layout);
            fewer.remove(key);
            Zkvm without = with(full.zkvm(), Optional.of(new StatedLayout(layout, fewer)));
            String text = Saved.text(full, without);
            assertEquals(List.of(line(key)), Saved.linesOnlyIn(full.text().text(), text));
            assertEquals(List.of(line(key)), Saved.linesOnlyIn(Saved.text(Saved.parse(text), full.zkvm()), text));
        }
        assertEquals(
                Optional.empty(),
                layout(Saved.parse(Saved.text(full, with(full.zkvm(), Optional.empty())))
                        .zkvm()));
    }

    private static Zkvm with(Zkvm zkvm, Optional<StatedLayout> layout) {
        Circuit circuit = zkvm.circuits().get(0);
        return zkvm.withCircuit(0, circuit.withHeader(circuit.header().withLayout(layout)));
    }

    @Test
    void aCircuitTakesFromAboveWhatItDoesNotSayUnlessItNamesAProver() {
        String above = "[zkevm.layout]\nprover = \"pil2-proofman\"\nmerkle_arity = 3\nstages = 5";
        Map<LayoutKey, Double> inherited = Map.of(LayoutKey.ARITY, 3.0, LayoutKey.STAGES, 5.0);
        assertEquals(Optional.of(stated("pil2-proofman", inherited)), read(above, ""));
        assertEquals(
                Optional.of(stated("pil2-proofman", Map.of(LayoutKey.ARITY, 2.0, LayoutKey.STAGES, 5.0))),
                read(above, "[circuits.layout]\nmerkle_arity = 2"));
        assertEquals(
                Optional.of(stated("pil2-proofman", Map.of(LayoutKey.ARITY, 2.0))),
                read(above, "[circuits.layout]\nprover = \"pil2-proofman\"\nmerkle_arity = 2"));
        assertEquals(Optional.of(stated("plonky3", Map.of())), read(above, "[circuits.layout]\nprover = \"plonky3\""));
        assertEquals(Optional.empty(), read(above, "[circuits.layout]\nprover = \"none\""));
        assertEquals(Optional.empty(), read("[zkevm.layout]\nprover = \"none\"", ""));
        assertEquals(Optional.empty(), read("", ""));
    }

    /** What stands above stays there for the others. */
    @Test
    void aChangeStandsInTheCircuitsOwnTable() {
        ZkvmFile file = Saved.parse(text("[zkevm.layout]\nprover = \"pil2-proofman\"\nmerkle_arity = 3", ""));
        StatedLayout now = layout(file.zkvm()).orElseThrow();
        assertEquals(
                List.of("[circuits.layout]", "merkle_arity = 4"),
                added(file, Optional.of(now.with(LayoutKey.ARITY, 4))));
        assertEquals(List.of("[circuits.layout]", "prover = \"none\""), added(file, Optional.empty()));
        assertEquals(
                List.of("[circuits.layout]", "prover = \"plonky2\"", "cap_height = 2"),
                added(file, Optional.of(stated("plonky2", Map.of(LayoutKey.CAP_HEIGHT, 2.0)))));
        assertEquals(
                List.of("[circuits.layout]", "prover = \"pil2-proofman\""),
                added(file, Optional.of(stated("pil2-proofman", Map.of()))).stream()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static List<String> added(ZkvmFile file, Optional<StatedLayout> layout) {
        String before = file.text().text();
        String after = Saved.text(file, with(file.zkvm(), layout));
        assertEquals(List.of(), Saved.linesOnlyIn(before, after), "nothing is lost");
        return Saved.linesOnlyIn(after, before).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** One sentence each, where it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            prover = "plonky" | 1:1: prover = "plonky": prover must be one of PROVERS; "none" would do
            prover = "" | 1:1: prover = "": prover must not be empty; "pil2-proofman" would do
            prover = 2 | 1:1: prover = 2: prover must be text in quotes; "pil2-proofman" would do
            merkle_arity = 2 | 0:1: prover: prover must be given; prover = "pil2-proofman" would do
            prover = "pil2-proofman" ; merkle_arity = "4" | 2:1: merkle_arity = "4": merkle_arity must be a whole number; 4 would do
            prover = "pil2-proofman" ; merkle_arity = 2.5 | 2:1: merkle_arity = 2.5: merkle_arity must be a whole number; 2 would do
            prover = "pil2-proofman" ; merkle_arity = 1 | 2:1: merkle_arity = 1: merkle_arity must lie between 2 and 64; 2 would do
            prover = "pil2-proofman" ; merkle_arity = 9223372036854775807 | 2:1: merkle_arity = 9223372036854775807: merkle_arity must lie between 2 and 64; 64 would do
            prover = "pil2-proofman" ; last_level_verification = -1 | 2:1: last_level_verification = -1: last_level_verification must lie between 0 and 16; 0 would do
            prover = "pil2-proofman" ; path_sharing = "all" | 2:1: path_sharing = "all": path_sharing must be one of "none", "ancestor", "frontier"; "none" would do
            prover = "pil2-proofman" ; path_sharing = true | 2:1: path_sharing = true: path_sharing must be text in quotes; "ancestor" would do
            prover = "pil2-proofman" ; digest_bytes = [32] | 2:1: digest_bytes = [32]: digest_bytes must be a number; 32 would do
            prover = "pil2-proofman" ; digest_bytes = 0.5 | 2:1: digest_bytes = 0.5: digest_bytes must lie between 1.0 and 128.0; 1.0 would do
            prover = "pil2-proofman" ; digest_bytes = nan | 2:1: digest_bytes = NaN: digest_bytes must lie between 1.0 and 128.0; 1.0 would do
            prover = "pil2-proofman" ; cap_height = 4 | 2:1: cap_height = 4: cap_height must not be given for pil2-proofman, which asks for num_columns_witness, num_columns_fixed, evaluations, air_values, path_sharing, digest_bytes, merkle_arity, last_level_verification, custom_commits, stages; no cap_height would do
            prover = "plonky3" ; repeated_queries = "once" | 2:1: repeated_queries = "once": repeated_queries must not be given for plonky3, which asks for num_columns, quotient_columns, trees, cap_height, evaluations, path_sharing, element_bytes, digest_bytes; no repeated_queries would do
            prover = "plonky3" ; trees = 0 | 2:1: trees = 0: trees must lie between 1 and 64; 1 would do
            prover = "soundcalc" ; trees = 2 | 2:1: trees = 2: trees must not be given for soundcalc, which asks for nothing; no trees would do
            """)
    void whatIsWrongIsOneSentence(String lines, String said) {
        int line = Integer.parseInt(said.substring(0, said.indexOf(':')));
        String provers = Stream.concat(Stream.of("none"), Layouts.ALL.stream().map(Layout::name))
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
        String sentence = said.substring(said.indexOf(':')).replace("PROVERS", provers);
        assertEquals(
                List.of("x.toml:" + (BELOW - 1 + line) + sentence), problems(text("", "[circuits.layout] ; " + lines)));
        assertEquals(
                List.of("x.toml:" + (ABOVE - 1 + line) + sentence), problems(text("[zkevm.layout] ; " + lines, "")));
    }

    @Test
    void aKeyThatTheInheritedProverDoesNotAskForIsToldWhereItStands() {
        List<String> said =
                problems(text("[zkevm.layout]\nprover = \"plonky2\"", "[circuits.layout]\nmerkle_arity = 4"));
        assertEquals(1, said.size(), said::toString);
        assertTrue(
                said.get(0)
                        .startsWith("x.toml:22:1: merkle_arity = 4: merkle_arity must not be given for plonky2, which"),
                said::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            layout = 3 | x.toml:20:1: layout = 3: layout must be a table, beginning with [circuits.layout]
            [[circuits.layout]] | x.toml:20:1: layout = [{…}]: layout must be a table, beginning with [circuits.layout]
            """)
    void aLayoutIsATable(String own, String said) {
        assertEquals(List.of(said), problems(text("", own)));
    }

    private static List<String> problems(String text) {
        return assertThrows(ConfigException.class, () -> ZkvmFile.of("x.toml", text.getBytes(StandardCharsets.UTF_8)))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> told(String text) {
        return Saved.parse(text).unreadKeys().stream()
                .map(UnreadKey::place)
                .map(place -> place.line() + ":" + place.column() + " " + place.sentence())
                .toList();
    }

    /** What is inherited is meant for those circuits that it fits. */
    @Test
    void aProverOfOtherOpeningsIsTold() {
        String ziren = ".layout]\nprover = \"ziren\"";
        assertEquals(
                List.of("21:1 prover is not read, since it writes no proofs by FRI"),
                told(text("", "[circuits" + ziren)));
        assertEquals(List.of(), told(text("[zkevm" + ziren, "")));
    }

    @Test
    void aKeyThatNobodyReadsIsTold() {
        String own = "[circuits.layout]\nprover = \"pil2-proofman\"\nmerkle_aritty = 2\nflavour = 1";
        assertEquals(
                List.of(
                        "22:1 merkle_aritty is not read; merkle_arity may be meant",
                        "23:1 flavour is not read by anything"),
                told(text("", own)));
    }

    static Stream<String> presets() {
        return Presets.names().stream().filter(name -> !List.of("zisk", "venus").contains(name));
    }

    /** A layout more or less is a table more or less. */
    @ParameterizedTest
    @MethodSource("presets")
    void soundcalcsKeysStay(String preset) {
        ZkvmFile file = Presets.open(preset).orElseThrow();
        for (int i = 0; i < file.zkvm().circuits().size(); i++) {
            Circuit circuit = file.zkvm().circuits().get(i);
            for (Optional<StatedLayout> other :
                    List.of(Optional.of(stated("soundcalc", Map.of())), Optional.<StatedLayout>empty())) {
                Zkvm changed = file.zkvm()
                        .withCircuit(i, circuit.withHeader(circuit.header().withLayout(other)));
                String text = Saved.text(file, changed);
                Stream.concat(
                                Saved.linesOnlyIn(text, file.text().text()).stream(),
                                Saved.linesOnlyIn(file.text().text(), text).stream())
                        .filter(line -> !line.isBlank())
                        .forEach(line -> assertTrue(isOfLayout(line), line));
            }
        }
    }

    private static boolean isOfLayout(String line) {
        return line.equals("[circuits.layout]")
                || line.startsWith("prover = ")
                || Stream.of(LayoutKey.values()).anyMatch(key -> line.startsWith(key.key() + " = "));
    }
}
