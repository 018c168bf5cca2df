package soundscape.explore.work;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.SwirlOpening;

/**
 * Butterflies of the low-degree extensions of one proof. FRI extends the committed columns only; iterated schemes extend
 * one more function, over the extension field, in every later iteration.
 */
final class Extensions {
    private Extensions() {}

    static double butterflies(Circuit circuit) {
        int degree = circuit.field().degree();
        return circuit.opening()
                .<Double>match(
                        fri -> ofColumns((double) fri.columns(), fri.domainSize()),
                        whir -> ofIterated(whir, degree),
                        stir -> ofIterated(stir, degree),
                        swirl -> ofSwirl(swirl, degree));
    }

    private static double ofIterated(Iterated scheme, int degree) {
        Rounds rounds = scheme.rounds();
        return ofColumns((double) scheme.columns(), length(rounds, 0)) + ofLater(rounds, degree);
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
