package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundscape.app.Snapshot;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.SweepPoint;
import soundscape.report.ReferenceText;
import soundscape.report.figure.Figure;

/** A plot with the words that it needs where nobody can ask. */
public final class PlotFigure {
    private PlotFigure() {}

    /** Puts a plot into words. */
    public static Figure of(Snapshot snapshot, PlotScene scene) {
        PlotSubject looked = scene.looked();
        List<String> caption = new ArrayList<>();
        if (!looked.whole()) {
            caption.add("Circuit " + looked.circuit() + " now: "
                    + looked.security(scene.now().figures()) + ", held by "
                    + looked.heldBy(scene.now().figures()) + " · "
                    + PlotSubject.size(scene.now().figures()));
        }
        caption.add((looked.whole() ? "" : "Whole ") + snapshot.sentence());
        caption.add("Soundscape; " + ReferenceText.of(snapshot.exploration().now(), snapshot.estimate()));
        if (scene.beyond()) {
            caption.add(
                    "Curves are by " + by(scene.curves()) + "; only those by BCHKS25 and its list are soundcalc's.");
        }
        if (!scene.curves().missing().isEmpty()) {
            caption.add("Not drawn: " + scene.curves().missing());
        }
        return new Figure(
                (looked.whole() ? looked.zkvm() + ", whole zkVM" : looked.zkvm() + ", circuit " + looked.circuit())
                        + (scene.beyond() ? " · not soundcalc's bounds" : ""),
                subtitle(scene),
                scene.curves().family().label(),
                scene.drawing(),
                caption);
    }

    private static String by(PlotCurves curves) {
        boolean several =
                curves.family().equals(Knobs.THEOREM) || curves.family().equals(Knobs.LIST);
        return several
                ? "one " + KnobText.word(curves.family()) + " each"
                : ReferenceText.unread(curves.request().zkvm()).orElse("another theorem");
    }

    private static String subtitle(PlotScene scene) {
        PlotCurves curves = scene.curves();
        RegimeChoice regimes = curves.request().regimes();
        String regime = regimes == RegimeChoice.BEST ? "best regime" : regimes.label() + " only";
        return (scene.looked().complete() ? "Provable" : "Upper bounds of provable") + " security against "
                + scene.size().label().toLowerCase(Locale.ROOT) + " proof size" + along(curves) + " · " + regime;
    }

    private static String along(PlotCurves curves) {
        if (curves.curves().isEmpty()) {
            return "";
        }
        List<SweepPoint> points =
                curves.present().orElse(curves.curves().get(0)).points();
        return " · along each curve, " + KnobText.word(curves.along()) + " from "
                + KnobText.value(curves.along(), points.get(0).value()) + " to "
                + KnobText.value(curves.along(), points.get(points.size() - 1).value());
    }
}
