package soundscape.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A row that keeps its heights until its content changes. */
public class Row extends HBox {
    private final KeptHeight least = new KeptHeight();
    private final KeptHeight preferred = new KeptHeight();
    private int state;

    /** Makes a row of nodes, from the left. */
    public Row(Node... nodes) {
        super(nodes);
    }

    /** Makes a row of nodes, from the left, one beside the other at a distance in pixels. */
    public Row(double spacing, Node... nodes) {
        super(spacing, nodes);
    }

    @Override
    public void requestLayout() {
        state++;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, state, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.at(width, state, this::usualHeight);
    }

    /** What is preferred at a width, computed anew. */
    protected double usualHeight(double width) {
        return super.computePrefHeight(width);
    }
}
