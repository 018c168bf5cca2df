package soundscape.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column that keeps its heights until its content changes. */
public class Column extends VBox {
    private final KeptHeight least = new KeptHeight();
    private final KeptHeight preferred = new KeptHeight();
    private int state;

    /** Makes a column of nodes, from the top. */
    public Column(Node... nodes) {
        super(nodes);
    }

    /** Makes a column of nodes, from the top, one below the other at a distance in pixels. */
    public Column(double spacing, Node... nodes) {
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
        return preferred.at(width, state, super::computePrefHeight);
    }
}
