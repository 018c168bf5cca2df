package soundscape.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import soundscape.estimator.conjecture.ConjecturedFigure;
import soundscape.estimator.conjecture.Conjectures;
import soundscape.estimator.opinion.Opinion;
import soundscape.estimator.opinion.Opinions;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.RegimeChoice;
import soundscape.explore.compile.Compilation;
import soundscape.explore.recursion.Overflow;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.report.Sentence;

/**
 * An exploration with everything that is computed from it at once; what a view renders.
 * @param estimate the estimate of the zkVM as it stands
 * @param openedEstimate the estimate of the zkVM as it was opened
 * @param path the file that the zkVM was read from or last saved to; empty for a preset
 * @param modified whether the zkVM differs from what that file holds
 * @param overflows circuits whose traces follow and cannot hold what they verify
 * @param rereading how the window keeps up with that file
 * @param standings how the zkVM stands to every milestone, in order
 */
public record Snapshot(
        Exploration exploration,
        ZkvmEstimate estimate,
        ZkvmEstimate openedEstimate,
        boolean canUndo,
        boolean canRedo,
        Optional<Path> path,
        boolean modified,
        List<Overflow> overflows,
        Rereading rereading,
        List<Standing> standings) {
    /** Holds the zkVM against the milestones once, whichever views tell of it. */
    public Snapshot(
            Exploration exploration,
            ZkvmEstimate estimate,
            ZkvmEstimate openedEstimate,
            boolean canUndo,
            boolean canRedo,
            Optional<Path> path,
            boolean modified,
            List<Overflow> overflows,
            Rereading rereading) {
        this(
                exploration,
                estimate,
                openedEstimate,
                canUndo,
                canRedo,
                path,
                modified,
                overflows,
                rereading,
                Standing.all(exploration.milestones(), exploration.now(), estimate));
    }

    /** The selected circuit's estimate; its terms and size. */
    public CircuitEstimate circuit() {
        return estimate.circuits().get(exploration.circuit());
    }

    /** The name of the circuit of an index. */
    public String circuitName(int index) {
        return estimate.circuits().get(index).name();
    }

    /** The selected circuit's terms in the regime looked at, or in its best one where that does not apply to it. */
    public RegimeEstimate terms() {
        return terms(circuit(), exploration.regimes());
    }

    /** A circuit's terms in the regime looked at; of its best regime where the one looked at does not apply to it. */
    public static RegimeEstimate terms(CircuitEstimate circuit, RegimeChoice choice) {
        return circuit.best(choice.regimes()).orElseGet(circuit::best);
    }

    /** Index of the weakest circuit by the figures that are looked at: each circuit's own in the regime looked at. */
    public int weakestShown() {
        List<CircuitEstimate> circuits = estimate.circuits();
        return IntStream.range(0, circuits.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        i -> terms(circuits.get(i), exploration.regimes()).total()))
                .orElseThrow();
    }

    /** What conjectures say of the selected circuit, whether or not that is shown; none where none is about it. */
    public List<ConjecturedFigure> conjectured() {
        return Conjectures.of(
                exploration.now().entries().get(exploration.circuit()).circuit());
    }

    /** What other calculators print of the selected circuit, whether or not that is shown. */
    public List<Opinion> opinions() {
        return Opinions.of(
                exploration.now().entries().get(exploration.circuit()).circuit(), circuit());
    }

    /** Index of the circuit that was opened in the selected one's place; empty if it is a copy. */
    public OptionalInt openedCircuit() {
        return OpenedCircuit.of(exploration.opened(), exploration.now(), exploration.circuit());
    }

    /** How the zkVM stands to a milestone. */
    public Standing standing(Milestone milestone) {
        return standings.stream()
                .filter(standing -> standing.milestone().equals(milestone))
                .findFirst()
                .orElseGet(() -> Standing.of(milestone, exploration.now(), estimate));
    }

    /** {@return whether figures rest on a model: traces follow, and one that does is not as it was opened} */
    public boolean isModel() {
        return exploration.followed().isPresent() && Following.moved(exploration.opened(), exploration.now());
    }

    /** {@return what lies between the level and a proof, by what is assumed: made anew at each call} */
    public Compilation compiled() {
        ProofChoices assumed = exploration.view().proof();
        return Compilation.of(exploration.now(), estimate, assumed.adversary(), assumed.proofs());
    }

    /** What the regime looked at comes to where that is not the best, such as "UDR alone: 35 bits (compress)"; or nothing. */
    public Optional<String> lookedAt() {
        if (exploration.regimes() == RegimeChoice.BEST) {
            return Optional.empty();
        }
        int weakest = weakestShown();
        RegimeEstimate terms = terms(estimate.circuits().get(weakest), exploration.regimes());
        boolean everywhere = estimate.circuits().stream()
                .allMatch(
                        circuit -> circuit.best(exploration.regimes().regimes()).isPresent());
        return Optional.of(exploration.regimes().label() + (everywhere ? " alone: " : " where it applies: ")
                + (estimate.missing().isEmpty() ? "" : "at most ") + Math.max(0, terms.level()) + " bits ("
                + circuitName(weakest) + ", " + terms.weakest().name() + ")");
    }

    /** The state in words; verdicts are by the best regime, and another one that is looked at is named. */
    public String sentence() {
        return Sentence.ofStandings(exploration.now(), estimate, standings)
                + lookedAt().map(" · "::concat).orElse("")
                + (isModel() ? " · a model, since traces follow" : "");
    }
}
