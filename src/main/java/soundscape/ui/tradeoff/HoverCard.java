package soundscape.ui.tradeoff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import soundscape.app.plot.PointCard;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.TextLabel;

/** Everything about the point under the pointer. Never leaves the plot. */
final class HoverCard extends Column {
    private static final double GAP = 18;

    /** Its shadow reaches 10 pixels beyond it. */
    private static final double MARGIN = 12;

    private static final double WIDEST_TITLE = 330;

    private final Label title = Labels.styled("", "hover-title");
    private final GridPane lines = new GridPane();
    private final Label action = Labels.muted("");
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    /** How many times its usual distance the card keeps. */
    private double weight = 1;

    HoverCard() {
        setId("hover-card");
        getStyleClass().add("hover-card");
        lines.getStyleClass().add("hover-lines");
        for (Label sentence : List.of(title, action)) {
            sentence.setWrapText(true);
            sentence.setMaxWidth(WIDEST_TITLE);
        }
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(title, lines, action);
    }

    void weigh(double times) {
        weight = times;
        title.setMaxWidth(WIDEST_TITLE * times);
        action.setMaxWidth(WIDEST_TITLE * times);
    }

    void show(PointCard card, double x, double y, double width, double height) {
        title.setText(card.title());
        action.setText(card.action());
        for (int i = 0; i < card.lines().size(); i++) {
            if (i == names.size()) {
                names.add(Labels.muted(""));
                values.add(new TextLabel());
                lines.addRow(i, names.get(i), values.get(i));
            }
            names.get(i).setText(card.lines().get(i).label());
            values.get(i).setText(card.lines().get(i).value());
        }
        for (int i = 0; i < names.size(); i++) { // a card before had more to say
            Nodes.show(names.get(i), i < card.lines().size());
            Nodes.show(values.get(i), i < card.lines().size());
        }
        setVisible(true);
        applyCss(); // lines shown for the first time have no size before that
        autosize();
        layout();
        double gap = GAP * weight;
        double left = x + gap + getWidth() <= width - MARGIN ? x + gap : x - gap - getWidth();
        double top = y - gap - getHeight() >= MARGIN ? y - gap - getHeight() : y + gap;
        relocate(
                Math.max(MARGIN, Math.min(left, width - getWidth() - MARGIN)),
                Math.max(MARGIN, Math.min(top, height - getHeight() - MARGIN)));
    }
}
