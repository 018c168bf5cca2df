package soundscape.explore.knob;

import java.util.Optional;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.SwirlKeys;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.scheme.Iterated;
import soundscape.explore.plan.LevelSolver;
import soundscape.explore.plan.QuerySchedule;

/** The queries, all rounds together or each by itself, and the samples outside the domain. */
final class QueryKnobs {
    private static final long MOST = 1_000_000;
    private static final long USUAL = 300;
    private static final Source SOURCE = new Source(Paper.BCIKS20, "Theorem 8.3");

    private QueryKnobs() {}

    static CircuitNumber queries() {
        return new CircuitNumber(
                About.of("queries", "Queries", KnobGroup.QUERIES, "", SOURCE)
                        .withHelp(
                                "How many random positions the verifier opens. Each multiplies the chance that a forged word "
                                        + "survives by 1 − δ, and adds its Merkle paths to the proof. With WHIR, STIR and SWIRL the "
                                        + "first round's count; those of the other rounds move by the same ratio.")
                        .keys(CircuitKeys.QUERIES, SwirlKeys.QUERIES),
                Scale.whole(1, MOST, USUAL),
                circuit -> Optional.of(KnobReading.of(QuerySchedule.of(circuit).get(0))),
                (circuit, queries) -> QuerySchedule.beginning(circuit, (int) queries));
    }

    static CircuitTable rounds() {
        About about = About.of(
                        "round-queries",
                        "Queries of each round",
                        KnobGroup.QUERIES,
                        "",
                        new Source(Paper.WHIR, "Theorem 5.2"))
                .withHelp(
                        "The queries of each round by itself. The weakest round counts; later codes have lower rates and need fewer.")
                .keys(CircuitKeys.QUERIES, SwirlKeys.QUERIES);
        return new CircuitTable(
                about,
                new TableEntry.OfNumber(about.key(), Scale.whole(1, MOST, USUAL)),
                false,
                circuit -> circuit.opening()
                        .match(
                                fri -> Optional.empty(),
                                whir -> Optional.of(TableValues.numbered("iteration", 0, whir.roundQueries())),
                                stir -> Optional.of(TableValues.numbered("iteration", 0, stir.roundQueries())),
                                swirl -> Optional.of(TableValues.numbered("round", 0, swirl.roundQueries()))),
                (circuit, counts) -> QuerySchedule.with(circuit, TableValues.whole(counts)));
    }

    static CircuitTable outOfDomain() {
        About about = About.of(
                        "ood-samples", "OOD samples", KnobGroup.QUERIES, "", new Source(Paper.STIR, "section 4.3"))
                .withHelp(
                        "Samples outside the domain that each iteration but the first begins with. They single out one codeword "
                                + "of the list; one more multiplies their error by about degree/F and costs one field element.")
                .keys(CircuitKeys.OOD_SAMPLES);
        return new CircuitTable(
                about,
                new TableEntry.OfNumber(
                        about.key(), Scale.whole(1, LevelSolver.MOST_SAMPLES, LevelSolver.MOST_SAMPLES)),
                false,
                circuit -> circuit.opening() instanceof Iterated iterated
                        ? Optional.of(TableValues.numbered(
                                "iteration", 1, iterated.rounds().oodSamples()))
                        : Optional.empty(),
                (circuit, samples) -> circuit.withOpening(
                        circuit.opening().withRounds(rounds -> rounds.withOodSamples(TableValues.whole(samples)))));
    }
}
