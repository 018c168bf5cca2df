package soundscape.report.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Where a curve passes, and when it cannot be told from another one. */
class DrawnCurveTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 100, 100);

    /** A rising line from a point on, through every so many pixels. */
    private static DrawnCurve rising(double x, double y, double step) {
        double[] ways =
                DoubleStream.iterate(0, way -> way <= 60, way -> way + step).toArray();
        return new DrawnCurve(
                new Drawing.Line("", false, List.of()),
                DoubleStream.of(ways).map(way -> x + way).toArray(),
                DoubleStream.of(ways).map(way -> y + way).toArray(),
                Color.BLACK,
                new BasicStroke(1),
                Color.BLACK);
    }

    @Test
    void aBoxBetweenTwoPointsIsCrossed() {
        DrawnCurve curve = rising(10, 10, 30);
        assertTrue(curve.crosses(new Rectangle2D.Double(20, 20, 5, 5)));
        assertFalse(curve.crosses(new Rectangle2D.Double(30, 10, 15, 15)));
    }

    @Test
    void curvesOnEachOtherHideEachOtherHoweverTheyAreMade() {
        assertTrue(rising(10, 10, 2).isHiddenWith(rising(10, 11, 3), AREA));
        assertFalse(rising(10, 10, 2).isHiddenWith(rising(10, 20, 2), AREA));
    }

    @Test
    void aCurveOnAPartOfAnotherDoesNotHideIt() {
        assertFalse(rising(10, 10, 2).isHiddenWith(rising(30, 30, 2), AREA));
    }

    @Test
    void whatLiesOutsideHidesNothing() {
        assertFalse(rising(200, 10, 2).isHiddenWith(rising(200, 10, 2), AREA));
    }
}
