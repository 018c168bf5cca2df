package soundscape.ui.breakdown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soundscape.app.AskedFigure;
import soundscape.app.text.ConjectureText;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.ConjecturedFigure;
import soundscape.estimator.opinion.Opinion;
import soundscape.ui.control.Column;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;

/** What conjectures say of the circuit, apart from all that is proven: no threshold is drawn in, and no total is made. */
final class ConjecturesPane extends Column {
    private final Map<Conjecture, FigureRow> rows = new EnumMap<>(Conjecture.class);
    private final Consumer<AskedFigure> why;
    private final Label heading = Labels.heading("Conjectured, not proven");
    private final VBox bars = new Column();
    private final OpinionsPane opinions;
    private final Label none = Labels.muted("No conjecture is about this circuit: they are about DEEP-ALI over FRI.");

    /** Makes the pane; {@code why} tells at length where a figure comes from. */
    ConjecturesPane(Consumer<AskedFigure> why) {
        this.why = why;
        opinions = new OpinionsPane(why);
        setId("conjectured");
        getStyleClass().add("conjectured");
        bars.setId("conjectured-bars");
        bars.getStyleClass().add("bars");
        none.setId("conjectured-none");
        none.setWrapText(true);
    }

    void show(List<ConjecturedFigure> figures, List<Opinion> others, double full) {
        getChildren().setAll(heading, figures.isEmpty() ? none : bars, opinions);
        opinions.show(others, full);
        bars.getChildren()
                .setAll(figures.stream()
                        .map(figure -> {
                            FigureRow row = rows.computeIfAbsent(figure.conjecture(), this::row);
                            row.show(
                                    ConjectureText.value(figure),
                                    figure.bits() / full,
                                    ConjectureText.note(figure.conjecture()),
                                    ConjectureText.spoken(figure));
                            return row;
                        })
                        .toList());
    }

    private FigureRow row(Conjecture conjecture) {
        return new FigureRow(
                "conjecture-" + Ids.of(conjecture),
                conjecture.label(),
                false,
                ConjectureText.about(conjecture),
                () -> why.accept(new AskedFigure.OfConjecture(conjecture)));
    }
}
