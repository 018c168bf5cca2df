package soundscape.report.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import soundscape.estimator.arithmetic.Log2;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.NumberText;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.landscape.MapValue;
import soundscape.explore.landscape.Spacing;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Metrics;

/**
 * What a map over two knobs draws.
 * @param value what the colour says
 * @param size the size looked at
 * @param terms whether colours tell the term that binds as well
 * @param work the prover's work now, which others are multiples of; butterflies
 * @param contours where levels and sizes that are asked for are reached
 * @param regions where targets are met
 * @param marks what is marked, in the order of importance
 */
public record MapDrawing(
        Landscape map,
        MapValue value,
        SizeChoice size,
        boolean terms,
        double work,
        List<MapDrawing.Contour> contours,
        List<MapDrawing.Area> regions,
        List<MapDrawing.Placed> marks)
        implements Plate {
    /** More bits than this tell nobody anything. */
    private static final double MOST_BITS = 264;

    private static final double[] BITS_STEPS = {0.5, 1, 2, 5, 10, 20};
    private static final double[] DOUBLINGS = {0.1, 0.25, 0.5, 1, 2};

    /** Copies the lists. */
    public MapDrawing {
        contours = List.copyOf(contours);
        regions = List.copyOf(regions);
        marks = List.copyOf(marks);
    }

    /** Some cells by their numbers, and what they are called. */
    public record Area(String label, BitSet cells) {}

    /** Where a level or a size is reached. */
    public record Contour(Area area, boolean ofSize) {}

    /** A mark and its place on both axes. */
    public record Placed(Drawing.Marked mark, double across, double up) {}

    /** {@return how values lie across} */
    public Spacing across() {
        return new Spacing(map.sweep().along());
    }

    /** {@return how values lie up} */
    public Spacing up() {
        return new Spacing(map.sweep().family());
    }

    /** {@return the part of the plane that holds every cell} */
    public PlotRange range() {
        return new PlotRange(across().from(), across().to(), up().from(), up().to());
    }

    /** What the axis of a knob is called, such as "Grinding, bits". */
    static String name(Axis axis) {
        String unit = axis.knob().about().unit();
        return axis.knob().label() + (unit.isEmpty() || unit.equals("×") ? "" : ", " + unit);
    }

    /** The value along the scale of colours; empty where a cell has none. */
    OptionalDouble shade(int cell) {
        return map.at(cell).map(this::shade).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private double shade(Metrics figures) {
        double found = value.of(figures, size);
        return switch (value) {
            case BITS -> Math.max(0, Math.min(found, MOST_BITS));
            case SIZE -> Drawing.place(found);
            case WORK -> Log2.of(found / work);
        };
    }

    Bands bands() {
        double[] shades = cells().mapToObj(this::shade)
                .flatMapToDouble(OptionalDouble::stream)
                .filter(Double::isFinite)
                .toArray();
        return Bands.of(
                DoubleStream.of(shades).min().orElse(Double.NaN),
                DoubleStream.of(shades).max().orElse(Double.NaN),
                value == MapValue.BITS ? BITS_STEPS : DOUBLINGS);
    }

    /** A place along the scale of colours in words, such as "100", "512 KiB" or "×2". */
    String text(double shade) {
        return switch (value) {
            case BITS -> NumberText.format(shade);
            case SIZE -> new KibFormat().format(shade);
            case WORK -> "×" + times(shade);
        };
    }

    private static String times(double doublings) {
        double exact = Math.pow(2, Math.abs(doublings));
        String text = exact == Math.rint(exact) ? NumberText.format(exact) : String.format(Locale.ROOT, "%.3g", exact);
        return doublings >= 0 ? text : "1/" + text;
    }

    IntStream cells() {
        return IntStream.range(0, map.size());
    }

    /** The terms that bind somewhere, each with its cells; the one that binds most first. */
    List<Area> binding() {
        Map<String, BitSet> found = new LinkedHashMap<>();
        cells().forEach(cell -> map.at(cell)
                .ifPresent(figures -> found.computeIfAbsent(term(figures), any -> new BitSet())
                        .set(cell)));
        List<Area> terms = new ArrayList<>();
        found.forEach((term, where) -> terms.add(new Area(term, where)));
        terms.sort(Comparator.comparingInt((Area area) -> area.cells().cardinality())
                .reversed());
        return terms;
    }

    private String term(Metrics figures) {
        return map.sweep().subject().whole()
                ? figures.weakest() + " of " + figures.circuit()
                : figures.weakest().text();
    }

    /** Cells that are refused. */
    BitSet refused() {
        BitSet none = new BitSet();
        cells().filter(cell -> map.at(cell).isEmpty()).forEach(none::set);
        return none;
    }
}
