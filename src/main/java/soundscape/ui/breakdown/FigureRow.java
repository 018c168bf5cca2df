package soundscape.ui.breakdown;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import soundscape.ui.control.ButtonColumn;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/**
 * A figure that is no level of ours, and a note on it: struck through and its bar hatched where it is not proven. Click
 * or Enter tells why.
 */
final class FigureRow extends ButtonColumn {
    private final Bar bar = new Bar();
    private final Label value = Labels.styled("", "bar-value");
    private final Label note = Labels.styled("", "conjecture-note");
    private final String barStyle;

    /** A row without its figure yet; {@code about} helps whoever rests on it. */
    FigureRow(String id, String name, boolean proven, String about, Runnable open) {
        super(open);
        this.barStyle = proven ? "bar-opinion" : "bar-conjectured";
        setId(id);
        getStyleClass().addAll("bar-row", proven ? "opinion-row" : "conjecture-row");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new Row(Labels.styled("", "bar-arrow"), Labels.styled(name, "bar-name"), bar, value);
        line.getStyleClass().add("conjecture-line");
        line.setAlignment(Pos.CENTER_LEFT);
        note.setWrapText(true);
        getChildren().addAll(line, note);
        setAccessibleHelp(about);
        Help.on(this, about);
    }

    /** Shows a figure, as a share of the bar's full length, with its note; {@code spoken} is all of it as heard. */
    void show(String text, double share, String said, String spoken) {
        value.setText(text);
        bar.show(share, List.of(), OptionalDouble.empty(), barStyle);
        note.setText(said);
        setAccessibleText(spoken);
    }
}
