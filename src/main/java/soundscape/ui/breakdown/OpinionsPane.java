package soundscape.ui.breakdown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soundscape.app.AskedFigure;
import soundscape.app.text.OpinionText;
import soundscape.estimator.opinion.Calculation;
import soundscape.estimator.opinion.Opinion;
import soundscape.ui.control.Column;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;

/** What other calculators print of the circuit, and why each figure is not our level; they are held against no threshold. */
final class OpinionsPane extends Column {
    private final Map<Calculation, FigureRow> rows = new EnumMap<>(Calculation.class);
    private final Consumer<AskedFigure> why;
    private final Label heading = Labels.heading("Second opinions");
    private final VBox bars = new Column();
    private final Label none = Labels.muted("");

    /** Makes the pane; {@code why} tells at length where a figure comes from. */
    OpinionsPane(Consumer<AskedFigure> why) {
        this.why = why;
        setId("opinions");
        getStyleClass().add("conjectured");
        bars.setId("opinions-bars");
        bars.getStyleClass().addAll("bars", "opinion-bars");
        none.setId("opinions-none");
        none.setWrapText(true);
    }

    void show(List<Opinion> opinions, double full) {
        boolean any = opinions.stream().anyMatch(Opinion::applies);
        none.setText(opinions.get(0)
                .note()
                .map(note -> "No other calculator is asked. " + note)
                .orElse(""));
        getChildren().setAll(heading, any ? bars : none);
        bars.getChildren()
                .setAll(opinions.stream()
                        .map(opinion -> {
                            FigureRow row = rows.computeIfAbsent(opinion.calculation(), this::row);
                            row.show(
                                    OpinionText.value(opinion),
                                    opinion.applies() ? opinion.level() / full : 0,
                                    OpinionText.note(opinion),
                                    OpinionText.spoken(opinion));
                            return row;
                        })
                        .toList());
    }

    private FigureRow row(Calculation calculation) {
        return new FigureRow(
                "opinion-" + Ids.of(calculation),
                calculation.label(),
                calculation.conjecture().isEmpty(),
                OpinionText.about(calculation),
                () -> why.accept(new AskedFigure.OfOpinion(calculation)));
    }
}
