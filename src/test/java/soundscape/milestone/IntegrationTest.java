package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Reference;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.recursion.Recursions;

/** Milestones that ask for no figure: every circuit integrated, the recursion described. */
class IntegrationTest {
    /** Pico is whole; Miden's file lacks constraints; STIR's circuits are read by no release that figures are compared with. */
    @ParameterizedTest
    @CsvSource({"pico, MET", "zisk, MET", "miden, MISSED", "stir_example, MISSED", "ziren, MISSED"})
    void everyCircuitIsReadWithAllKeys(String preset, Verdict verdict) {
        Zkvm zkvm = Zkvms.preset(preset);
        Standing standing = Standing.of(Milestones.INTEGRATION, zkvm, zkvm.estimate());
        assertEquals(verdict, standing.verdict());
        assertEquals(verdict == Verdict.MET ? "met" : "not whole", standing.headline());
    }

    @Test
    void whatIsMissingIsNamed() {
        Zkvm zkvm = Zkvms.preset("miden");
        Standing standing = Standing.of(Milestones.INTEGRATION, zkvm, zkvm.estimate());
        assertTrue(
                standing.circuits().get(0).doubts().contains("num_constraints is not given"),
                standing.circuits().get(0).doubts()::toString);
    }

    private static Verdict described(Milestone milestone, Zkvm zkvm, boolean documents) {
        Criterion criterion =
                new Criterion(milestone, RegimeChoice.BEST, Optional.empty(), documents, Reference.COMPARED);
        return Standing.of(criterion, zkvm, zkvm.estimate()).document().verdict();
    }

    @Test
    void aDescriptionIsWholeOrNot() {
        Zkvm zkvm = Recursions.of(OptionalLong.of(8), "first", "last: 2 of first, last");
        assertEquals(Verdict.MISSED, described(Milestones.GLAMSTERDAM, zkvm, true));
        Zkvm told = zkvm.withEntries(zkvm.entries().stream()
                .map(entry -> entry.withRole(entry.role()
                        .withPurpose(Optional.of("p"))
                        .withRelation(Optional.of("r"))
                        .withEnforces(Optional.of("e"))))
                .toList());
        assertEquals(Verdict.MET, described(Milestones.GLAMSTERDAM, told, true));
        assertEquals(Verdict.CANNOT_TELL, described(Milestones.H_STAR, told, true), "an argument is for people");
        assertEquals(Verdict.MET, described(Milestones.INTEGRATION, told, true));
        Zkvm uncounted = told.withFirstProofs(OptionalLong.empty());
        assertEquals(Verdict.MISSED, described(Milestones.GLAMSTERDAM, uncounted, true));
        assertEquals(
                Optional.of("description of the recursion: 1 place open"),
                Standing.of(Milestones.GLAMSTERDAM, uncounted, uncounted.estimate())
                        .document()
                        .words());
    }

    /** What must be written decides only where it is asked for. */
    @Test
    void documentsDecideWhereTheyCount() {
        Zkvm zkvm = Zkvms.preset("zkdtvm");
        Criterion figures = Criterion.of(Milestones.H_STAR);
        assertEquals(Verdict.MET, Standing.of(figures, zkvm, zkvm.estimate()).verdict());
        Criterion all = new Criterion(Milestones.H_STAR, RegimeChoice.BEST, Optional.empty(), true, Reference.COMPARED);
        assertEquals(
                Verdict.CANNOT_TELL, Standing.of(all, zkvm, zkvm.estimate()).verdict());
    }
}
