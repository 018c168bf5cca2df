package soundscape.ui.formula;

import java.util.ArrayList;
import java.util.List;

/** Something drawn in a formula. */
sealed interface Glyph {
    Glyph moved(double dx, double dy);

    /** Letters from x on along the baseline y, in a font of a size in pixels; quantities are italic. */
    record Letters(String text, double x, double y, double size, boolean italic) implements Glyph {
        @Override
        public Glyph moved(double dx, double dy) {
            return new Letters(text, x + dx, y + dy, size, italic);
        }
    }

    /**
     * A line through points, x and y of each in turn, by a pen of a width in pixels; a round one goes from the first to
     * the last and bends towards the two between.
     */
    record Line(List<Double> points, boolean round, double width) implements Glyph {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public Glyph moved(double dx, double dy) {
            List<Double> moved = new ArrayList<>(points);
            for (int i = 0; i < moved.size(); i += 2) {
                moved.set(i, moved.get(i) + dx);
                moved.set(i + 1, moved.get(i + 1) + dy);
            }
            return new Line(moved, round, width);
        }
    }
}
