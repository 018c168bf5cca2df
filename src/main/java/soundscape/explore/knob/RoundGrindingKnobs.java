package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import soundscape.config.key.CircuitKeys;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Whir;

/** Proof of work of the iterated schemes, each iteration and step by itself. */
final class RoundGrindingKnobs {
    private RoundGrindingKnobs() {}

    static CircuitTable query() {
        return rounds(
                About.of(
                                "round-grinding",
                                "Grinding of each iteration",
                                KnobGroup.QUERIES,
                                "bits",
                                GrindingKnobs.SOURCE)
                        .withHelp(
                                "Proof of work before the queries of each iteration by itself. Each bit adds one to that iteration's query or shift term.")
                        .keys(CircuitKeys.ROUND_QUERY_GRINDING),
                0,
                Rounds::queryGrinding,
                Rounds::withQueryGrinding);
    }

    static CircuitTable outOfDomain() {
        return rounds(
                About.of("ood-grinding", "OOD grinding", KnobGroup.QUERIES, "bits", GrindingKnobs.SOURCE)
                        .withHelp(
                                "Proof of work before the out-of-domain samples of each iteration but the first. Each bit adds one to that iteration's OOD term.")
                        .keys(CircuitKeys.OOD_GRINDING),
                1,
                Rounds::oodGrinding,
                Rounds::withOodGrinding);
    }

    private static CircuitTable rounds(
            About about,
            int first,
            Function<Rounds, List<Integer>> reader,
            BiFunction<Rounds, List<Integer>, Rounds> changer) {
        return new CircuitTable(
                about,
                new TableEntry.OfNumber(about.key(), GrindingKnobs.SCALE),
                false,
                circuit -> circuit.opening() instanceof Iterated iterated
                        ? Optional.of(TableValues.numbered("iteration", first, reader.apply(iterated.rounds())))
                        : Optional.empty(),
                (circuit, bits) -> circuit.withOpening(
                        circuit.opening().withRounds(rounds -> changer.apply(rounds, TableValues.whole(bits)))));
    }

    static CircuitTable step() {
        About about = About.of(
                        "step-grinding",
                        "Grinding of each folding step",
                        KnobGroup.QUERIES,
                        "bits",
                        GrindingKnobs.SOURCE)
                .withHelp(
                        "Proof of work before each folding step of each iteration of WHIR. The first steps see the longest code and need the most.")
                .keys(CircuitKeys.FOLD_GRINDINGS);
        return new CircuitTable(
                about,
                new TableEntry.OfNumber(about.key(), GrindingKnobs.SCALE),
                false,
                circuit -> circuit.opening() instanceof Whir whir
                        ? Optional.of(table(whir.foldGrinding()))
                        : Optional.empty(),
                (circuit, bits) -> circuit.withOpening(withSteps((Whir) circuit.opening(), TableValues.whole(bits))));
    }

    private static TableValues table(List<List<Integer>> bits) {
        List<String> values = new ArrayList<>();
        bits.forEach(iteration -> iteration.forEach(step -> values.add(String.valueOf(step))));
        return new TableValues(() -> labels(bits), values);
    }

    private static List<String> labels(List<List<Integer>> bits) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < bits.size(); i++) {
            for (int step = 1; step <= bits.get(i).size(); step++) {
                labels.add("iteration " + i + ", step " + step);
            }
        }
        return labels;
    }

    private static Whir withSteps(Whir whir, List<Integer> bits) {
        List<List<Integer>> lists = new ArrayList<>();
        int from = 0;
        for (List<Integer> steps : whir.foldGrinding()) {
            lists.add(bits.subList(from, from + steps.size()));
            from += steps.size();
        }
        return whir.withFoldGrinding(lists);
    }
}
