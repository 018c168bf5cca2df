package soundscape.ui.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** One figure in very large type, with what it is of and its change beside it. */
final class BigFigure extends Row {
    private final Label caption = Labels.muted("");
    private final Label number = Labels.styled("", "presenter-number");
    private final Label change = Labels.styled("", "presenter-change");

    BigFigure(String id, String unit) {
        number.setId("presenter-" + id);
        change.setId("presenter-" + id + "-change");
        HBox figure = new Row(number, Labels.styled(unit, "presenter-unit"));
        figure.setAlignment(Pos.BASELINE_LEFT);
        figure.getStyleClass().add("presenter-figure");
        setMinWidth(USE_PREF_SIZE);
        VBox beside = new Column(caption, change);
        beside.getStyleClass().add("presenter-beside");
        getStyleClass().add("presenter-big");
        getChildren().addAll(figure, beside);
    }

    void show(String of, String figure, String by) {
        caption.setText(of);
        number.setText(figure);
        change.setText(by);
    }
}
