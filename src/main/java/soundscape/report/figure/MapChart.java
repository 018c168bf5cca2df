package soundscape.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import soundscape.explore.landscape.Spacing;

/**
 * The chart of a map over two knobs; knows nothing of windows. Axes are the library's. Its renderer of blocks draws each
 * cell by itself and all of one size, while values of a knob lie as on its slider; so cells are areas of our own, those of
 * one colour joined.
 */
public final class MapChart {
    /** The outline around what meets a target, and what sets it off. */
    private static final float OUTLINE = 2.6f;

    private static final float HALO = 5;
    private static final double LEFT = 48;
    private static final double BOTTOM = 58;
    private static final double PADDING = 12;
    private static final double GAP = 8;

    /** How wide the scale of colours is. */
    private static final double STRIP = 14;

    /** Between texts beside the axes. */
    private static final double APART = 14;

    private static final double TICK_HEIGHT = 26;
    private static final double TICK_WIDTH = 46;
    private static final int HATCH = 9;
    private static final int NO_VALUE = -1;

    /** So many places along a line are tried for its name, each far from the one before. */
    private static final int PLACES = 20;

    private static final int SPRING = 7;

    /** A name that has no room at its line may lie away from it by about so many halves of its height. */
    private static final int FARTHEST = 4;

    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}, {0, -1}, {0, 1}};

    /** So many cells of an area are tried for its name. */
    private static final int MOST_TRIED = 150;

    /** A term that rules a smaller part of the map than one in so many is not named on it. */
    private static final int LEAST_NAMED = 100;

    private final MapAxis across = new MapAxis();
    private final MapAxis up = new MapAxis();
    private final Picture picture = new Picture();
    private final Picture scale = new Picture();
    private final XYPlot plot = new GroundedPlot(
            this::drawGround, new XYSeriesCollection(), across, up, new XYLineAndShapeRenderer(true, false));
    private final JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    private final TextSizes texts;
    private final double overlap;
    private List<Rectangle2D> labels = List.of();

    /**
     * Makes an empty chart; {@code texts} measures texts as they will be drawn. Areas reach so many pixels below those that
     * are painted after them, where what shows the chart would leave a gap.
     */
    public MapChart(TextSizes texts, double overlap) {
        this.texts = texts;
        this.overlap = overlap;
        chart.setNotify(false); // whoever shows it says when to paint
        for (MapAxis axis : List.of(across, up)) {
            axis.setAutoRange(false);
            axis.setTickMarksVisible(false);
            axis.setAxisLineVisible(false);
        }
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        chart.setBackgroundPaint(null); // as in the plot of curves
        plot.setBackgroundPaint(null);
        plot.addAnnotation(picture);
    }

    /** The chart; to be drawn after it was laid out. */
    public JFreeChart chart() {
        return chart;
    }

    /** What lies on the plane; the picture that {@link #lay} makes. */
    public Picture picture() {
        return picture;
    }

    /** Where the plane lies on a canvas, in pixels, with room for both axes and the scale of colours. */
    public PlotArea area(MapDrawing map, double width, double height, PlotStyle style) {
        double zoom = style.zoom();
        double left = LEFT * zoom + widest(map.up().ticks(MapAxis.MANY), style.text());
        double right = (STRIP + 3 * GAP) * zoom + texts.width(map.bands().widest(map::text), style.text());
        Rectangle2D area = new Rectangle2D.Double(
                Math.rint(left),
                PADDING,
                Math.rint(Math.max(1, width - left - right)),
                Math.rint(Math.max(1, height - BOTTOM * zoom - PADDING)));
        return new PlotArea(area, map.range());
    }

    private double widest(List<Spacing.Tick> ticks, Font font) {
        return ticks.stream()
                .mapToDouble(tick -> texts.width(tick.text(), font))
                .max()
                .orElse(0);
    }

    /** Lays out a map on a canvas so wide; the next painting shows it. */
    public void lay(MapDrawing map, PlotArea area, double width, PlotStyle style, List<Rectangle2D> taken) {
        dress(map, area, width, style);
        picture.clear();
        scale.clear();
        MapRaster raster = new MapRaster(map.across(), map.up(), area);
        LabelPlacer placer = new LabelPlacer(area.area(), taken, List.of());
        Bands bands = map.bands();
        List<MapDrawing.Area> terms = map.terms() ? map.binding() : List.of();
        addCells(map, raster, area.area(), bands, terms, style);
        addScale(map, area, bands, style);
        BitSet none = map.refused();
        List<Rectangle2D> lines = new ArrayList<>();
        for (MapDrawing.Contour contour : map.contours()) {
            Path2D line = raster.between(contour.area().cells(), none);
            addLine(line, contour(style), stroke(contour, style));
            lines.addAll(strips(line));
        }
        map.regions().forEach(region -> {
            Path2D line = raster.around(region.cells());
            addLine(line, style.veil(), style.round(HALO));
            addLine(line, region(style), outline(style));
        });
        Names names = new Names(placer, area.area(), lines, raster, style);
        map.regions().forEach(region -> names.addInside(region, style.bold(), style.label(region(style))));
        map.contours()
                .forEach(contour -> names.addBeside(
                        contour.area().label(),
                        corners(raster.between(contour.area().cells(), none))));
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).cells().cardinality() * LEAST_NAMED >= map.map().size()) {
                names.addInside(terms.get(i), style.text(), style.label(MapColours.hue(style, i)));
            }
        }
        labels = placer.placed();
    }

    /** {@return the boxes of all that is written on the plane, in pixels} */
    public List<Rectangle2D> labels() {
        return List.copyOf(labels);
    }

    private void drawGround(Graphics2D g2) {
        picture.drawGround(g2);
        scale.draw(g2);
    }

    private void addLine(Path2D line, Color colour, Stroke stroke) {
        if (line.getCurrentPoint() != null) {
            picture.line(line, colour, stroke);
        }
    }

    private void addCells(
            MapDrawing map,
            MapRaster raster,
            Rectangle2D plane,
            Bands bands,
            List<MapDrawing.Area> terms,
            PlotStyle style) {
        int[] hues = new int[map.map().size()];
        for (int i = 0; i < terms.size(); i++) {
            int hue = i;
            terms.get(i).cells().stream().forEach(cell -> hues[cell] = hue);
        }
        int[] keys = map.cells()
                .map(cell -> {
                    OptionalDouble shade = map.shade(cell);
                    return shade.isEmpty() ? NO_VALUE : hues[cell] * bands.count() + bands.band(shade.getAsDouble());
                })
                .toArray();
        MapColours colours = terms.isEmpty() ? MapColours.PLAIN : MapColours.TINTED;
        Path2D hatch = new Path2D.Double();
        for (MapRaster.Block block : raster.blocks(cell -> keys[cell])) {
            Rectangle2D box = block.box().createIntersection(plane);
            if (box.isEmpty()) {
                continue;
            }
            if (block.key() == NO_VALUE) {
                picture.ground(box, none(style));
                MapRaster.hatch(hatch, box, HATCH);
            } else {
                picture.ground(
                        new Rectangle2D.Double(
                                box.getX(), box.getY() - overlap, box.getWidth() + overlap, box.getHeight() + overlap),
                        colours.of(style, block.key() / bands.count(), bands.share(block.key() % bands.count())));
            }
        }
        addLine(hatch, slant(style), style.grid());
    }

    /** The scale of colours at the right, the highest value on top. */
    private void addScale(MapDrawing map, PlotArea area, Bands bands, PlotStyle style) {
        Rectangle2D plane = area.area();
        double step = plane.getHeight() / bands.count();
        double x = plane.getMaxX() + GAP * style.zoom();
        double width = STRIP * style.zoom();
        double line = texts.height(style.text());
        int every = (int) Math.ceil((line + 2) / step);
        for (int band = 0; band < bands.count(); band++) {
            double top = plane.getMinY() + (bands.count() - 1 - band) * step;
            scale.fill(
                    new Rectangle2D.Double(x, top, width, step + 1 / 2.0),
                    MapColours.PLAIN.of(style, 0, bands.share(band)));
            if (band % every == 0) {
                double middle = Math.max(plane.getMinY() + line / 2, top + step - line / 2);
                scale.text(
                        map.text(bands.begin(band)),
                        new Rectangle2D.Double(x + width + GAP / 2, middle - line / 2, 0, line),
                        style.text(),
                        PlotStyle.colour(style.palette().muted()),
                        style.veil());
            }
        }
        scale.line(
                new Rectangle2D.Double(x, plane.getMinY(), width, step * bands.count()),
                PlotStyle.colour(style.palette().grid()),
                style.grid());
    }

    /** A line's corners; where it is interrupted, from one end to the next. */
    private static List<Point2D> corners(Path2D line) {
        List<Point2D> corners = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator way = line.getPathIterator(null); !way.isDone(); way.next()) {
            way.currentSegment(at);
            corners.add(new Point2D.Double(at[0], at[1]));
        }
        return corners;
    }

    /** What names keep off: each straight part of a line. */
    private static List<Rectangle2D> strips(Path2D line) {
        List<Rectangle2D> strips = new ArrayList<>();
        Point2D before = new Point2D.Double();
        double[] at = new double[6];
        for (PathIterator way = line.getPathIterator(null); !way.isDone(); way.next()) {
            boolean begins = way.currentSegment(at) == PathIterator.SEG_MOVETO;
            Point2D corner = new Point2D.Double(at[0], at[1]);
            if (!begins) {
                Rectangle2D strip = new Rectangle2D.Double();
                strip.setFrameFromDiagonal(before, corner);
                strips.add(new Rectangle2D.Double(
                        strip.getX() - 1, strip.getY() - 1, strip.getWidth() + 2, strip.getHeight() + 2));
            }
            before = corner;
        }
        return strips;
    }

    /** Writes names where there is room, rather not across lines. */
    private final class Names {
        private final LabelPlacer placer;
        private final Rectangle2D plane;
        private final List<Rectangle2D> lines;
        private final MapRaster raster;
        private final PlotStyle style;

        Names(LabelPlacer placer, Rectangle2D plane, List<Rectangle2D> lines, MapRaster raster, PlotStyle style) {
            this.placer = placer;
            this.plane = plane;
            this.lines = lines;
            this.raster = raster;
            this.style = style;
        }

        /** Beside a line, as near as there is room; nowhere, if none of it is seen. */
        void addBeside(String name, List<Point2D> line) {
            List<Point2D> corners = line.stream().filter(this::isSeen).toList();
            if (corners.isEmpty()) {
                return;
            }
            double across = texts.width(name, style.text()) / 2 + GAP;
            double up = texts.height(style.text()) * (1 / 2.0) + 2;
            List<Point2D> places = new ArrayList<>();
            for (int away = 1; away <= FARTHEST; away++) {
                for (int i = 0; i < PLACES; i++) {
                    Point2D at = along(corners, (1 / 2.0 + Math.floorMod(i * SPRING, PLACES) / (double) PLACES) % 1);
                    for (double[] side : SIDES) {
                        places.add(new Point2D.Double(
                                at.getX() + side[0] * (across + (away - 1) * up), at.getY() + side[1] * up * away));
                    }
                }
            }
            write(name, places, style.text(), contour(style));
        }

        private boolean isSeen(Point2D corner) {
            return plane.outcode(corner) == 0;
        }

        private Point2D along(List<Point2D> corners, double share) {
            double way = share * (corners.size() - 1);
            Point2D from = corners.get((int) way);
            Point2D to = corners.get((int) Math.ceil(way));
            double part = way - Math.floor(way);
            return new Point2D.Double(
                    from.getX() + part * (to.getX() - from.getX()), from.getY() + part * (to.getY() - from.getY()));
        }

        /** Within some cells, as near to their middle as there is room. */
        void addInside(MapDrawing.Area area, Font font, Color colour) {
            int[] cells = area.cells().stream().toArray();
            int every = cells.length / MOST_TRIED + 1;
            List<Point2D> middles = IntStream.range(0, cells.length)
                    .filter(i -> i % every == 0)
                    .mapToObj(i -> raster.middle(cells[i]))
                    .filter(this::isSeen)
                    .toList();
            if (middles.isEmpty()) {
                return;
            }
            Point2D centre = new Point2D.Double(
                    middles.stream().mapToDouble(Point2D::getX).average().orElseThrow(),
                    middles.stream().mapToDouble(Point2D::getY).average().orElseThrow());
            List<Point2D> nearest = middles.stream()
                    .sorted(Comparator.comparingDouble(centre::distanceSq))
                    .toList();
            write(area.label(), nearest, font, colour);
        }

        private void write(String name, List<Point2D> places, Font font, Color colour) {
            placer.place(texts.width(name, font), texts.height(font), places, lines)
                    .ifPresent(box -> picture.text(name, box, font, colour, style.veil()));
        }
    }

    static Stroke stroke(MapDrawing.Contour contour, PlotStyle style) {
        return contour.ofSize() ? style.threshold() : style.grid();
    }

    static Color contour(PlotStyle style) {
        return PlotStyle.colour(style.palette().text());
    }

    static Stroke outline(PlotStyle style) {
        return style.round(OUTLINE);
    }

    static Color region(PlotStyle style) {
        Color target = PlotStyle.colour(style.palette().target());
        return new Color(target.getRed(), target.getGreen(), target.getBlue());
    }

    private static Color none(PlotStyle style) {
        return PlotStyle.colour(style.palette().surface());
    }

    private static Color slant(PlotStyle style) {
        return PlotStyle.mixed(none(style), PlotStyle.colour(style.palette().muted()), 1 / 2.0);
    }

    /** A sample of what has no value. */
    static void hatched(Graphics2D g2, Rectangle2D box, PlotStyle style) {
        Path2D hatch = new Path2D.Double();
        MapRaster.hatch(hatch, box, HATCH);
        g2.setPaint(slant(style));
        g2.setStroke(style.grid());
        g2.draw(hatch);
        g2.draw(box);
    }

    private void dress(MapDrawing map, PlotArea area, double width, PlotStyle style) {
        Rectangle2D plane = area.area();
        double zoom = style.zoom();
        AxisSpace left = new AxisSpace();
        left.setLeft(plane.getX() - PADDING);
        AxisSpace bottom = new AxisSpace();
        bottom.setBottom((BOTTOM - PADDING) * zoom);
        plot.setFixedRangeAxisSpace(left);
        plot.setFixedDomainAxisSpace(bottom);
        chart.setPadding(new RectangleInsets(PADDING, PADDING, PADDING * zoom, width - plane.getMaxX()));
        double widest = Math.max(
                TICK_WIDTH * style.spacingAcross(), widest(map.across().ticks(MapAxis.MANY), style.text()) + APART);
        across.show(
                map.across(), area.range().left(), area.range().right(), (int) Math.max(1, plane.getWidth() / widest));
        up.show(map.up(), area.range().bottom(), area.range().top(), (int)
                Math.max(1, plane.getHeight() / (TICK_HEIGHT * style.spacingUp())));
        across.setLabel(MapDrawing.name(map.map().sweep().along()));
        up.setLabel(MapDrawing.name(map.map().sweep().family()));
        for (MapAxis axis : Arrays.asList(across, up)) {
            axis.setLabelFont(style.text());
            axis.setTickLabelFont(style.text());
            axis.setLabelPaint(PlotStyle.colour(style.palette().muted()));
            axis.setTickLabelPaint(PlotStyle.colour(style.palette().muted()));
        }
    }
}
