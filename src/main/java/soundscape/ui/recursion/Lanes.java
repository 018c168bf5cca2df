package soundscape.ui.recursion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import soundscape.explore.knob.LayerArrow;

/**
 * How far from the cards arrows run, so that none lies on another: those to the next card run straight (0), loops and those
 * that skip cards above (1 and more), those that lead back below (−1 and less).
 */
final class Lanes {
    /** Within its card, an arrow keeps to one side, a loop to the middle. */
    private static final double ASIDE = 0.3;

    private final Map<LayerArrow, Integer> lanes = new HashMap<>();

    private Lanes(List<LayerArrow> arrows) {
        arrows.stream()
                .sorted(Comparator.comparingDouble(Lanes::length).thenComparingInt(LayerArrow::to))
                .forEach(this::place);
    }

    /** The lanes of some arrows: a shorter one runs nearer to the cards. */
    static Lanes of(List<LayerArrow> arrows) {
        return new Lanes(arrows);
    }

    private static double length(LayerArrow arrow) {
        return Math.abs(arrow.to() - arrow.from());
    }

    private void place(LayerArrow arrow) {
        int side = side(arrow);
        int most = lanes.entrySet().stream()
                .filter(other -> side(other.getKey()) == side && overlap(arrow, other.getKey()))
                .mapToInt(other -> Math.abs(other.getValue()))
                .max()
                .orElse(0);
        lanes.put(arrow, side * (most + 1));
    }

    private static int side(LayerArrow arrow) {
        if (arrow.to() == arrow.from() + 1) {
            return 0;
        }
        return arrow.to() >= arrow.from() ? 1 : -1;
    }

    private static boolean overlap(LayerArrow one, LayerArrow other) {
        return begin(one) < end(other) && begin(other) < end(one);
    }

    private static double begin(LayerArrow arrow) {
        return Math.min(arrow.from(), arrow.to()) + (arrow.isLoop() ? -ASIDE / 2 : ASIDE);
    }

    private static double end(LayerArrow arrow) {
        return Math.max(arrow.from(), arrow.to()) + (arrow.isLoop() ? ASIDE / 2 : -ASIDE);
    }

    int of(LayerArrow arrow) {
        return lanes.getOrDefault(arrow, 0);
    }

    /** {@return how many lanes there are above} */
    int above() {
        return lanes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** {@return how many lanes there are below} */
    int below() {
        return -lanes.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** {@return the place of an arrow among those that leave or reach a card on its side; the nearest first} */
    int port(LayerArrow arrow, boolean leaving) {
        List<LayerArrow> alike = new ArrayList<>(lanes.keySet().stream()
                .filter(other -> !other.isLoop()
                        && side(other) == side(arrow)
                        && (leaving ? other.from() == arrow.from() : other.to() == arrow.to()))
                .toList());
        alike.sort(Comparator.comparingInt(other -> Math.abs(of(other))));
        return alike.indexOf(arrow);
    }
}
