package soundscape.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.app.Exploration;
import soundscape.app.Pin;
import soundscape.app.Session;
import soundscape.app.View;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.explore.knob.Knobs;

/** Whatever text comes: a state, or one sentence. Nothing else, and no waiting. */
@Timeout(600)
@Tag("slow")
class HostileStateTest {
    private static final ZkvmFile OTHER = Presets.open("sp1").orElseThrow();
    private static final SharedState STATE = state();
    private static final String LINE = STATE.line();
    private static final String JSON = new String(STATE.content(), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static SharedState state() {
        Session session = new Session(Presets.opening());
        session.turn(Knobs.LAYERS, "6");
        session.turn(Knobs.QUERIES, "40");
        Exploration forty = session.snapshot().exploration();
        session.changeView(view -> view.withPin(Pin.of("forty", forty.file(), forty.now())));
        session.turn(Knobs.BLOWUP, "8");
        return SharedState.of(session.snapshot().exploration());
    }

    private static String refusal(String text) {
        ConfigException refused = assertThrows(ConfigException.class, () -> SharedState.read("x", text));
        assertEquals(1, refused.problems().size(), refused::getMessage);
        return refused.problems().get(0).sentence();
    }

    /** A state that can be gone on with, or problems that each have a place. */
    private static boolean taken(String text) {
        try {
            SharedState state = SharedState.read("x", text);
            Session session = new Session(OTHER);
            state.openIn(session);
            session.snapshot().sentence();
            session.undo();
            state.notTaken().forEach(left -> assertTrue(left.length() < 1000, left));
            return true;
        } catch (ConfigException refused) {
            assertTrue(!refused.problems().isEmpty());
            for (Problem problem : refused.problems()) {
                assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::toString);
                assertTrue(!problem.sentence().isBlank() && problem.sentence().length() < 1000, problem::toString);
            }
            return false;
        }
    }

