package soundscape.ui.gap;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import soundscape.app.text.GapWords;
import soundscape.explore.gap.GapPoint;
import soundscape.explore.gap.GapSide;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** The two sides of the trade as bars that meet in the middle, the shorter one marked. */
final class FacingBars extends Column {
    private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");

    private final Label queryBits = Labels.styled("", "gap-bits");
    private final Label query = Labels.muted("");
    private final Label rest = Labels.muted("");
    private final Label restBits = Labels.styled("", "gap-bits");
    private final Bars bars = new Bars();

    FacingBars() {
        queryBits.setId("gap-query");
        restBits.setId("gap-rest");
        rest.setId("gap-rest-name");
        HBox names = new Row(queryBits, query, Labels.space(), rest, restBits);
        names.getStyleClass().add("gap-names");
        getStyleClass().add("gap-bars");
        getChildren().addAll(names, bars);
    }

    /** Shows a point; bars of equal length on both sides hold the same bits. */
    void show(GapPoint point, List<Milestone> milestones) {
        show(
                point.query(),
                queryBits,
                query,
                point.query().bits() <= point.rest().bits());
        show(point.rest(), restBits, rest, point.rest().bits() < point.query().bits());
        bars.show(point.query().bits(), point.rest().bits(), Milestones.topOf(milestones));
        setAccessibleText(point.query().label() + " " + queryBits.getText() + " bits against "
                + point.rest().label() + " " + restBits.getText() + " bits");
    }

    private static void show(GapSide side, Label bits, Label name, boolean weakest) {
        bits.setText((weakest ? "◂ " : "") + GapWords.bits(side.bits()));
        bits.pseudoClassStateChanged(WEAKEST, weakest);
        name.setText(side.label());
    }

    private static final class Bars extends Region {
        private static final double HEIGHT = 12;
        private static final double MIDDLE = 2;

        /** Beyond this, more bits tell nobody anything. */
        private static final double MOST_FULL_BITS = 256;

        private final Region left = bar("gap-bar-query");
        private final Region right = bar("gap-bar-rest");
        private double leftShare;
        private double rightShare;

        Bars() {
            getStyleClass().add("bar-track");
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            getChildren().addAll(left, right);
        }

        private static Region bar(String colour) {
            Region bar = new Region();
            bar.getStyleClass().addAll("bar", colour);
            bar.setManaged(false);
            return bar;
        }

        /** The bars' full length is up to the highest level asked for, or longer where a side is. */
        void show(double query, double rest, int top) {
            double full = Math.max(top, Math.min(Math.max(query, rest), MOST_FULL_BITS));
            leftShare = share(query, full);
            rightShare = share(rest, full);
            requestLayout();
        }

        private static double share(double bits, double full) {
            return Math.max(0, Math.min(bits / full, 1));
        }

        @Override
        protected void layoutChildren() {
            double half = (getWidth() - MIDDLE) / 2;
            left.resizeRelocate(half * (1 - leftShare), 0, half * leftShare, getHeight());
            right.resizeRelocate(half + MIDDLE, 0, half * rightShare, getHeight());
        }
    }
}
