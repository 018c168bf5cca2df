package soundscape.explore.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.recursion.Recursions;

class StatedProofsTest {
    private final Zkvm tree = Recursions.of(
            OptionalLong.empty(),
            "riscv",
            "convert: 1 of riscv",
            "combine: 2 of convert, combine",
            "embed: 1 of combine");

    @Test
    void whatIsSaidOfAFirstCircuitIsFollowed() {
        ProofCounts counts = StatedProofs.parse("riscv=100").over(tree);
        assertEquals(List.of(List.of(100L, 100L, 102L, 1L)), counts.mixes());
        assertTrue(counts.known());
    }

    @Test
    void whatIsSaidOfAnotherReplaces() {
        assertEquals(
                List.of(List.of(100L, 7L, 102L, 1L)),
                StatedProofs.parse("riscv=100; convert=7").over(tree).mixes());
    }

    @Test
    void nothingSaidIsWhatTheRecursionComesTo() {
        assertEquals(ProofCounts.of(tree), StatedProofs.NONE.over(tree));
        assertEquals(
                ProofCounts.of(tree), StatedProofs.parse("of-another-zkvm=9").over(tree));
    }

    @Test
    void readsWhatItWrites() {
        StatedProofs said = StatedProofs.parse(" b = 2 ;a=9007199254740992");
        assertEquals("a=9007199254740992; b=2", said.text());
        assertEquals(said, StatedProofs.parse(said.text()));
        assertEquals(StatedProofs.NONE, StatedProofs.parse(" "));
        assertEquals("b=2", said.typed("a", "").text());
        assertEquals("a=3; b=2", said.typed("a", "3").text());
    }

    @Test
    void circuitsAreMeantByNameAndGroup() {
        Zkvm pico = Zkvms.preset("pico");
        assertEquals("embed=5", StatedProofs.NONE.with(pico, "final=5").text());
        assertEquals(5, StatedProofs.NONE.with(pico, "all=2").counts().size());
        assertThrows(InvalidParameterException.class, () -> StatedProofs.NONE.with(pico, "nobody=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "=3", "a=", "a=0", "a=-1", "a=1.5", "a=9007199254740993", "a=1;;b=2"})
    void refusesWhatIsNoNumberOfProofs(String text) {
        assertThrows(InvalidParameterException.class, () -> StatedProofs.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "257", "1e2", "NaN", "64,5", "1000"})
    void refusesWhatIsNoT(String text) {
        assertThrows(InvalidParameterException.class, () -> Adversary.USUAL.asking(text));
    }

    @Test
    void readsT() {
        assertEquals("63.5", Adversary.USUAL.asking(" 63.5 ").typed());
        assertEquals("0", Adversary.USUAL.asking("0").typed());
    }
}
