package soundscape.ui.proof;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import soundscape.explore.compile.Step;
import soundscape.explore.compile.StepFigure;

/** One step of the stair: what is left of the bits, what the step takes, lines at the levels that are asked for. */
final class StairBar extends Region {
    private static final double LINE = 1;
    private static final double LIMIT = 3;

    private final Region left = part("bar", "stair-left");
    private final Region lost = part("bar", "stair-lost");
    private final Region limit = part("stair-limit");
    private final List<Region> lines = new ArrayList<>();
    private List<Double> shares = List.of();
    private double after;
    private double before;
    private double allows;

    StairBar() {
        getStyleClass().addAll("bar-track", "stair-bar");
        getChildren().addAll(lost, left, limit);
    }

    private static Region part(String... classes) {
        Region part = new Region();
        part.getStyleClass().addAll(classes);
        part.setManaged(false);
        return part;
    }

    /** Shows a step; {@code full} bits are the bar's length. */
    void show(StepFigure figure, double full, List<Integer> levels) {
        after = figure.after() / full;
        before = figure.before() / full;
        allows = figure.step() == Step.COLLISIONS ? figure.allows() / full : Double.POSITIVE_INFINITY;
        shares = levels.stream().map(level -> level / full).toList();
        while (lines.size() < shares.size()) {
            Region line = part("bar-mark");
            lines.add(line);
            getChildren().add(line);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setVisible(i < shares.size());
        }
        limit.setVisible(allows <= 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        lost.resizeRelocate(0, 0, Math.min(1, before) * width, getHeight());
        lost.setVisible(before > after);
        left.resizeRelocate(0, 0, Math.min(1, after) * width, getHeight());
        limit.resizeRelocate(Math.min(1, allows) * width - LIMIT / 2, -LIMIT, LIMIT, getHeight() + 2 * LIMIT);
        for (int i = 0; i < shares.size(); i++) {
            lines.get(i)
                    .resizeRelocate(
                            Math.min(Math.rint(width * shares.get(i)), width - LINE), -1, LINE, getHeight() + 2);
        }
    }
}
