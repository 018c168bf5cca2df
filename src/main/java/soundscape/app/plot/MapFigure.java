package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.app.Snapshot;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.landscape.MapValue;
import soundscape.explore.sweep.Axis;
import soundscape.report.FiguresReport;
import soundscape.report.FiguresRow;
import soundscape.report.figure.Figure;

/** A map with the words that it needs where nobody can ask. */
public record MapFigure(Snapshot snapshot, MapScene scene) implements PlotFile.Shown {
    @Override
    public Figure figure() {
        PlotSubject looked = scene.looked();
        List<String> caption = new ArrayList<>(PlotFigure.caption(snapshot, looked, scene.now()));
        if (scene.beyond()) {
            caption.add("Cells are by " + PlotFigure.by(scene.map().sweep()) + PlotFigure.NOT_SOUNDCALC);
        }
        if (!scene.missing().isEmpty()) {
            caption.add(scene.missing());
        }
        boolean upper = scene.choices().value() == MapValue.BITS && !looked.complete();
        String colour = scene.choices().value() == MapValue.SIZE
                ? scene.size().label().toLowerCase(Locale.ROOT) + " proof size"
                : scene.choices().value().phrase();
        return new Figure(
                PlotFigure.title(looked, scene.beyond()),
                "Colour: " + (upper ? "upper bounds of " : "") + colour + " · across, "
                        + span(scene.map().sweep().along()) + " · up, "
                        + span(scene.map().sweep().family()) + " · "
                        + PlotFigure.regime(scene.map().sweep().regimes()),
                scene.drawing(),
                caption);
    }

    /** A knob with its first and last value, such as "queries from 4 to 512". */
    static String span(Axis axis) {
        List<String> values = axis.values();
        return KnobText.word(axis.knob()) + " from " + KnobText.value(axis.knob(), values.get(0)) + " to "
                + KnobText.value(axis.knob(), values.get(values.size() - 1));
    }

    /** A row a mark, then a row a cell; those that are refused have no figures. */
    @Override
    public FiguresReport data() {
        Landscape map = scene.map();
        List<FiguresRow> rows = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            boolean now = mark.kind() == Mark.Kind.NOW;
            rows.add(new FiguresRow(
                    List.of(
                            mark.kind().name().toLowerCase(Locale.ROOT),
                            mark.kind() == Mark.Kind.PIN ? mark.name() : "",
                            now ? map.sweep().presentFamily() : "",
                            now ? map.sweep().presentAlong() : "",
                            ""),
                    mark.figures()));
        }
        for (int cell = 0; cell < map.size(); cell++) {
            rows.add(new FiguresRow(List.of("cell", "", map.up(cell), map.across(cell), met(cell)), map.at(cell)));
        }
        return new FiguresReport(
                List.of(
                        "kind",
                        "name",
                        map.sweep().family().knob().key(),
                        map.sweep().along().knob().key(),
                        "meets"),
                rows,
                scene.now().figures().work(),
                !scene.looked().complete());
    }

    private String met(int cell) {
        return scene.regions().stream()
                .filter(region -> region.cells().get(cell))
                .map(region -> region.milestone().label())
                .collect(Collectors.joining("; "));
    }
}
