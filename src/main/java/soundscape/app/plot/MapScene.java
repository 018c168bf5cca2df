package soundscape.app.plot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.app.MapChoices;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.landscape.Spacing;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.Feasible;
import soundscape.milestone.Milestone;
import soundscape.report.figure.Drawing;
import soundscape.report.figure.MapDrawing;

/**
 * What a map shows.
 * @param marks what is marked, the configuration now first
 * @param size the size looked at
 * @param regions where each target is met that some cell meets
 */
public record MapScene(
        Landscape map,
        List<Mark> marks,
        PlotSubject looked,
        SizeChoice size,
        MapChoices choices,
        List<MapScene.Region> regions) {
    /** Copies the lists. */
    public MapScene {
        marks = List.copyOf(marks);
        regions = List.copyOf(regions);
    }

    /** The cells that meet a target. */
    public record Region(Milestone milestone, BitSet cells) {}

    /** The map of a state, which was computed for it. */
    public static MapScene of(Snapshot snapshot, Landscape map, Marks marks) {
        return MapRequest.of(snapshot).scene(map, marks.of(snapshot));
    }

    /** With what follows from the cells: where each target is met. */
    static MapScene of(Landscape map, List<Mark> marks, PlotSubject looked, SizeChoice size, MapChoices choices) {
        return new MapScene(
                map,
                marks,
                looked,
                size,
                choices,
                looked.milestones().stream()
                        .filter(Milestone::asksFigures)
                        .map(milestone -> new Region(
                                milestone, Feasible.cells(map, milestone, looked.isFinal(), looked.incomplete())))
                        .toList());
    }

    /** The same map with marks of another state of both knobs. */
    public MapScene at(List<Mark> other) {
        return new MapScene(map, other, looked, size, choices, regions);
    }

    /** The configuration as it stands. */
    public Mark now() {
        return marks.get(0);
    }

    /** {@return where a mark lies; empty where it has no such parameter, or no value of it that has a place} */
    public Optional<MapDrawing.Placed> place(Mark mark) {
        OptionalDouble across =
                place(mark, map.sweep().along().knob(), new Spacing(map.sweep().along()));
        OptionalDouble up =
                place(mark, map.sweep().family().knob(), new Spacing(map.sweep().family()));
        return across.isPresent() && up.isPresent()
                ? Optional.of(new MapDrawing.Placed(marked(mark), across.getAsDouble(), up.getAsDouble()))
                : Optional.empty();
    }

    private Drawing.Marked marked(Mark mark) {
        return new Drawing.Marked(
                PlotScene.shape(mark.kind()), mark.title(marks), detail(mark), mark.figures(), Optional.empty());
    }

    /** What a mark comes to in short; empty where it stands for comparison. */
    public String detail(Mark mark) {
        return mark.kind() == Mark.Kind.NOW ? looked.brief(mark.figures(), size) : "";
    }

    private OptionalDouble place(Mark mark, Knob knob, Spacing spacing) {
        Zkvm zkvm = mark.zkvm();
        int named = Marks.counterpart(zkvm, looked.circuit());
        Optional<String> value = IntStream.concat(
                        IntStream.of(named), IntStream.range(0, zkvm.entries().size()))
                .mapToObj(circuit -> value(knob, zkvm, circuit))
                .limit(looked.whole() ? Long.MAX_VALUE : 1)
                .flatMap(Optional::stream)
                .findFirst();
        return value.map(spacing::placeOf).orElse(OptionalDouble.empty());
    }

    private static Optional<String> value(Knob knob, Zkvm zkvm, int circuit) {
        return knob instanceof NumberKnob number
                ? number.read(zkvm, circuit).map(reading -> NumberText.exact(reading.value()))
                : knob.show(zkvm, circuit);
    }

    /** Whether some cell is by other bounds than soundcalc's. */
    boolean beyond() {
        return !IntStream.range(0, map.size())
                .mapToObj(map::at)
                .flatMap(Optional::stream)
                .allMatch(figures -> figures.read().bounds());
    }

    /** {@return what is not as a reader may expect it, as a phrase; empty if nothing} */
    public String missing() {
        List<String> phrases = new ArrayList<>();
        if (map.refused() == map.size()) {
            phrases.add("no configuration has a value"
                    + (map.sweep().regimes() == RegimeChoice.BEST
                            ? ""
                            : " in " + map.sweep().regimes().label()));
        } else if (map.refused() > 0) {
            phrases.add(map.refused() + " of " + map.size() + " configurations are refused: hatched");
        }
        if (beyond()) {
            phrases.add("no verdict counts other bounds than soundcalc's");
        } else if (map.refused() < map.size()) {
            regions.stream()
                    .filter(region -> region.cells().isEmpty())
                    .forEach(region ->
                            phrases.add("none meets " + region.milestone().label()));
        }
        marks.stream()
                .filter(mark -> place(mark).isEmpty())
                .forEach(mark -> phrases.add(mark.name() + " has no place here"));
        return String.join(" · ", phrases);
    }

    /** {@return what the map shows, for those who do not see it} */
    public String inWords() {
        String met = regions.stream()
                .map(region -> " " + region.milestone().label() + " is met by "
                        + region.cells().cardinality() + ".")
                .collect(Collectors.joining());
        String points = marks.stream()
                .map(mark -> mark.title(marks) + " " + looked.security(mark.figures()) + " at "
                        + PlotSubject.size(mark.figures()) + ", held by " + looked.heldBy(mark.figures()))
                .collect(Collectors.joining("; "));
        return "Map of " + choices.value().label().toLowerCase(Locale.ROOT) + " of " + looked.name() + ": across, "
                + MapFigure.span(map.sweep().along()) + "; up, "
                + MapFigure.span(map.sweep().family()) + ". "
                + map.size() + " configurations, of which " + map.refused() + " are refused." + met + " " + points
                + ".";
    }

    /** {@return what is to be drawn} */
    public MapDrawing drawing() {
        return new MapDrawing(
                map,
                choices.value(),
                size,
                choices.terms(),
                now().figures().work(),
                contours(),
                regions.stream()
                        .filter(region -> !region.cells().isEmpty())
                        .map(region -> new MapDrawing.Area(
                                (looked.whole() ? "meets " : "its part of ")
                                        + region.milestone().label(),
                                region.cells()))
                        .toList(),
                marks.stream().flatMap(mark -> place(mark).stream()).toList());
    }

    /** Lines that would run along the border alone are left out. */
    private List<MapDrawing.Contour> contours() {
        List<MapDrawing.Contour> contours = new ArrayList<>();
        for (Milestone milestone : looked.milestones()) {
            String name = milestone.label() + " · ";
            milestone
                    .level()
                    .ifPresent(level -> contours.add(new MapDrawing.Contour(
                            new MapDrawing.Area(name + level + " bits", cells(figures -> figures.level() >= level)),
                            false)));
            if (looked.isFinal()) {
                milestone
                        .maxKib()
                        .ifPresent(kib -> contours.add(new MapDrawing.Contour(
                                new MapDrawing.Area(
                                        name + kib + " KiB",
                                        cells(figures -> size.of(figures.sizes()) <= milestone.maxBits())),
                                true)));
            }
        }
        contours.removeIf(contour ->
                contour.area().cells().isEmpty() || contour.area().cells().cardinality() == map.size() - map.refused());
        return contours;
    }

    private BitSet cells(Predicate<Metrics> reached) {
        BitSet cells = new BitSet();
        IntStream.range(0, map.size())
                .filter(cell -> map.at(cell).filter(reached).isPresent())
                .forEach(cells::set);
        return cells;
    }
}
