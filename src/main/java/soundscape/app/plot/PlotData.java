package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundscape.explore.frontier.FrontierPoint;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.SweepPoint;
import soundscape.report.FiguresReport;
import soundscape.report.FiguresRow;

/** Everything that a plot shows, as data: one row a point, with full double precision. */
public final class PlotData {
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String FRONTIER = "frontier";

    private PlotData() {}

    /**
     * Lists a plot's marks, curves, then frontier, with work relative to the configuration now. Each point has a kind
     * ({@code now}, {@code opened}, {@code before}, {@code pin}, {@code curve} or {@code frontier}), a name (a pin's, or all that a
     * point of the frontier stands at), and what both knobs stand at, where that is known.
     */
    public static FiguresReport of(PlotScene scene) {
        PlotCurves curves = scene.curves();
        List<FiguresRow> rows = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            boolean now = mark.kind() == Mark.Kind.NOW;
            rows.add(new FiguresRow(
                    List.of(
                            mark.kind().name().toLowerCase(Locale.ROOT),
                            mark.kind() == Mark.Kind.PIN ? mark.name() : "",
                            now ? curves.presentFamily() : "",
                            now ? curves.presentAlong() : ""),
                    mark.figures()));
        }
        for (Curve curve : curves.curves()) {
            for (SweepPoint point : curve.points()) {
                rows.add(new FiguresRow(List.of(ResultRow.CURVE, "", curve.value(), point.value()), point.figures()));
            }
        }
        scene.frontier().ifPresent(frontier -> {
            for (FrontierPoint point : frontier.points()) {
                rows.add(new FiguresRow(
                        List.of(
                                FRONTIER,
                                frontier.values(point),
                                frontier.raw(point, curves.family()),
                                frontier.raw(point, curves.along())),
                        point.figures()));
            }
        });
        return new FiguresReport(
                List.of(KIND, NAME, curves.family().key(), curves.along().key()),
                rows,
                scene.now().figures().work(),
                !scene.looked().complete());
    }
}
