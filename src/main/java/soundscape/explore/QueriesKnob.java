package soundscape.explore;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.circuit.Circuit;

/** The number of queries; for an iterated scheme the first round's, the others following at the same level. */
final class QueriesKnob {
    private static final long MOST = 1_000_000;
    private static final long USUAL = 300;

    private QueriesKnob() {}

    static NumberKnob make() {
        return new CircuitKnob(
                "queries",
                "Queries",
                "",
                "How many random positions the verifier opens. Each multiplies the chance that a forged word survives by "
                        + "1 − δ, and adds its Merkle paths to the proof. With WHIR, STIR and SWIRL the first round's "
                        + "count; the other rounds follow at the same level.",
                List.of("num_queries", "whir_num_queries"),
                Scale.whole(1, MOST, USUAL),
                circuit -> Optional.of(Reading.of(read(circuit))),
                (circuit, queries) -> change(circuit, (int) queries));
    }

    private static double read(Circuit circuit) {
        return SchemeChange.read(
                circuit,
                scheme -> scheme.match(
                        fri -> fri.queries(),
                        iterated -> iterated.rounds().queries().get(0)),
                swirl -> swirl.opening().queries().get(0));
    }

    private static Circuit change(Circuit circuit, int queries) {
        List<Integer> schedule = QuerySchedule.following(circuit, queries);
        return SchemeChange.change(
                circuit,
                scheme -> scheme.match(
                        fri -> fri.withQueries(queries),
                        iterated -> iterated.withRounds(iterated.rounds().withQueries(schedule))),
                swirl -> swirl.withOpening(swirl.opening().withQueries(schedule)));
    }
}
