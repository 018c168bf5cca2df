package soundscape.ui.tradeoff;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import soundscape.app.plot.PlotScene;
import soundscape.app.plot.PointCard;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;
import soundscape.report.figure.Drawing;
import soundscape.report.figure.PlotArea;

/** A line of a user's own target, which can be moved: of the level, which lies, or of the size, which stands. */
record Threshold(Milestone target, boolean ofLevel) {
    /** How far from the pointer a line is still meant, in pixels. */
    private static final double REACH = 4;

    /** Sizes move by a twentieth of their power of ten, so that they stay round. */
    private static final double STEPS = 20;

    static Optional<Threshold> at(PlotScene scene, PlotArea area, double x, double y) {
        Rectangle2D all = area.area();
        if (!all.contains(x, y)) {
            return Optional.empty();
        }
        List<Milestone> own =
                scene.looked().milestones().stream().filter(Milestone::isOwn).toList();
        for (Milestone target : own) {
            if (target.level().isPresent() && Math.abs(area.py(target.level().getAsInt()) - y) <= REACH) {
                return Optional.of(new Threshold(target, true));
            }
            if (scene.looked().isFinal()
                    && target.maxKib().isPresent()
                    && Math.abs(area.px(Drawing.place(target.maxBits())) - x) <= REACH) {
                return Optional.of(new Threshold(target, false));
            }
        }
        return Optional.empty();
    }

    Milestone movedTo(PlotArea area, double x, double y) {
        return ofLevel ? OwnTargets.withLevel(target, Math.round(area.bits(y))) : size(Math.pow(2, area.x(x)));
    }

    /** The target with the line so many steps further. */
    Milestone moved(int steps) {
        if (ofLevel) {
            return OwnTargets.withLevel(target, target.level().orElse(0) + steps);
        }
        int kib = target.maxKib().orElse(0);
        return size(kib + steps * step(kib));
    }

    private Milestone size(double kib) {
        double step = step(kib);
        return OwnTargets.withSize(target, Math.round(Math.rint(kib / step) * step));
    }

    private static double step(double kib) {
        return Math.max(1, Math.pow(10, Math.ceil(Math.log10(Math.max(1, kib + 1)))) / STEPS / 10);
    }

    Cursor cursor() {
        return ofLevel ? Cursor.V_RESIZE : Cursor.H_RESIZE;
    }

    PointCard card() {
        return new PointCard(
                target.label(),
                List.of(new PointCard.Line("asks for", target.limits())),
                "Drag the line, or Shift and arrows; T for the next target");
    }
}
