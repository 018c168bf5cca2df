package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.estimator.parameter.InvalidParameterException;

class OwnTargetsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            team=96:1024      | team=96:1024
            team = 96 : 1 MiB | team=96:1024
            96:1024           | target=96:1024
            96                | target=96:
            96:               | target=96:
            :1024             | target=:1024
            1,5 mib           | target=:1536
            0.25GiB           | target=:262144
            consensus=:10MiB  | consensus=:10240
            Zürich 2=128:1KIB | Zürich 2=128:1
            """)
    void whatAUserTypesIsReadAndWritten(String typed, String text) {
        Milestone target = OwnTargets.parse(typed);
        assertEquals(text, OwnTargets.text(target));
        assertEquals(target, OwnTargets.parse(text));
        assertTrue(target.isOwn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            team=             | team = nothing: team must ask for bits, for a size, or for both; 96:1024 would do
            =96:              | name = : name must have 1 to 30 characters, and neither = nor ;; team would do
            h-star=96:        | name = h-star: name must not be one of the Foundation's; my h-star would do
            0:300             | bits = 0: bits must be a whole number from 1 to 256; 96, or nothing, would do
            257               | bits = 257: bits must be a whole number from 1 to 256; 96, or nothing, would do
            99.5:             | bits = 99.5: bits must be a whole number from 1 to 256; 96, or nothing, would do
            96:0              | size = 0: size must come to whole KiB, from 1 KiB to 1 GiB; 1 KiB would do
            96:0.3MiB         | size = 0.3MiB: size must come to whole KiB, from 1 KiB to 1 GiB; 307 KiB would do
            96:2GiB           | size = 2GiB: size must come to whole KiB, from 1 KiB to 1 GiB; 1048576 KiB would do
            96:600kB          | size = 600kB: size must be a number of KiB, MiB or GiB; 1 MiB would do
            96:1:2            | size = 1:2: size must be a number of KiB, MiB or GiB; 1 MiB would do
            """)
    void whatDoesNotDoIsSaidInOneSentence(String typed, String sentence) {
        assertEquals(
                sentence,
                assertThrows(InvalidParameterException.class, () -> OwnTargets.parse(typed))
                        .getMessage());
    }

    @Test
    void severalStandInOneLine() {
        String text = "team=96:1024; limit=:512";
        assertEquals(text, OwnTargets.list(OwnTargets.parseList(text)));
        assertEquals(List.of(), OwnTargets.parseList(""));
        assertEquals(List.of(), OwnTargets.parseList("none"));
        assertThrows(InvalidParameterException.class, () -> OwnTargets.parseList("a=1:; A=2:"));
        assertThrows(
                InvalidParameterException.class,
                () -> OwnTargets.parseList("a=1:1;b=1:;c=1:;d=1:;e=1:;f=1:;g=1:;h=1:;i=1:"));
    }

    /** The same target is there once; another of the same name gets a name of its own. */
    @Test
    void othersJoin() {
        List<Milestone> own = OwnTargets.parseList("team=96:1024; limit=:512");
        assertEquals(own, OwnTargets.joined(own, own));
        assertEquals(
                "team=96:1024; limit=:512; team 2=110:400; x=1:",
                OwnTargets.list(OwnTargets.joined(own, OwnTargets.parseList("team=110:400; x=1:"))));
    }
}
