package soundscape.app.lesson.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import soundscape.app.ProofChoices;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.Step;

/** What lies between a level and a proof, as a lesson asks about it. */
final class ProofFigures {
    private ProofFigures() {}

    /** Of the whole zkVM, against the view's attacker, with the view's numbers of proofs. */
    static List<LessonFigure> all() {
        return List.of(
                figure("composed-bits", "bits of all terms of the weakest circuit", Step.COMPOSED),
                figure("all-proofs-bits", "bits of all terms of all proofs of a block", Step.ALL_PROOFS),
                figure("compiled-bits", "bits left against view.attacker-queries", Step.COMPILED),
                figure("collision-bits", "bits that the digests bind to", compiled -> compiled.of(Step.COLLISIONS)
                        .allows()),
                figure("forgery-bits", "T, from which on 2^T queries may forge a proof", Compilation::end));
    }

    private static LessonFigure figure(String name, String meaning, Step step) {
        return figure(name, meaning, compiled -> compiled.of(step).after());
    }

    private static LessonFigure figure(String name, String meaning, ToDoubleFunction<Compilation> reading) {
        return new LessonFigure(name, LessonFigure.Of.ZKVM, "bits", meaning + ", a model", (facts, circuit, regime) -> {
            ProofChoices assumed = facts.exploration().view().proof();
            return Optional.of(new Value.Amount(reading.applyAsDouble(
                    Compilation.of(facts.zkvm(), facts.estimate(), assumed.adversary(), assumed.proofs()))));
        });
    }
}
