package soundscape.report.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import soundscape.explore.landscape.Spacing;

/** The cells of a map as areas and outlines on whole pixels: cells of one colour are joined, lines run between cells. */
final class MapRaster {
    private final int[] xs;
    private final int[] ys;

    /** Cells of one key as a rectangle. */
    record Block(Rectangle2D box, int key) {}

    private record Run(int from, int to, int key) {}

    MapRaster(Spacing across, Spacing up, PlotArea area) {
        double[] columns = across.edges();
        double[] rows = up.edges();
        xs = new int[columns.length];
        ys = new int[rows.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (int) Math.rint(area.px(columns[i]));
        }
        for (int i = 0; i < ys.length; i++) {
            ys[i] = (int) Math.rint(area.py(rows[i]));
        }
    }

    private int width() {
        return xs.length - 1;
    }

    private int height() {
        return ys.length - 1;
    }

    /** All cells, equal neighbours joined, from the lowest row up. */
    List<Block> blocks(IntUnaryOperator key) {
        List<Block> blocks = new ArrayList<>();
        Map<Run, Integer> open = new HashMap<>();
        for (int row = 0; row <= height(); row++) {
            Map<Run, Integer> next = new HashMap<>();
            for (Run run : row < height() ? runs(row, key) : List.<Run>of()) {
                Integer begun = open.remove(run);
                next.put(run, begun == null ? row : begun);
            }
            int end = row;
            open.forEach((run, begun) -> blocks.add(new Block(box(run, begun, end), run.key())));
            open = next;
        }
        return blocks;
    }

    private List<Run> runs(int row, IntUnaryOperator key) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int column = 1; column <= width(); column++) {
            int before = key.applyAsInt(row * width() + from);
            if (column == width() || key.applyAsInt(row * width() + column) != before) {
                runs.add(new Run(from, column, before));
                from = column;
            }
        }
        return runs;
    }

    private Rectangle2D box(Run run, int begun, int end) {
        return new Rectangle2D.Double(
                xs[run.from()], ys[end], xs[run.to()] - xs[run.from()], (double) ys[begun] - ys[end]);
    }

    /** The line all around some cells, in as few strokes as it takes. */
    Path2D around(BitSet cells) {
        return outline(cells, (column, row) -> !isInside(column, row) || !cells.get(row * width() + column));
    }

    /** The line between some cells and all others but those of no value; none along the map's border. */
    Path2D between(BitSet cells, BitSet none) {
        return outline(
                cells,
                (column, row) -> isInside(column, row)
                        && !cells.get(row * width() + column)
                        && !none.get(row * width() + column));
    }

    private Path2D outline(BitSet cells, BiPredicate<Integer, Integer> isOut) {
        Map<Integer, List<Integer>> edges = new HashMap<>();
        BitSet entered = new BitSet();
        for (int row = 0; row < height(); row++) {
            for (int column = 0; column < width(); column++) {
                if (cells.get(row * width() + column)) {
                    int low = corner(column, row);
                    int high = corner(column, row + 1);
                    edge(edges, entered, low, low + 1, isOut.test(column, row - 1));
                    edge(edges, entered, low + 1, high + 1, isOut.test(column + 1, row));
                    edge(edges, entered, high + 1, high, isOut.test(column, row + 1));
                    edge(edges, entered, high, low, isOut.test(column - 1, row));
                }
            }
        }
        Path2D path = new Path2D.Double();
        List<Integer> begins = edges.keySet().stream()
                .sorted()
                .filter(corner -> !entered.get(corner))
                .toList();
        begins.forEach(corner -> trace(path, edges, corner)); // open lines first, or they would be cut in two
        List.copyOf(edges.keySet()).stream().sorted().forEach(corner -> trace(path, edges, corner));
        return path;
    }

    private boolean isInside(int column, int row) {
        return column >= 0 && column < width() && row >= 0 && row < height();
    }

    private int corner(int column, int row) {
        return row * xs.length + column;
    }

    private static void edge(Map<Integer, List<Integer>> edges, BitSet entered, int from, int to, boolean drawn) {
        if (drawn) {
            edges.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
            entered.set(to);
        }
    }

    /** Follows the edges from a corner until there are no more. */
    private void trace(Path2D path, Map<Integer, List<Integer>> edges, int begin) {
        int before = begin;
        int here = begin;
        while (edges.containsKey(here)) {
            List<Integer> ways = edges.get(here);
            int next = ways.remove(ways.size() - 1);
            if (ways.isEmpty()) {
                edges.remove(here);
            }
            if (here == begin && before == begin) {
                path.moveTo(x(here), y(here));
            } else if (next - here != here - before) {
                path.lineTo(x(here), y(here));
            }
            before = here;
            here = next;
        }
        if (here != begin || before != begin) {
            path.lineTo(x(here), y(here));
        }
    }

    private double x(int corner) {
        return xs[corner % xs.length];
    }

    private double y(int corner) {
        return ys[corner / xs.length];
    }

    Point2D middle(int cell) {
        int column = cell % width();
        int row = cell / width();
        return new Point2D.Double((xs[column] + xs[column + 1]) / 2.0, (ys[row] + ys[row + 1]) / 2.0);
    }

    /** Slanting lines through an area, so many pixels from each other. */
    static void hatch(Path2D path, Rectangle2D box, int distance) {
        double first = Math.ceil((box.getMinX() + box.getMinY()) / distance) * distance;
        for (double sum = first; sum < box.getMaxX() + box.getMaxY(); sum += distance) {
            double from = Math.max(box.getMinX(), sum - box.getMaxY());
            double to = Math.min(box.getMaxX(), sum - box.getMinY());
            path.moveTo(from, sum - from);
            path.lineTo(to, sum - to);
        }
    }
}
