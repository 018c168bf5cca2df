package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import soundscape.app.Snapshot;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepPoint;
import soundscape.report.FiguresReport;
import soundscape.report.ReferenceText;
import soundscape.report.figure.Figure;

/** A plot with the words that it needs where nobody can ask. */
public record PlotFigure(Snapshot snapshot, PlotScene scene) implements PlotFile.Shown {
    static final String NOT_SOUNDCALC = "; only those by BCHKS25 and its list are soundcalc's.";

    @Override
    public FiguresReport data() {
        return PlotData.of(scene);
    }

    /** What is said below a figure of the state that a mark shows as it is now. */
    static List<String> caption(Snapshot snapshot, PlotSubject looked, Mark now) {
        List<String> caption = new ArrayList<>();
        if (!looked.whole()) {
            caption.add("Circuit " + looked.circuit() + " now: " + looked.security(now.figures()) + ", held by "
                    + looked.heldBy(now.figures()) + " · " + PlotSubject.size(now.figures()));
        }
        caption.add((looked.whole() ? "" : "Whole ") + snapshot.sentence());
        caption.add("Soundscape; " + ReferenceText.of(snapshot.exploration().now(), snapshot.estimate()));
        return caption;
    }

    /** What is looked at, as the beginning of a title. */
    static String title(PlotSubject looked, boolean beyond) {
        return (looked.whole() ? looked.zkvm() + ", whole zkVM" : looked.zkvm() + ", circuit " + looked.circuit())
                + (beyond ? " · not soundcalc's bounds" : "");
    }

    @Override
    public Figure figure() {
        PlotSubject looked = scene.looked();
        List<String> caption = caption(snapshot, looked, scene.now());
        if (scene.beyond()) {
            caption.add("Curves are by " + by(scene.curves().sweep()) + NOT_SOUNDCALC);
        }
        if (!scene.curves().missing().isEmpty()) {
            caption.add("Not drawn: " + scene.curves().missing());
        }
        return new Figure(title(looked, scene.beyond()), subtitle(scene), scene.drawing(), caption);
    }

    /** By what figures of a sweep are, some of which are not by soundcalc's bounds. */
    static String by(Sweep sweep) {
        return Stream.of(sweep.family().knob(), sweep.along().knob())
                .filter(knob -> knob.equals(Knobs.THEOREM) || knob.equals(Knobs.LIST))
                .map(knob -> "one " + KnobText.word(knob) + " each")
                .findFirst()
                .or(() -> ReferenceText.unread(sweep.zkvm()))
                .orElse("another theorem");
    }

    /** The regimes looked at, as the end of a subtitle. */
    static String regime(RegimeChoice regimes) {
        return regimes == RegimeChoice.BEST ? "best regime" : regimes.label() + " only";
    }

    private static String subtitle(PlotScene scene) {
        PlotCurves curves = scene.curves();
        return (scene.looked().complete() ? "Provable" : "Upper bounds of provable") + " security against "
                + scene.size().label().toLowerCase(Locale.ROOT) + " proof size" + along(curves) + " · "
                + regime(curves.request().regimes());
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