    /** Cut, changed, doubled and mixed up, at random places. */
    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = at + random.nextInt(Math.min(40, text.length() - at));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(at);
            case 4 -> text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at + 1);
            default ->
                text.substring(0, at)
                        + List.of("null", "-1", "{}", "[]", "\"\"", "99999999999", "true", "1e9", "\uD800", "\u0000")
                                .get(random.nextInt(10))
                        + text.substring(to);
        };
    }

    @Test
    void twoThousandMutations() {
        Random random = new Random(20_261_126);
        int linesTaken = 0;
        int jsonTaken = 0;
        for (int i = 0; i < 1_000; i++) {
            linesTaken += taken(mutated(LINE, random)) ? 1 : 0;
            jsonTaken += taken(mutated(JSON, random)) ? 1 : 0;
            if (i % 5 == 0) {
                taken(StateLine.pack(mutated(JSON, random))); // past the checksum
            }
        }
        assertTrue(linesTaken < 20, linesTaken + " changed lines were taken as they are");
        assertTrue(jsonTaken > 50, jsonTaken + " changed files do");
    }

    /** A file's values are anybody's to change: each in turn becomes something else. */
    @Test
    void everyValueOfAFile() {
        List<String> lines = JSON.lines().toList();
        for (int at : IntStream.range(0, lines.size()).toArray()) {
            for (String value : List.of("null", "-1", "2147483648", "{}", "[[]]", "\"x\"", "true", "0.5")) {
                int colon = lines.get(at).indexOf("\" : ");
                String end = lines.get(at).endsWith(",") ? "," : "";
                String line = colon < 0 ? value + end : lines.get(at).substring(0, colon + 4) + value + end;
                taken(IntStream.range(0, lines.size())
                        .mapToObj(i -> i == at ? line : lines.get(i))
                        .collect(Collectors.joining("\n")));
            }
        }
    }

    @Test
    void whatMailProgramsDoIsTolerated() {
        String wrapped = LINE.replaceAll("(.{1,76})", "> $1\r\n");
        for (String text : List.of(
                wrapped,
                "  " + LINE + "  \n",
                "Please start here:\n\n" + LINE,
                "`" + LINE + "`",
                "“" + LINE + "”",
                LINE + ".",
                LINE + "\n\nSee you on Monday",
                LINE.replace("soundscape:1:", "Soundscape:1:"),
                LINE.replaceAll("(.{50})", "$1\u200B"),
                "\uFEFF" + LINE)) {
            assertTrue(SharedState.isIn(text));
            assertEquals(Content.of(STATE), Content.of(SharedState.read("x", text)));
        }
    }

    @Test
    void aLineThatWasCutIsToldAsSuch() {
        for (int length : new int[] {13, 14, 20, 100, LINE.length() / 2, LINE.length() - 8}) {
            String sentence = refusal(LINE.substring(0, length));
            assertTrue(sentence.startsWith("ends too early"), sentence);
        }
    }

    @Test
    void aLineThatWasChangedIsToldAsSuch() {
        int middle = LINE.length() / 2;
        char other = LINE.charAt(middle) == 'A' ? 'B' : 'A';
        String changed = LINE.substring(0, middle) + other + LINE.substring(middle + 1);
        String sentence = refusal(changed);
        assertTrue(sentence.startsWith("was changed on the way") || sentence.startsWith("ends too early"), sentence);
        String typographic = refusal(LINE.substring(0, middle) + "—" + LINE.substring(middle + 1));
        assertTrue(typographic.startsWith("holds the character “—” within its line"), typographic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soundscape:2:AAAA", "soundscape:999999999:", "{\"soundscape\": 2}", "{\"soundscape\": 9e99}"})
    void aNewerNotationIsToldAsSuch(String text) {
        String sentence = refusal(text);
        assertTrue(
                sentence.startsWith("was made by a newer Soundscape") || sentence.startsWith("is no state"), sentence);
        assertEquals(text.contains("9e99"), sentence.startsWith("is no state"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soundscape",
                "hello",
                "[zkevm]",
                "{",
                "{}",
                "{} {}",
                "{\"soundscape\": 1}",
                "{\"soundscape\": 0}",
                "{\"soundscape\": 1, \"soundscape\": 1}",
                "{\"soundscape\": 1, \"opened\": 5}",
                "{\"soundscape\": \"1\"}"
            })
    void whatIsNoStateIsRefusedInOneSentence(String text) {
        assertTrue(refusal(text).matches("(holds no|is no) state.*; .* would do"), () -> refusal(text));
    }

    /** A short line of 200 million spaces, which never lie in memory together. */
    private static String bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[Integer.BYTES]); // the checksum, which comes too late to help
        byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            out.write("{\"soundscape\": 1, \"opened\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(spaces);
            }
        }
        return "soundscape:" + StateWriter.VERSION + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    @Test
    void bombsAreRefused() throws IOException {
        String bomb = bomb();
        assertTrue(bomb.length() < 1_000_000);
        assertTrue(refusal(bomb).startsWith("holds more than the 4096 KiB of a state"), refusal(bomb));
        String deep = "{\"soundscape\": 1, \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertTrue(refusal(deep).startsWith("is no state from here on"), refusal(deep));
        assertTrue(refusal("x".repeat(20_000_000)).startsWith("holds more than"));
        assertTrue(!SharedState.isIn("soundscape:1:" + "x".repeat(20_000_000)));
        String pins = "{\"name\": \"p\"},".repeat(101);
        String many = JSON.replaceFirst("\"pins\" : \\[", "\"pins\" : [" + pins);
        assertTrue(refusal(many).startsWith("has 102 pins"), refusal(many));
    }

    /** A short text can ask for many long ones. */
    @Test
    void whatGrowsIsBounded() {
        String zisk = Presets.open("zisk").orElseThrow().text().text();
        String large = zisk + "#" + "x".repeat(200_000);
        Session session = new Session(Presets.opening());
        session.files().open(ZkvmFile.of("large.toml", large.getBytes(StandardCharsets.UTF_8)));
        String json =
                new String(SharedState.of(session.snapshot().exploration()).content(), StandardCharsets.UTF_8);
        String pins = IntStream.range(0, 100)
                .mapToObj(i -> "{\"name\":\"" + i + "\"}")
                .collect(Collectors.joining(","));
        String sentence = refusalOrNone(json.replaceFirst("\\{", "{\"pins\":[" + pins + "],"));
        assertEquals("", sentence, "pins beyond the bound are left out and told");
    }

    private static String refusalOrNone(String json) {
        SharedState state = SharedState.read("x", json);
        assertEquals(100, state.view().pins().size() + state.notTaken().size());
        assertTrue(
                state.notTaken().get(0).contains("more than 2097152 characters"),
                state.notTaken().get(0));
        return "";
    }

    @ParameterizedTest
    @CsvSource({
        "\"along\" : \"queries\", \"along\" : \"speed\", 'along “speed”, which is unknown here'",
        "\"scope\" : \"circuit\", \"scope\" : \"world\", 'scope “world”, which is unknown here'",
        "\"whole\" : \"no\", \"whole\" : 3, 'whole “3”, which is unknown here'",
        "\"whole\" : \"no\", '\"whole\" : \"no\", \"targets\" : \"x=0:9\"', 'targets “x=0:9”, which is unknown here'",
        "\"whole\" : \"no\", '\"whole\" : \"no\", \"colour\" : 1', '“colour”, which is unknown here'",
        "\"name\" : \"embed\", \"name\" : \"x\", 'the selection of “x”, which is no circuit of it'",
    })
    void whatIsUnknownFallsBackAndIsTold(String part, String other, String told) {
        assertTrue(JSON.contains(part), part);
        SharedState state = SharedState.read("x", JSON.replace(part, other));
        assertEquals(List.of(told), state.notTaken());
        assertEquals(STATE.now(), state.now());
        assertEquals(View.USUAL.plot(), state.view().plot());
    }

    @Test
    void aCircuitIsFoundByItsNameWhereItsIndexIsAnothers() {
        SharedState state = SharedState.read("x", JSON.replaceFirst("\"index\" : \\d+", "\"index\" : 0"));
        assertEquals(STATE.circuit(), state.circuit());
    }

    @Test
    void aPinThatCannotBeReadIsLeftOut() {
        UnaryOperator<String> broken = json ->
                json.substring(0, json.indexOf("\"pins\"")) + "\"pins\": [{\"name\": \"bad\", \"now\": \"x = \"}]}";
        SharedState state = SharedState.read("x", broken.apply(JSON));
        assertEquals(List.of(), state.view().pins());
        assertTrue(
                state.notTaken().get(0).startsWith("the pin “bad”: "),
                state.notTaken().get(0));
    }

    @Test
    void namesAreMadeHarmless() {
        String json = JSON.replace("\"file\" : \"pico.toml\"", "\"file\" : \"../..\\\\etc/\\u0007pass:wd\\u202E\"");
        assertEquals("pass_wd", SharedState.read("x", json).name());
        for (String empty : List.of("", "..", "/", "a/", " . ")) {
            assertEquals(
                    "shared.toml",
                    SharedState.read("x", JSON.replace("\"file\" : \"pico.toml\"", "\"file\" : \"" + empty + "\""))
                            .name());
        }
    }

    @Test
    void problemsHaveTheirPlace() {
        ConfigException json = assertThrows(
                ConfigException.class, () -> SharedState.read("c.soundscape", "{\n  \"soundscape\": 1,\n  oops\n}"));
        assertEquals("c.soundscape", json.problems().get(0).file());
        assertEquals(3, json.problems().get(0).line());
        String text = JSON.replaceAll("protocol_family", "family");
        ConfigException toml = assertThrows(ConfigException.class, () -> SharedState.read("c.soundscape", text));
        assertTrue(toml.problems().size() > 1);
        assertEquals("pico.toml", toml.problems().get(0).file());
    }

    @Test
    void filesThatAreNoTextOrNotThere() throws IOException {
        Path file = folder.resolve("x.soundscape");
        assertTrue(assertThrows(ConfigException.class, () -> SharedState.read(file))
                .getMessage()
                .contains("does not exist"));
        byte[] noise = new byte[1000];
        new Random(3).nextBytes(noise);
        Files.write(file, noise);
        assertThrows(ConfigException.class, () -> SharedState.read(file));
        Files.write(file, Arrays.copyOf(new byte[0], 20_000_000));
        assertTrue(assertThrows(ConfigException.class, () -> SharedState.read(file))
                .getMessage()
                .contains("holds more than"));
        assertThrows(ConfigException.class, () -> SharedState.read(folder));
    }
}
