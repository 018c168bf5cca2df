package soundscape.ui.why;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import soundscape.app.glossary.Page;
import soundscape.estimator.explanation.Quantity;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.formula.FormulaView;

/** The values put in, each with its meaning. */
final class ValuesGrid extends GridPane {
    ValuesGrid() {
        setId("why-values");
        getStyleClass().add("why-values");
    }

    void show(List<Quantity> values) {
        getChildren().clear();
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(first, second);
        int row = 0;
        for (Quantity value : values) {
            Label meaning = Labels.muted(value.meaning());
            meaning.setWrapText(true);
            if (Page.isNumber(value)) {
                FormulaView view = FormulaView.of(value.symbol() + " = " + value.value());
                view.setMinWidth(USE_PREF_SIZE);
                addRow(row++, view, meaning);
            } else {
                Label text = Labels.styled(value.value(), "why-value");
                text.setWrapText(true);
                Label symbol = Labels.muted(value.symbol());
                GridPane.setValignment(symbol, VPos.TOP);
                addRow(row++, symbol, new Column(text, meaning));
            }
        }
    }
}
