package soundscape.ui.sensitivity;

import javafx.scene.layout.Region;

/** A change as a bar from the middle: to the right where a figure grows, to the left where it shrinks. */
final class ChangeBar extends Region {
    private static final double AXIS = 1;
    private static final double LEAST = 2;

    private final Region bar = new Region();
    private final Region axis = new Region();
    private double share;

    ChangeBar(String styleClass) {
        bar.getStyleClass().addAll("bar", styleClass);
        axis.getStyleClass().add("change-axis");
        bar.setManaged(false);
        axis.setManaged(false);
        getStyleClass().addAll("bar-track", "change-bar");
        getChildren().addAll(bar, axis);
    }

    /** Shows a change; one of {@code full}, or more, takes a whole side. A root, or most would be too short to be seen. */
    void show(double change, double full) {
        share = full > 0 ? Math.signum(change) * Math.sqrt(Math.min(Math.abs(change) / full, 1)) : 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.rint(getWidth() / 2);
        double length = share == 0 ? 0 : Math.max(LEAST, Math.abs(share) * (middle - AXIS));
        bar.resizeRelocate(share < 0 ? middle - length : middle, 0, length, getHeight());
        axis.resizeRelocate(middle, -1, AXIS, getHeight() + 2);
    }
}
