package soundscape.app.plot;

import java.util.List;
import java.util.Optional;
import soundscape.app.Snapshot;
import soundscape.app.View;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.explore.SizeChoice;
import soundscape.explore.frontier.FrontierPoint;
import soundscape.explore.frontier.Progress;
import soundscape.explore.recursion.FollowedRange;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Metrics;
import soundscape.report.figure.Drawing;

/**
 * What the plot shows.
 * @param curves the curves that were computed last
 * @param frontier the frontier, where it is asked for and computed
 * @param marks what is marked, the configuration now first
 * @param size the size along the axis
 * @param bothSizes whether curves are drawn by the other size as well
 */
public record PlotScene(
        PlotCurves curves,
        Optional<PlotFrontier> frontier,
        List<Mark> marks,
        PlotSubject looked,
        SizeChoice size,
        boolean bothSizes) {
    /** Copies the list. */
    public PlotScene {
        marks = List.copyOf(marks);
    }

    /** The plot of a state, with its frontier where that is drawn, and what the file leaves open of traces that follow. */
    public static PlotScene of(
            Snapshot snapshot,
            PlotCurves curves,
            Optional<PlotFrontier> frontier,
            Marks marks,
            Optional<FollowedRange> range) {
        View view = snapshot.exploration().view();
        return new PlotScene(
                curves,
                frontier,
                marks.of(snapshot, range),
                PlotSubject.of(snapshot),
                snapshot.exploration().plottedSize(),
                view.plot().bothSizes());
    }

    /** The plot of a state, computed here and now, by the reference's bounds. */
    public static PlotScene of(Snapshot snapshot) {
        return of(snapshot, JohnsonBounds.REFERENCE);
    }

    /**
     * The plot of a state, computed here and now, with the frontier where that is asked for; its curves by bounds of choice,
     * its marks by the reference's.
     */
    public static PlotScene of(Snapshot snapshot, JohnsonBounds bounds) {
        PlotRequest request = PlotRequest.of(snapshot.exploration()).by(bounds);
        Optional<PlotFrontier> frontier = snapshot.exploration().view().plot().frontier()
                ? Optional.of(
                        new FrontierRequest(request, snapshot.exploration().plottedSize())
                                .search(Runtime.getRuntime().availableProcessors(), Progress.NONE))
                : Optional.empty();
        return of(
                snapshot,
                request.answer(),
                frontier,
                new Marks(),
                snapshot.exploration().range());
    }

    /** Whether something is drawn by other bounds than soundcalc's. */
    public boolean beyond() {
        return !curves.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .allMatch(point -> point.figures().read().bounds());
    }

    /** Place of figures by the size looked at; log2 of KiB. */
    public double x(Metrics figures) {
        return Drawing.place(size.of(figures.sizes()));
    }

    /** The configuration as it stands. */
    public Mark now() {
        return marks.get(0);
    }

    /** What is called now: where nothing else was opened, that as well; its name on the plot. */
    public String title(Mark mark) {
        return mark.title(marks);
    }

    /** What a mark comes to in short, such as "57 bits · 232–281 KiB"; empty where it stands for comparison. */
    public String detail(Mark mark) {
        return mark.kind() == Mark.Kind.NOW ? looked.brief(mark.figures(), size) : "";
    }

    /** The same without what a drawing needs not know; what is to be drawn. */
    public Drawing drawing() {
        return new Drawing(
                curves.family().label(),
                curves.curves().stream()
                        .map(curve -> new Drawing.Line(
                                KnobText.label(curves.family(), curve.value()) + standIn(curve),
                                curves.isPresent(curve),
                                curve.points()))
                        .toList(),
                KnobText.isOrdered(curves.family()),
                frontier.map(PlotFrontier::points).orElse(List.of()).stream()
                        .map(FrontierPoint::figures)
                        .toList(),
                marks.stream()
                        .map(mark -> new Drawing.Marked(
                                shape(mark.kind()),
                                title(mark),
                                detail(mark),
                                mark.figures(),
                                mark.least().map(Metrics::sizes)))
                        .toList(),
                looked.isFinal(),
                looked.circuit(),
                size,
                bothSizes,
                looked.milestones());
    }

    /** Says of a curve where the expected size stands for a real one that is not known. */
    private String standIn(Curve curve) {
        long unknown = curve.points().stream()
                .filter(point -> size.known(point.figures().sizes().real()) != size)
                .count();
        if (unknown == 0) {
            return "";
        }
        return unknown == curve.points().size() ? ", expected" : ", partly expected";
    }

    static Drawing.Shape shape(Mark.Kind kind) {
        return switch (kind) {
            case NOW -> Drawing.Shape.FILLED;
            case OPENED, BEFORE -> Drawing.Shape.HOLLOW;
            case PIN -> Drawing.Shape.PIN;
        };
    }
}
