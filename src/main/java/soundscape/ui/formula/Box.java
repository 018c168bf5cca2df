package soundscape.ui.formula;

import java.util.ArrayList;
import java.util.List;

/** A part of a formula that is set, in pixels: its room around its baseline, whose beginning is the marks' origin. */
record Box(double width, double ascent, double descent, List<Glyph> marks) {
    static final Box EMPTY = new Box(0, 0, 0, List.of());

    Box {
        marks = List.copyOf(marks);
    }

    double height() {
        return ascent + descent;
    }

    static Box space(double width) {
        return new Box(width, 0, 0, List.of());
    }

    static Box beside(List<Box> boxes) {
        double x = 0;
        double ascent = 0;
        double descent = 0;
        List<Glyph> marks = new ArrayList<>();
        for (Box box : boxes) {
            marks.addAll(box.moved(x, 0).marks);
            x += box.width;
            ascent = Math.max(ascent, box.ascent);
            descent = Math.max(descent, box.descent);
        }
        return new Box(x, ascent, descent, marks);
    }

    Box moved(double dx, double dy) {
        return new Box(
                width,
                ascent - dy,
                descent + dy,
                marks.stream().map(mark -> mark.moved(dx, dy)).toList());
    }
}
