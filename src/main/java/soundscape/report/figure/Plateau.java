package soundscape.report.figure;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepPoint;

/**
 * A stretch where a curve does not rise although the swept knob does, as another term holds it down.
 * @param from index of the stretch's first point
 * @param to index of its last point
 * @param text the regime, the bits, and the term
 */
record Plateau(int from, int to, String text) {
    /** A stretch counts as flat while it rises by less than this. */
    private static final double FLAT_BITS = 0.05;

    /** Shorter stretches are bends, not plateaus. */
    private static final int LEAST_POINTS = 5;

    static List<Plateau> of(List<SweepPoint> points) {
        List<Plateau> plateaus = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= points.size(); i++) {
            boolean goesOn = i < points.size()
                    && points.get(i).figures().bits()
                                    - points.get(from).figures().bits()
                            < FLAT_BITS
                    && points.get(i)
                            .figures()
                            .weakest()
                            .equals(points.get(from).figures().weakest());
            if (!goesOn) {
                if (i - from >= LEAST_POINTS) {
                    plateaus.add(new Plateau(from, i - 1, text(points.get(from).figures())));
                }
                from = i;
            }
        }
        return plateaus;
    }

    private static String text(Metrics figures) {
        String regime = figures.regime().map(Regime::name).orElse("mixed");
        return regime + ": held at " + Decimals.down(figures.bits(), 1) + " by " + figures.weakest();
    }
}
