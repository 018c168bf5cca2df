package soundscape.app.lesson.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.app.lesson.LessonAction;
import soundscape.app.lesson.figure.LessonContext;
import soundscape.app.lesson.figure.LessonFigure;
import soundscape.app.lesson.figure.LessonFigures;
import soundscape.config.Presets;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Assignment;

/** Conditions over Pico as it comes: embed 57 bits with 21 queries, 232 KiB; riscv 53 bits; 50 and 35 bits in UDR. */
class ConditionReaderTest {
    private static final LessonContext PICO = LessonContext.of(Exploration.of(Presets.opening(), View.USUAL));

    private static boolean holds(String condition) {
        return ConditionReader.read(condition, "embed").holds(PICO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queries = 21",
                "queries=21",
                "embed.queries >= 21 and embed.queries ≤ 21",
                "final.queries = 21",
                "riscv.queries != 21",
                "bits = 57.6",
                "level = 57 in JBR",
                "level = 35 bits in UDR",
                "zkvm.level = 53",
                "zkvm.level = 53 in JBR and zkvm.level = 35 in UDR",
                "final.size > 232 KiB and final.size < 233",
                "every.level >= 53 and not every.level >= 57",
                "any.level >= 57",
                "every.queries = opened.queries",
                "embed.queries < riscv.queries",
                "weakest = \"query phase\"",
                "zkvm.weakest = riscv",
                "zkvm.h-star = missed",
                "zkvm.layers = 5 and layers = 5",
                "zkvm.work = 1.00 and work = 1",
                "view.regime = best and view.circuit = embed and view.pins = 0",
                "view.along = queries",
                "view.frontier = no",
                "field = koalabear^4",
                "extension = 4",
                "batching-bits = 63.9",
                "paths-size > 60 and leaves-size < 200",
                "m >= 3",
                "(queries = 1 or queries = 21) and not (queries = 1 and queries = 21)",
                "\"embed\".queries = 21"
            })
    void holdsOfPico(String condition) {
        assertTrue(holds(condition), condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queries = 22",
                "bits = 57.5",
                "every.level >= 54",
                "any.level >= 58",
                "nobody.queries = 21",
                "queries > opened.queries",
                "multiplicity = 3",
                "every.multiplicity > 0",
                "zkvm.name = ZisK",
                "view.whole = yes",
                "final.worst-size <= 280 KiB",
                "queries = 21 and queries = 22",
                "not queries = 21"
            })
    void doesNotHoldOfPico(String condition) {
        assertEquals(false, holds(condition), condition);
    }

    @Test
    void comparesWithTheConfigurationAsOpened() {
        Exploration opened = PICO.exploration();
        LessonContext more = LessonContext.of(
                opened.withNow(Assignment.parse("embed.queries = 30").apply(opened.now())));
        assertTrue(ConditionReader.read("queries > opened.queries", "embed").holds(more));
        assertTrue(ConditionReader.read("opened.queries = 21 and embed.bits > opened.bits", "embed")
                .holds(more));
        assertTrue(ConditionReader.read("zkvm.size > opened.zkvm.size", "embed").holds(more));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queriez = 21 | 0 | has no figure \"queriez\" of a circuit",
                "queries > lots | 0 | compares queries with a word; = or != would do",
                "size <= 300 MiB | 12 | is not the unit of size; KiB would do",
                "queries 21 | 8 | must be one of",
                "queries = | 9 | its end must be",
                "queries = 21 or | 15 | must name a figure",
                "(queries = 21 | 13 | must be followed by \")\"",
                "queries = 21 queries = 22 | 13 | ends a condition that goes on",
                "level >= 100 in CBR | 16 | must be UDR, JBR or Best",
                "h-star = met | 0 | zkvm.h-star would do",
                "zkvm.queries = 3 | 0 | queries would do",
                "queries = 21 % 2 | 12 | is no word, number or sign"
            })
    void saysWhereAndWhyItCannotBeRead(String condition, int offset, String reason) {
        UnreadableException wrong =
                assertThrows(UnreadableException.class, () -> ConditionReader.read(condition, "embed"));
        assertTrue(wrong.getMessage().contains(reason), wrong.getMessage());
        assertEquals(offset, wrong.offset(), wrong.getMessage());
    }

    /** A target of the user's own can be asked about where there is one. */
    @Test
    void ownTargetIsAFigureOfTheWhole() {
        Condition condition = ConditionReader.read("zkvm.target-team = met", "embed");
        Exploration state = Exploration.of(Presets.open("pico").orElseThrow(), View.USUAL);
        assertFalse(condition.holds(LessonContext.of(state)));
        Exploration easy =
                LessonAction.read("view.targets = team=53:300", "embed").apply(state);
        assertTrue(condition.holds(LessonContext.of(easy)));
        assertFalse(condition.holds(LessonContext.of(
                LessonAction.read("view.targets = team=54:300; x=1:", "embed").apply(state))));
        assertEquals(
                List.of(),
                LessonAction.read("view.targets = none", "embed")
                        .apply(easy)
                        .view()
                        .targets());
        assertThrows(InvalidParameterException.class, () -> LessonAction.read("view.targets = team=0:", "embed")
                .apply(state));
    }

    @ParameterizedTest
    @EnumSource(LessonFigure.Of.class)
    void everyFigureCanBeAskedOfEveryPreset(LessonFigure.Of of) {
        for (String preset : Presets.names()) {
            Exploration state = Exploration.of(Presets.open(preset).orElseThrow(), View.USUAL);
            LessonContext facts = LessonContext.of(state);
            for (LessonFigure figure : LessonFigures.of(of)) {
                for (RegimeChoice regime : RegimeChoice.values()) {
                    Optional<?> value = figure.reading().read(facts, state.circuit(), regime);
                    assertTrue(
                            value.isPresent()
                                    || of == LessonFigure.Of.CIRCUIT
                                    || figure.name().equals("level")
                                    || figure.name().equals("real-size"),
                            figure.name());
                }
            }
        }
    }

    static Stream<String> garbage() {
        List<String> pieces =
                List.of("queries", "=", "(", ")", ".", "and", "or", "not", "21", "every", "in", "JBR", "\"a\"");
        return Stream.iterate(new int[] {7}, seed -> new int[] {(seed[0] * 1103515245 + 12345) & Integer.MAX_VALUE})
                .limit(500)
                .map(seed -> {
                    StringBuilder text = new StringBuilder();
                    int rest = seed[0];
                    while (rest > 0) {
                        text.append(pieces.get(rest % pieces.size())).append(' ');
                        rest /= pieces.size();
                    }
                    return text.toString();
                });
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void anyTextIsReadOrRefused(String text) {
        try {
            ConditionReader.read(text, "embed").holds(PICO);
        } catch (UnreadableException refused) {
            assertTrue(refused.offset() >= 0 && refused.offset() <= text.length(), refused.getMessage());
        }
    }
}
