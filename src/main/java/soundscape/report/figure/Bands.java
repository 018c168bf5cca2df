package soundscape.report.figure;

import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Steps of equal height that values are shown in, so that a colour can be told from the next.
 * @param first where the lowest step begins
 * @param step how high each is
 */
record Bands(double first, double step, int count) {
    private static final int MOST = 16;

    /** The fewest steps of one of some heights, lowest first, between two values; one where there is no value. */
    static Bands of(double least, double most, double... heights) {
        if (!(least <= most)) {
            return new Bands(0, heights[0], 1);
        }
        double step = DoubleStream.of(heights)
                .filter(height -> (most - least) / height <= MOST - 1)
                .findFirst()
                .orElse(Math.ceil((most - least) / (MOST - 1)));
        double first = Math.floor(least / step) * step;
        return new Bands(first, step, (int) Math.floor((most - first) / step) + 1);
    }

    /** The step that a value is in, from 0. */
    int band(double value) {
        return (int) Math.max(0, Math.min(Math.floor((value - first) / step), count - 1));
    }

    /** How far up a step is; from 0 to 1. */
    double share(int band) {
        return count == 1 ? 1 / 2.0 : band / (count - 1.0);
    }

    double begin(int band) {
        return first + band * step;
    }

    /** The longest of what is written where steps begin. */
    String widest(DoubleFunction<String> format) {
        String widest = "";
        for (int band = 0; band < count; band++) {
            String text = format.apply(begin(band));
            widest = text.length() > widest.length() ? text : widest;
        }
        return widest;
    }
}
