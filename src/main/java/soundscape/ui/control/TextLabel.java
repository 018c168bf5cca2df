package soundscape.ui.control;

import javafx.scene.control.Label;

/** A label that keeps its heights until its text changes. */
public class TextLabel extends Label {
    private final KeptHeight least = new KeptHeight();
    private final KeptHeight preferred = new KeptHeight();
    private int state;

    /** Makes a label without a text. */
    public TextLabel() {}

    /** Makes a label of a text. */
    public TextLabel(String text) {
        super(text);
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
