package soundscape.explore.work;

import java.util.List;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.SwirlOpening;
import soundscape.estimator.scheme.Whir;

/** Hashes expected of all proofs of work of one proof: Σ 2^g over the sites that grind at all. */
final class GrindingWork {
    private GrindingWork() {}

    static double of(Circuit circuit) {
        return of(circuit, circuit.opening().roundGrinding().get(0));
    }

    /** The same with other bits before FRI's queries. */
    static double of(Circuit circuit, int beforeQueries) {
        return circuit.<Double>match(
                deepAli -> of(deepAli.opening(), beforeQueries)
                        + site(deepAli.deepGrinding())
                        + of(deepAli.lookups().all()),
                jagged -> of(jagged.opening(), beforeQueries)
                        + of(jagged.lookups().all()),
                GrindingWork::of);
    }

    private static double of(Swirl swirl) {
        SwirlOpening opening = swirl.opening();
        double folds = (double) SwirlOpening.FOLDED_A_ROUND * opening.rounds();
        return site(opening.muGrinding())
                + folds * site(opening.foldGrinding())
                + opening.rounds() * site(SwirlOpening.QUERY_GRINDING)
                + site(swirl.logup().grinding());
    }

    private static double of(Scheme scheme, int beforeQueries) {
        return site(scheme.batching().grinding())
                + scheme.match(fri -> ofFri(fri, beforeQueries), GrindingWork::ofWhir, GrindingWork::ofStir);
    }

    private static double ofFri(Fri fri, int beforeQueries) {
        return site(beforeQueries) + fri.foldingFactors().size() * site(fri.commitGrinding());
    }

    private static double ofWhir(Whir whir) {
        double folds = 0;
        for (List<Integer> steps : whir.foldGrinding()) {
            folds += sites(steps);
        }
        return ofRounds(whir.rounds()) + folds;
    }

    private static double ofStir(Stir stir) {
        return ofRounds(stir.rounds()) + stir.rounds().count() * site(stir.foldGrinding());
    }

    private static double ofRounds(Rounds rounds) {
        return sites(rounds.queryGrinding()) + sites(rounds.oodGrinding());
    }

    private static double of(List<Lookup> lookups) {
        double hashes = 0;
        for (int i = 0; i < lookups.size(); i++) {
            hashes += site(lookups.get(i).grinding());
        }
        return hashes;
    }

    private static double sites(List<Integer> bits) {
        double hashes = 0;
        for (int i = 0; i < bits.size(); i++) {
            hashes += site(bits.get(i));
        }
        return hashes;
    }

    private static double site(int bits) {
        return bits == 0 ? 0 : Math.scalb(1.0, bits);
    }
}
