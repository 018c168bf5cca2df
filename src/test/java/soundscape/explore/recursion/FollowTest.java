package soundscape.explore.recursion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Role;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.work.VerifierWork;

/** Traces follow what they have to verify. */
class FollowTest {
    private static final Target FIRST = new Target(0, Scope.CIRCUIT);

    static Stream<String> presets() {
        return Presets.names().stream();
    }

    private static List<Double> traces(Zkvm zkvm) {
        return zkvm.circuits().stream().map(TraceLength::log2).toList();
    }

    private static Zkvm queries(Zkvm zkvm, int count) {
        return Knobs.QUERIES.turn(zkvm, FIRST, count);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void asOpenedNothingFollows(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        for (Follow.Fill fill : Follow.Fill.values()) {
            Followed followed = Follow.from(zkvm, fill).apply(zkvm);
            assertSame(zkvm, followed.zkvm());
            assertTrue(followed.closes());
        }
    }

    /** With 231 queries in place of 84 a proof of riscv takes convert 2.75 times the rows: 2^22. */
    @Test
    void threeTimesTheQueriesTakeTwoMoreBits() {
        Zkvm pico = Zkvms.preset("pico");
        Followed followed = Follow.from(pico).apply(queries(pico, 231));
        assertEquals(22, traces(followed.zkvm()).get(1));
        assertEquals(
                21,
                traces(Follow.from(pico, Follow.Fill.LEAST)
                                .apply(queries(pico, 231))
                                .zkvm())
                        .get(1));
        assertEquals(22, traces(followed.zkvm()).get(0));
    }

    /** What is kept from one configuration to the next changes none: one that is prepared for it alone comes to the same. */
    @ParameterizedTest
    @MethodSource("presets")
    void isWhatAFreshOneSays(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        Zkvm now = zkvm;
        for (int count : List.of(20, 300, 40, 20, 150)) {
            for (Zkvm other : List.of(queries(zkvm, count), queries(now, count))) {
                Followed followed = Follow.from(zkvm).apply(other);
                assertEquals(new Follow(zkvm, Follow.Fill.MOST).apply(other), followed, preset + " " + count);
                now = followed.zkvm();
            }
        }
    }

    @Test
    void isPreparedOnceForAConfiguration() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm zisk = Zkvms.preset("zisk");
        assertSame(Follow.from(pico), Follow.from(pico));
        assertSame(Follow.from(zisk), Follow.from(zisk));
        assertNotSame(Follow.from(pico), Follow.from(pico, Follow.Fill.LEAST));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void thereAndBackIsTheBeginning(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        Follow follow = Follow.from(zkvm);
        Knobs.QUERIES.read(zkvm, 0).ifPresent(reading -> {
            int count = (int) reading.value();
            for (int other : List.of(1, count / 2 + 1, count * 2, count * 4)) {
                Zkvm there = follow.apply(queries(zkvm, other)).zkvm();
                assertEquals(
                        queries(queries(zkvm, other), count),
                        follow.apply(queries(there, count)).zkvm(),
                        preset + " " + other);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aDearerChildNeverShortensAParent(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        Follow follow = Follow.from(zkvm);
        Knobs.QUERIES.read(zkvm, 0).ifPresent(reading -> {
            List<Double> before = List.of();
            for (int queries = 1; queries < 3 * reading.value(); queries += 1 + queries / 3) {
                List<Double> traces =
                        traces(follow.apply(queries(zkvm, queries)).zkvm());
                for (int i = 0; i < before.size(); i++) {
                    assertTrue(traces.get(i) >= before.get(i), preset + " " + queries + " circuit " + i);
                }
                before = traces;
            }
        });
    }

    /** What fits less full traces fits fuller ones. */
    @ParameterizedTest
    @EnumSource(Follow.Fill.class)
    void everyTraceHoldsWhatItVerifies(Follow.Fill fill) {
        Zkvm pico = merging();
        Follow follow = Follow.from(pico, fill);
        for (int queries : List.of(10, 21, 60, 200, 500)) {
            Followed followed = follow.apply(queries(pico, queries));
            Zkvm zkvm = followed.zkvm();
            Followed again = follow.apply(zkvm);
            assertEquals(zkvm, again.zkvm(), "settled at " + queries);
            assertTrue(followed.closes());
        }
    }

    private static Zkvm merging() {
        return Recursions.of(OptionalLong.of(64), "first", "merge: 2 of first, merge", "last: 1 of merge");
    }

    /** The least trace from the opened one up or down that holds two proofs of its own, found by looking at each. */
    @Test
    void theFixedPointIsThatOfIteration() {
        Zkvm zkvm = merging();
        Follow follow = Follow.from(zkvm);
        for (int queries : List.of(5, 21, 80, 300)) {
            Zkvm now = Knobs.QUERIES.turn(zkvm, Target.ALL, queries);
            int log = (int) Math.ceil(traces(zkvm).get(1));
            while (needed(follow, zkvm, now, log) > log) {
                log++;
            }
            while (needed(follow, zkvm, now, log) < log) {
                log--;
            }
            assertEquals(log, traces(follow.apply(now).zkvm()).get(1), "queries " + queries);
        }
    }

    private static int needed(Follow follow, Zkvm opened, Zkvm now, int log) {
        VerifierWork first = VerifierWork.of(now.circuits().get(0));
        VerifierWork own = VerifierWork.of(TraceLength.with(now.circuits().get(1), log));
        double dearest = Math.max(follow.rows().rows(first), follow.rows().rows(own));
        VerifierWork firstThen = VerifierWork.of(opened.circuits().get(0));
        double then = Math.max(
                follow.rows().rows(firstThen),
                follow.rows().rows(VerifierWork.of(opened.circuits().get(1))));
        return (int)
                Math.ceil(Math.log(TraceLength.of(opened.circuits().get(1)) * dearest / then) / Math.log(2) - 1e-9);
    }

    /** A circuit that takes in one proof or merges four of its own is made for the dearer of both, not for both. */
    @Test
    void whatIsVerifiedAloneIsNotAddedUp() {
        Zkvm alone =
                Recursions.of(OptionalLong.of(64), "first", "merge: 1 alone of first; 4 of merge", "last: 1 of merge");
        Follow follow = Follow.from(alone);
        assertEquals(traces(alone), traces(follow.apply(queries(alone, 4 * 21)).zkvm()));
        assertTrue(traces(follow.apply(queries(alone, 9 * 21)).zkvm()).get(1)
                > traces(alone).get(1));
        Zkvm both =
                Recursions.of(OptionalLong.of(64), "first", "merge: 1 of first; 4 of first, merge", "last: 1 of merge");
        assertTrue(traces(Follow.from(both).apply(queries(both, 4 * 21)).zkvm()).get(1)
                > traces(both).get(1));
    }

    /** KoalaBear has no domain beyond 2^24: with a blowup of 16 a trace of 2^20 is the longest. */
    @Test
    void aRecursionThatDoesNotClose() {
        Zkvm zkvm = merging();
        Zkvm now = Knobs.QUERIES.turn(zkvm, Target.ALL, 4000);
        Followed followed = Follow.from(zkvm).apply(now);
        assertFalse(followed.closes());
        Overflow overflow = followed.overflows().get(0);
        assertEquals(1, overflow.circuit());
        assertTrue(overflow.inCircle());
        assertTrue(overflow.rows() > Math.scalb(1.0, overflow.logMost()));
    }

    /** Over M31 a domain lies on the circle, or in an extension of even degree, whichever is larger. */
    @ParameterizedTest
    @CsvSource({"4, 33", "5, 31"})
    void overM31TracesFollowAsFarAsThereAreDomains(String degree, int most) {
        Zkvm zkvm = Knobs.named("extension")
                .orElseThrow()
                .turn(Knobs.named("base").orElseThrow().turn(merging(), Target.ALL, "M31"), Target.ALL, degree);
        Follow follow = Follow.from(zkvm);
        assertSame(zkvm, follow.apply(zkvm).zkvm());
        Followed followed = follow.apply(Knobs.QUERIES.turn(zkvm, Target.ALL, 2000));
        assertTrue(followed.closes());
        assertTrue(traces(followed.zkvm()).get(1) > 20, "KoalaBear has no domain for it");
        assertEquals(
                zkvm,
                follow.apply(Knobs.QUERIES.turn(followed.zkvm(), Target.ALL, 21))
                        .zkvm());
        Overflow beyond = follow.apply(Knobs.QUERIES.turn(zkvm, Target.ALL, 1_000_000))
                .overflows()
                .get(0);
        assertEquals(most - 4, beyond.logMost(), "of a domain 16 times as long");
    }

    /** A trace of 2^15 rows of which 20 000 are used holds 1.6 times as much. */
    @Test
    void rowsThatAreUsedLeaveRoom() {
        Zkvm zkvm = merging();
        Zkvm used = zkvm.withEntries(List.of(
                zkvm.entries().get(0),
                zkvm.entries().get(1).withRole(zkvm.entries().get(1).role().withRowsUsed(OptionalLong.of(20_000))),
                zkvm.entries().get(2)));
        assertEquals(Role.NONE, zkvm.entries().get(0).role());
        Zkvm now = Knobs.QUERIES.turn(used, Target.ALL, 30);
        assertEquals(15, traces(Follow.from(used).apply(now).zkvm()).get(1));
        assertEquals(
                16,
                traces(Follow.from(zkvm)
                                .apply(Knobs.QUERIES.turn(zkvm, Target.ALL, 30))
                                .zkvm())
                        .get(1));
    }
}
