package soundscape.explore.knob;

import soundscape.estimator.arithmetic.Log2;

/**
 * The values of a numeric knob, as they lie along a slider.
 * @param usual the greatest value that a slider offers; larger ones, up to {@code most}, can still be typed
 * @param kind which numbers between are values, and how they are spaced
 */
public record Scale(double least, double most, double usual, Kind kind) {
    /** Steps that a doubling takes along a slider of counts. */
    private static final double STEPS_PER_DOUBLING = 8;

    /** Steps from the least value to the greatest usual one along a slider of real numbers. */
    private static final double REAL_STEPS = 200;

    /** Which numbers are values. */
    public enum Kind {
        /** Whole numbers, evenly spaced. */
        WHOLE("whole number"),
        /** Whole numbers over many magnitudes, spaced by their logarithm. */
        COUNT("whole number"),
        /** Powers of two, spaced by their logarithm. */
        POWER_OF_TWO("power of two"),
        /** Any number. */
        REAL("number");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** Whole numbers of one magnitude. */
    static Scale whole(long least, long most, long usual) {
        return new Scale(least, most, usual, Kind.WHOLE);
    }

    /** Whole numbers of many magnitudes. */
    static Scale counts(long least, long most, long usual) {
        return new Scale(least, most, usual, Kind.COUNT);
    }

    /** Powers of two. */
    static Scale powersOfTwo(long least, long most, long usual) {
        return new Scale(least, most, usual, Kind.POWER_OF_TWO);
    }

    /** Real numbers. */
    static Scale reals(double least, double most, double usual) {
        return new Scale(least, most, usual, Kind.REAL);
    }

    /** Where a value lies along the slider; one unit is one step. */
    public double position(double value) {
        return switch (kind) {
            case WHOLE -> value;
            case COUNT -> STEPS_PER_DOUBLING * Log2.of(Math.max(1, value));
            case POWER_OF_TWO -> Log2.of(value);
            case REAL -> (value - least) / (usual - least) * REAL_STEPS;
        };
    }

    /** Where the slider begins; position of the least value. */
    public double firstPosition() {
        return position(least);
    }

    /** Where the slider ends; position of the greatest usual value. */
    public double lastPosition() {
        return position(usual);
    }

    /** The value at a position. */
    public double value(double position) {
        return switch (kind) {
            case WHOLE -> Math.rint(position);
            case COUNT -> Math.rint(Math.pow(2, position / STEPS_PER_DOUBLING));
            case POWER_OF_TWO -> Math.scalb(1.0, (int) Math.round(position));
            case REAL -> least + position / REAL_STEPS * (usual - least);
        };
    }

    /** Whether a number is a value of this scale: in range, and of the right kind. */
    public boolean admits(double value) {
        boolean whole = value == Math.rint(value);
        return value >= least
                && value <= most
                && (whole || kind == Kind.REAL)
                && (kind != Kind.POWER_OF_TWO || Long.bitCount((long) value) == 1);
    }

    /** The value of this scale nearest to any number but NaN. */
    public double nearest(double number) {
        double inRange = Math.max(least, Math.min(number, most));
        return switch (kind) {
            case WHOLE, COUNT -> Math.rint(inRange);
            case POWER_OF_TWO -> value(position(inRange));
            case REAL -> inRange;
        };
    }

    /** The condition on values in words; the end of a sentence that begins with the knob's name. */
    public String condition() {
        return "must be a " + range();
    }

    /** Its values in words, such as "power of two from 2 to 1024". */
    public String range() {
        return kind.label + " from " + NumberText.format(least) + " to " + NumberText.format(most);
    }
}
