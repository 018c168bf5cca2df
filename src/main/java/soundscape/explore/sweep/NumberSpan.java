package soundscape.explore.sweep;

import java.util.TreeSet;
import java.util.stream.DoubleStream;
import soundscape.estimator.arithmetic.Log2;
import soundscape.explore.knob.Scale;

/** Numbers worth looking at around where a knob stands, that one among them if it is stated. */
final class NumberSpan {
    /** Points a doubling, so that curves stay smooth on a logarithmic axis. */
    private static final double POINTS_PER_DOUBLING = 8;

    /** Counts reach from this or the present value … */
    private static final double FIRST_COUNT = 4;

    /** … to this, whatever the present value. */
    private static final double LAST_COUNT = 512;

    /** How far beyond the present value counts go, at least. */
    private static final double BEYOND_PRESENT = 4;

    /** How far below the present value counts go, at most. */
    private static final double BELOW_PRESENT = 64;

    /** Ranges up to this are gone through one by one. */
    private static final double SMALL_RANGE = 64;

    private static final int REAL_POINTS = 60;
    private static final int REAL_CURVES = 8;

    /** Doublings that a family of counts reaches to either side. */
    private static final int COUNT_DOUBLINGS = 4;

    /** Powers of two below the present one, and how many in all, that make a family. */
    private static final int POWERS_BELOW = 3;

    private static final int POWERS = 6;

    /** Steps of a family of whole numbers, the least that leaves few enough. */
    private static final double[] STEPS = {1, 2, 4, 5, 8, 10};

    private static final int MOST_STEPS = 10;

    private final Scale scale;
    private final double present;
    private final double least;
    private final double most;

    /** Values of a scale around one of them. */
    NumberSpan(Scale scale, double present) {
        this.scale = scale;
        this.present = present;
        this.least = scale.least();
        this.most = Math.max(scale.usual(), present);
    }

    /** Values to move along, dense enough for a smooth curve. */
    DoubleStream dense() {
        return values(
                switch (scale.kind()) {
                    case POWER_OF_TWO -> powers(Log2.of(least), Log2.of(most));
                    case REAL -> evenly(REAL_POINTS);
                    case WHOLE -> isSmall() ? steps(1) : counts();
                    case COUNT -> counts();
                });
    }

    /** About so many values for an area, or all there are where those are fewer. */
    DoubleStream fine(int count) {
        return values(
                switch (scale.kind()) {
                    case POWER_OF_TWO -> powers(Log2.of(least), Log2.of(most));
                    case REAL -> evenly(count);
                    case WHOLE -> steps(Math.ceil((most - least + 1) / count));
                    case COUNT -> counts(count / Log2.of(lastCount() / firstCount()));
                });
    }

    /** Few values, one curve each. */
    DoubleStream sparse() {
        return values(
                switch (scale.kind()) {
                    case POWER_OF_TWO -> fewPowers();
                    case REAL -> evenly(REAL_CURVES);
                    case WHOLE -> isSmall() ? fewSteps() : countPowers();
                    case COUNT -> countPowers();
                });
    }

    private DoubleStream values(DoubleStream around) {
        TreeSet<Double> values = new TreeSet<>();
        if (scale.admits(present)) { // a number that is not stated is none
            values.add(present);
        }
        around.filter(scale::admits).forEach(values::add);
        return values.stream().mapToDouble(Double::doubleValue);
    }

    private boolean isSmall() {
        return most - least <= SMALL_RANGE;
    }

    private DoubleStream counts() {
        return counts(POINTS_PER_DOUBLING);
    }

    private DoubleStream counts(double perDoubling) {
        double first = firstCount();
        int steps = (int) Math.ceil(Log2.of(lastCount() / first) * perDoubling);
        return DoubleStream.iterate(0, step -> step <= steps, step -> step + 1)
                .map(step -> Math.rint(first * Math.pow(2, step / perDoubling)));
    }

    private double firstCount() {
        double middle = Math.max(1, present);
        return Math.min(Math.max(FIRST_COUNT, middle / BELOW_PRESENT), middle);
    }

    private double lastCount() {
        return Math.max(LAST_COUNT, Math.max(1, present) * BEYOND_PRESENT);
    }

    private DoubleStream countPowers() {
        double middle = Log2.of(Math.max(1, present));
        return powers(Math.max(0, middle - COUNT_DOUBLINGS), middle + COUNT_DOUBLINGS);
    }

    private DoubleStream fewPowers() {
        double last = Log2.of(most);
        double first = Math.max(Log2.of(least), Math.min(Log2.of(present) - POWERS_BELOW, last - POWERS + 1));
        return powers(first, Math.min(last, first + POWERS - 1));
    }

    private static DoubleStream powers(double from, double to) {
        return DoubleStream.iterate(Math.ceil(from), exponent -> exponent <= to, exponent -> exponent + 1)
                .map(exponent -> Math.scalb(1.0, (int) exponent));
    }

    private DoubleStream fewSteps() {
        for (double step : STEPS) {
            if ((most - least) / step <= MOST_STEPS) {
                return steps(step);
            }
        }
        return steps((most - least) / MOST_STEPS);
    }

    private DoubleStream steps(double step) {
        double first = Math.ceil(least / step) * step;
        return DoubleStream.iterate(first, value -> value <= most, value -> value + step);
    }

    private DoubleStream evenly(int count) {
        return DoubleStream.iterate(0, step -> step <= count, step -> step + 1)
                .map(step -> least + (most - least) * step / count);
    }
}
