package soundscape.ui.why;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import soundscape.app.glossary.Page;
import soundscape.estimator.result.Quantity;
import soundscape.ui.control.Labels;
import soundscape.ui.formula.FormulaView;

/** The values put in, each with its meaning. */
final class ValuesGrid extends GridPane {
    /** Of the width, for texts that stand in place of numbers. */
    private static final double TEXT_SHARE = 55;

    ValuesGrid() {
        setId("why-values");
        getStyleClass().add("why-values");
    }

    void show(List<Quantity> values) {
        getChildren().clear();
        boolean numbers = values.stream().allMatch(Page::isNumber);
        ColumnConstraints first = new ColumnConstraints();
        ColumnConstraints second = new ColumnConstraints();
        if (numbers) {
            first.setMinWidth(USE_PREF_SIZE);
        } else {
            first.setPercentWidth(TEXT_SHARE);
        }
        second.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(first, second);
        int row = 0;
        for (Quantity value : values) {
            Label meaning = Labels.muted(value.meaning());
            meaning.setWrapText(true);
            addRow(row++, value(value), meaning);
        }
    }

    private static Region value(Quantity value) {
        if (Page.isNumber(value)) {
            FormulaView view = FormulaView.of(value.symbol() + " = " + value.value());
            view.setMinWidth(USE_PREF_SIZE);
            return view;
        }
        Label text = Labels.styled(value.symbol() + ": " + value.value(), "why-value");
        text.setWrapText(true);
        return text;
    }
}
