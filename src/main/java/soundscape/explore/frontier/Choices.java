package soundscape.explore.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What some groups of knobs choose together for a level: between two levels at which a step of one of them ends, always the
 * same.
 */
final class Choices {
    private final double[] levels;
    private final List<long[]> offsets = new ArrayList<>();

    /** The choices of groups; of none, one for every level. */
    Choices(List<Stairs> groups) {
        levels = groups.isEmpty()
                ? new double[] {Double.POSITIVE_INFINITY}
                : groups.stream()
                        .flatMapToDouble(
                                stairs -> IntStream.range(0, stairs.size()).mapToDouble(stairs::bits))
                        .sorted()
                        .distinct()
                        .toArray();
        for (double level : levels) {
            LongStream together = LongStream.of(0);
            for (Stairs stairs : groups) {
                long[] each = stairs.suiting(level);
                together = together.flatMap(offset -> Arrays.stream(each).map(own -> offset + own));
            }
            offsets.add(together.toArray());
        }
    }

    /** How many choices there are. */
    int size() {
        return levels.length;
    }

    /** The first choice for levels above one; the number of choices where there is none. */
    int above(double level) {
        int at = Arrays.binarySearch(levels, level);
        return at < 0 ? -at - 1 : at + 1;
    }

    /** The level up to which a choice suits; bits. */
    double level(int choice) {
        return levels[choice];
    }

    /** The cells of a choice, one of each group: how far each such configuration lies from that of all first cells. */
    long[] offsets(int choice) {
        return offsets.get(choice);
    }
}
