package soundscape.app.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.SweepPoint;
import soundscape.report.SizeWords;

/** What a plot shows, for those who do not see it. */
public final class PlotSentence {
    private PlotSentence() {}

    /** Describes a plot in a few sentences; the first of the marks is the configuration now. */
    public static String of(
            PlotCurves curves, List<Mark> marks, PlotSubject looked, SizeChoice size, boolean frontier) {
        String points = marks.stream()
                .map(mark -> mark.name() + " " + looked.security(mark.figures()) + " at "
                        + PlotSubject.size(mark.figures()) + ", held by " + looked.heldBy(mark.figures())
                        + mark.least()
                                .map(least -> ", "
                                        + SizeWords.between(
                                                size,
                                                least.sizes(),
                                                mark.figures().sizes())
                                        + " by how full the opened traces are")
                                .orElse(""))
                .collect(Collectors.joining("; "));
        String missing = curves.missing();
        return "Security against " + size.label().toLowerCase(Locale.ROOT) + " size of " + looked.name() + ". "
                + curves(curves) + (frontier ? " The frontier is drawn." : "") + " " + points + "."
                + (missing.isEmpty() ? "" : " " + missing + ".");
    }

    private static String curves(PlotCurves curves) {
        List<Curve> drawn = curves.curves();
        if (drawn.isEmpty()) {
            return "No curves.";
        }
        String values = drawn.stream()
                .map(curve -> KnobText.label(curves.family(), curve.value()))
                .collect(Collectors.joining(", "));
        List<String> along =
                drawn.get(0).points().stream().map(SweepPoint::value).toList();
        return drawn.size() + (drawn.size() == 1 ? " curve" : " curves, one each") + " for "
                + KnobText.word(curves.family()) + " " + values + ", along " + KnobText.word(curves.along()) + " from "
                + KnobText.value(curves.along(), along.get(0)) + " to "
                + KnobText.value(curves.along(), along.get(along.size() - 1)) + ".";
    }
}
