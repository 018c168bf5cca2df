package soundscape.explore.knob;

/**
 * The values of a numeric knob, as they lie along a slider.
 *
 * @param least the least value allowed
 * @param most the greatest value allowed
 * @param usual the greatest value that a slider offers; larger ones can still be typed
 * @param powersOfTwo whether only powers of two are values
 */
public record Scale(long least, long most, long usual, boolean powersOfTwo) {
    /**
     * Whole numbers.
     *
     * @param least the least
     * @param most the greatest
     * @param usual the greatest on a slider
     * @return the scale
     */
    static Scale whole(long least, long most, long usual) {
        return new Scale(least, most, usual, false);
    }

    /**
     * Powers of two.
     *
     * @param least the least
     * @param most the greatest
     * @param usual the greatest on a slider
     * @return the scale
     */
    static Scale powersOfTwo(long least, long most, long usual) {
        return new Scale(least, most, usual, true);
    }

    /**
     * Where a value lies along the slider.
     *
     * @param value a value
     * @return its position; one unit is one step
     */
    public double position(double value) {
        return powersOfTwo ? Math.log(value) / Math.log(2) : value;
    }

    /**
     * Where the slider begins.
     *
     * @return position of the least value
     */
    public double firstPosition() {
        return position((double) least);
    }

    /**
     * Where the slider ends.
     *
     * @return position of the greatest usual value
     */
    public double lastPosition() {
        return position((double) usual);
    }

    /**
     * The value at a position.
     *
     * @param position a position along the slider
     * @return the nearest value
     */
    public double value(double position) {
        return powersOfTwo ? Math.scalb(1.0, (int) Math.round(position)) : Math.rint(position);
    }

    /**
     * Whether a number is a value of this scale.
     *
     * @param value any number
     * @return true if it lies in range and is of the right kind
     */
    public boolean admits(double value) {
        return value >= least
                && value <= most
                && value == Math.rint(value)
                && (!powersOfTwo || Long.bitCount((long) value) == 1);
    }

    /**
     * The value of this scale nearest to a number.
     *
     * @param number any number but NaN
     * @return an admitted value
     */
    public double nearest(double number) {
        double inRange = Math.max((double) least, Math.min(number, (double) most));
        return powersOfTwo ? value(position(inRange)) : Math.rint(inRange);
    }

    /**
     * The condition on values in words.
     *
     * @return the end of a sentence that begins with the knob's name
     */
    public String condition() {
        return "must be a " + (powersOfTwo ? "power of two" : "whole number") + " from " + least + " to " + most;
    }
}
