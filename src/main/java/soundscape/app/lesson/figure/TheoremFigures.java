package soundscape.app.lesson.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.explore.gap.Beside;

/** What a circuit comes to by the view's theorem and list bound, as a lesson asks about it. */
final class TheoremFigures {
    private TheoremFigures() {}

    /** Of a circuit up to the Johnson bound; none where no other theorem applies. */
    static List<LessonFigure> all() {
        return List.of(
                figure("theorem-bits", "bits", RegimeEstimate::total),
                figure(
                        "theorem-rest-bits",
                        "bits of the least term that is not of the queries",
                        Beside::withoutQueries));
    }

    private static LessonFigure figure(String name, String meaning, ToDoubleFunction<RegimeEstimate> reading) {
        return new LessonFigure(
                name,
                LessonFigure.Of.CIRCUIT,
                "bits",
                meaning + " by view.theorem and view.list, beside soundcalc",
                (facts, circuit, regime) -> Beside.of(
                                facts.zkvm().entries().get(circuit).circuit(),
                                facts.exploration().view().bounds())
                        .estimate()
                        .map(reading::applyAsDouble)
                        .map(Value.Amount::new));
    }
}
