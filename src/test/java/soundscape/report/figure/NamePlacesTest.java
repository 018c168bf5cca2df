package soundscape.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamePlacesTest {
    private static final Rectangle2D PLANE = new Rectangle2D.Double(0, 0, 500, 400);
    private static final double GAP = 13;

    private static NamePlaces.Named at(double x, double y) {
        return new NamePlaces.Named(new Point2D.Double(x, y), 70, 16);
    }

    private static List<Rectangle2D> marks(List<NamePlaces.Named> names) {
        return names.stream()
                .<Rectangle2D>map(name -> LabelPlacer.around(name.point(), 14, 14))
                .toList();
    }

    @Test
    void aNameAloneStandsBesideItsPoint() {
        List<NamePlaces.Named> one = List.of(at(100, 100));
        Rectangle2D box =
                NamePlaces.of(one, PLANE, marks(one), List.of(), GAP).get(0).orElseThrow();
        assertEquals(113, box.getMinX(), 1e-9);
        assertEquals(100, box.getCenterY(), 1e-9);
    }

    @Test
    void manyNamesLieApartAndWithinThePlane() {
        Random random = new Random(1);
        List<NamePlaces.Named> names = Stream.generate(
                        () -> at(150 + 200 * random.nextDouble(), 100 + 200 * random.nextDouble()))
                .limit(20)
                .toList();
        List<Rectangle2D> marks = marks(names);
        List<Rectangle2D> boxes = NamePlaces.of(names, PLANE, marks, List.of(), GAP).stream()
                .map(Optional::orElseThrow)
                .toList();
        for (Rectangle2D box : boxes) {
            assertTrue(PLANE.contains(box));
            assertTrue(marks.stream().noneMatch(box::intersects));
            assertFalse(boxes.stream().anyMatch(other -> !other.equals(box) && other.intersects(box)));
        }
    }

    @Test
    void whereThereIsNoRoomThereIsNoName() {
        List<NamePlaces.Named> one = List.of(at(10, 10));
        assertEquals(
                List.of(Optional.empty()),
                NamePlaces.of(one, new Rectangle2D.Double(0, 0, 40, 40), marks(one), List.of(), GAP));
    }
}
