package soundscape.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.explore.landscape.Spacing;
import soundscape.explore.sweep.AxisText;

/** A map of 9 × 7 cells, each ten pixels wide and high. */
class MapRasterTest {
    private static final int WIDTH = 9;
    private static final int HEIGHT = 7;
    private static final int PIXELS = 10;

    private static final MapRaster RASTER = raster();

    private static MapRaster raster() {
        Spacing across = new Spacing(AxisText.parse("queries=1..9"));
        Spacing up = new Spacing(AxisText.parse("grinding=0..6"));
        return new MapRaster(
                across,
                up,
                new PlotArea(
                        new Rectangle2D.Double(0, 0, WIDTH * PIXELS, HEIGHT * PIXELS),
                        new PlotRange(across.from(), across.to(), up.from(), up.to())));
    }

    private static BitSet random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BitSet cells = new BitSet();
        IntStream.range(0, WIDTH * HEIGHT)
                .filter(cell -> random.nextInt(3) == 0)
                .forEach(cells::set);
        return cells;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyCellIsInOneBlockOfItsColour(long seed) {
        BitSet cells = random(seed);
        List<MapRaster.Block> blocks = RASTER.blocks(cell -> cells.get(cell) ? 1 : 0);
        for (int cell = 0; cell < WIDTH * HEIGHT; cell++) {
            Point2D middle = RASTER.middle(cell);
            List<Integer> keys = blocks.stream()
                    .filter(block -> block.box().contains(middle))
                    .map(MapRaster.Block::key)
                    .toList();
            assertEquals(List.of(cells.get(cell) ? 1 : 0), keys);
        }
    }

    /** The unit pieces of a line, each by its middle. */
    private static Set<Point2D> pieces(Path2D line) {
        Set<Point2D> pieces = new HashSet<>();
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator way = line.getPathIterator(null); !way.isDone(); way.next()) {
            if (way.currentSegment(to) == PathIterator.SEG_LINETO) {
                int count = (int) ((Math.abs(to[0] - x) + Math.abs(to[1] - y)) / PIXELS);
                for (int i = 0; i < count; i++) {
                    double share = (i + 0.5) / count;
                    pieces.add(new Point2D.Double(x + share * (to[0] - x), y + share * (to[1] - y)));
                }
            }
            x = to[0];
            y = to[1];
        }
        return pieces;
    }

    private static boolean isIn(BitSet cells, int column, int row) {
        return column >= 0 && column < WIDTH && row >= 0 && row < HEIGHT && cells.get(row * WIDTH + column);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLineRunsWhereverCellsDiffer(long seed) {
        BitSet cells = random(seed);
        Set<Point2D> all = new HashSet<>();
        Set<Point2D> within = new HashSet<>();
        for (int row = -1; row < HEIGHT; row++) {
            for (int column = -1; column < WIDTH; column++) {
                double x = (column + 1) * PIXELS;
                double y = (HEIGHT - row - 1) * PIXELS; // of the row's upper edge
                if (isIn(cells, column, row) != isIn(cells, column + 1, row)) {
                    Point2D piece = new Point2D.Double(x, y + PIXELS / 2.0);
                    all.add(piece);
                    if (column >= 0 && column < WIDTH - 1) {
                        within.add(piece);
                    }
                }
                if (isIn(cells, column, row) != isIn(cells, column, row + 1)) {
                    Point2D piece = new Point2D.Double(x - PIXELS / 2.0, y);
                    all.add(piece);
                    if (row >= 0 && row < HEIGHT - 1) {
                        within.add(piece);
                    }
                }
            }
        }
        assertEquals(all, pieces(RASTER.around(cells)));
        assertEquals(within, pieces(RASTER.between(cells, new BitSet())));
    }

    @Test
    void noLineRunsBesideCellsOfNoValue() {
        BitSet left = new BitSet();
        BitSet right = new BitSet();
        IntStream.range(0, WIDTH * HEIGHT).forEach(cell -> (cell % WIDTH < 4 ? left : right).set(cell));
        assertFalse(pieces(RASTER.between(left, new BitSet())).isEmpty());
        assertEquals(Set.of(), pieces(RASTER.between(left, right)));
    }
}
