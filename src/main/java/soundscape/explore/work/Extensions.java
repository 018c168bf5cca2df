package soundscape.explore.work;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.SwirlOpening;
import soundscape.estimator.scheme.Rounds;
import soundscape.explore.plan.SchemeChange;

/**
 * Butterflies of the low-degree extensions of one proof. FRI extends the committed columns only; iterated schemes extend
 * one more function, over the extension field, in every later iteration.
 */
final class Extensions {
    private Extensions() {}

    static double butterflies(Circuit circuit) {
        return SchemeChange.<Double>read(
                circuit,
                scheme -> scheme.match(
                        fri -> ofColumns((double) fri.batching().size(), fri.domainSize()),
                        iterated -> ofColumns((double) iterated.batching().size(), length(iterated.rounds(), 0))
                                + ofLater(iterated.rounds(), circuit.field().degree())),
                swirl -> ofSwirl(swirl.opening(), circuit.field().degree()));
    }

    /** ½·columns·n·log2 n. */
    private static double ofColumns(double columns, double length) {
        return columns * length * Log2.of(length) / 2;
    }

    private static double length(Rounds rounds, int iteration) {
        return Math.scalb(1.0, rounds.logDegreeAt(iteration) + rounds.logInvRateAt(iteration));
    }

    private static double ofLater(Rounds rounds, int degree) {
        double butterflies = 0;
        for (int i = 1; i < rounds.count(); i++) {
            butterflies += ofColumns(degree, length(rounds, i));
        }
        return butterflies;
    }

    private static double ofSwirl(SwirlOpening opening, int degree) {
        double butterflies = 0;
        for (int i = 0; i < opening.rounds(); i++) {
            int logDegree = opening.logHeight() - i * SwirlOpening.FOLDED_A_ROUND;
            double length = Math.scalb(1.0, logDegree + opening.logInvRateAt(i));
            butterflies += ofColumns(i == 0 ? (double) opening.width() : degree, length);
        }
        return butterflies;
    }
}
