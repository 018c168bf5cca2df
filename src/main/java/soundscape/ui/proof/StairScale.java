package soundscape.ui.proof;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import soundscape.ui.control.Labels;

/** The levels that are asked for, as numbers above the stair's bars; one that would lie on another is left out. */
final class StairScale extends Pane {
    private static final double GAP = 3;

    private final List<Label> labels = new ArrayList<>();
    private List<Double> shares = List.of();

    StairScale() {
        getStyleClass().add("stair-scale");
    }

    /** Shows levels, ascending; {@code full} bits are the bars' length. */
    void show(double full, List<Integer> levels) {
        shares = levels.stream().map(level -> level / full).toList();
        while (labels.size() < levels.size()) {
            Label label = Labels.styled("", "stair-level");
            labels.add(label);
            getChildren().add(label);
        }
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(i < levels.size() ? String.valueOf(levels.get(i)) : "");
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.isEmpty() ? 0 : labels.get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double end = -GAP;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.autosize();
            double share = i < shares.size() ? shares.get(i) : 0;
            double x = Math.min(share * getWidth() - label.getWidth() / 2, getWidth() - label.getWidth());
            boolean room = i < shares.size() && x >= end + GAP;
            label.setVisible(room);
            label.relocate(x, 0);
            end = room ? x + label.getWidth() : end;
        }
    }
}
