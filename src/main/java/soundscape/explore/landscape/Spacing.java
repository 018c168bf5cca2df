package soundscape.explore.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Scale;
import soundscape.explore.sweep.Axis;

/**
 * How the values of an axis lie on a map: numbers as along their slider, words and tables one step from each other. Each has
 * the room up to half the way to its neighbours.
 */
public final class Spacing {
    /** Where fewer doublings are seen, numbers between powers of two are more help. */
    private static final double FEW_DOUBLINGS = 3;

    /** Distances of numbers that are easy to read, in each power of ten. */
    private static final double[] EASY = {1, 2, 5};

    private static final double TEN = 10;

    private final Axis axis;
    private final double[] places;
    private final double[] edges;

    /** A number or word written beside an axis, and where. */
    public record Tick(double place, String text) {}

    /** Spaces the values of an axis, which ascend where they are numbers. */
    public Spacing(Axis axis) {
        this.axis = axis;
        List<String> values = axis.values();
        places = axis.knob() instanceof NumberKnob number
                ? values.stream()
                        .mapToDouble(value -> place(number.scale(), number.parse(value)))
                        .toArray()
                : IntStream.range(0, values.size()).asDoubleStream().toArray();
        edges = new double[places.length + 1];
        for (int i = 1; i < places.length; i++) {
            edges[i] = (places[i - 1] + places[i]) / 2;
        }
        boolean single = places.length == 1;
        edges[0] = places[0] - (single ? 1 / 2.0 : edges[1] - places[0]);
        int last = places.length - 1;
        edges[last + 1] = places[last] + (single ? 1 / 2.0 : places[last] - edges[last]);
    }

    /** {@return where the room of each value begins, and where that of the last one ends} */
    public double[] edges() {
        return edges.clone();
    }

    /** {@return where the first value's room begins} */
    public double from() {
        return edges[0];
    }

    /** {@return where the last value's room ends} */
    public double to() {
        return edges[edges.length - 1];
    }

    /** {@return the place of a value, by its number} */
    public double place(int index) {
        return places[index];
    }

    /** {@return where a value lies, which need be none of the axis; empty where there is no such place} */
    public OptionalDouble placeOf(String value) {
        if (axis.knob() instanceof NumberKnob number) {
            OptionalDouble read = NumberText.parse(value);
            return read.isPresent()
                    ? OptionalDouble.of(place(number.scale(), read.getAsDouble()))
                    : OptionalDouble.empty();
        }
        int index = axis.values().indexOf(value);
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(index);
    }

    /** {@return the number of the value whose room a place is in; empty beyond the axis} */
    public OptionalInt at(double place) {
        return place < from() || place > to() ? OptionalInt.empty() : OptionalInt.of(nearest(place));
    }

    /** {@return the number of the value whose room a place is in or nearest to} */
    public int nearest(double place) {
        int index = 0;
        while (index < places.length - 1 && place > edges[index + 1]) {
            index++;
        }
        return index;
    }

    /** {@return what is written beside the axis: at most about so many} */
    public List<Tick> ticks(int most) {
        if (!(axis.knob() instanceof NumberKnob number)) {
            return every(places.length, most)
                    .mapToObj(i -> new Tick(i, axis.values().get(i)))
                    .toList();
        }
        Scale scale = number.scale();
        double first = number.parse(axis.values().get(0));
        double last = number.parse(axis.values().get(places.length - 1));
        boolean powers = scale.kind() == Scale.Kind.POWER_OF_TWO
                || (scale.kind() == Scale.Kind.COUNT && last >= first * Math.pow(2, FEW_DOUBLINGS));
        return (powers ? powers(first, last, most) : evenly(first, last, most, scale.kind() != Scale.Kind.REAL))
                .mapToObj(value -> new Tick(place(scale, value), NumberText.format(value)))
                .toList();
    }

    /** None of something lies as far before one as two behind it. */
    private static double place(Scale scale, double value) {
        return scale.kind() == Scale.Kind.COUNT && value < 1 ? -scale.position(2) : scale.position(value);
    }

    private static IntStream every(int count, int most) {
        int step = Math.max(1, (count + most - 1) / Math.max(1, most));
        return IntStream.range(0, count).filter(i -> i % step == 0);
    }

    private static DoubleStream powers(double first, double last, int most) {
        List<Double> all = new ArrayList<>();
        for (double power = Math.scalb(1.0, Math.getExponent(Math.max(1, first))); power <= last; power *= 2) {
            if (power >= first) {
                all.add(power);
            }
        }
        return every(all.size(), most).mapToDouble(all::get);
    }

    private static DoubleStream evenly(double first, double last, int most, boolean whole) {
        double least = Math.max((last - first) / Math.max(1, most), whole ? 1 : 0);
        if (least == 0) {
            return DoubleStream.of(first);
        }
        double ten = Math.pow(TEN, Math.floor(Math.log10(least)));
        double step = DoubleStream.of(EASY)
                .map(easy -> easy * ten)
                .filter(easy -> easy >= least)
                .findFirst()
                .orElse(TEN * ten);
        return DoubleStream.iterate(Math.ceil(first / step), times -> times * step <= last, times -> times + 1)
                .map(times -> times * step);
    }
}
