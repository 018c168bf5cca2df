package soundscape.ui.why;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soundscape.app.LatestTask;
import soundscape.app.Movers;
import soundscape.app.Snapshot;
import soundscape.app.Subject;
import soundscape.app.Why;
import soundscape.estimator.result.Quantity;
import soundscape.explore.knob.Knob;
import soundscape.explore.sweep.Mover;
import soundscape.ui.control.Labels;
import soundscape.ui.side.Detail;

/** Why a figure is what it is: formula, the values put in now, where it is stated, and the knobs that move it. */
public final class WhyPane extends VBox implements Detail {
    private static final int MOST_MOVERS = 12;

    private final LatestTask<List<Mover>> search = new LatestTask<>("movers", Platform::runLater);
    private final Subject subject;
    private final Consumer<Knob> reveal;
    private final Label figure = Labels.styled("", "why-figure");
    private final Label about = wrapped("");
    private final Label formula = Labels.styled("", "why-formula");
    private final GridPane values = new GridPane();
    private final Label source = wrapped("");
    private final VBox movers = new VBox();

    /**
     * Makes the pane.
     *
     * @param subject the figure asked about
     * @param reveal leads to a knob
     */
    public WhyPane(Subject subject, Consumer<Knob> reveal) {
        this.subject = subject;
        this.reveal = reveal;
        setId("why");
        figure.setId("why-figure");
        formula.setId("why-formula");
        values.setId("why-values");
        source.setId("why-source");
        movers.setId("why-movers");
        formula.setWrapText(true);
        values.getStyleClass().add("why-values");
        ColumnConstraints symbol = new ColumnConstraints();
        symbol.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        values.getColumnConstraints().addAll(symbol, value);
        movers.getStyleClass().add("why-movers");
        getStyleClass().add("pane-content");
        getChildren()
                .addAll(
                        figure,
                        about,
                        formula,
                        Labels.heading("With these values"),
                        values,
                        Labels.heading("Stated in"),
                        source,
                        Labels.heading("Moved by one step of"),
                        movers);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @Override
    public String title() {
        return "Why?";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Snapshot snapshot) {
        Optional<Why> found = Why.of(snapshot, subject);
        if (found.isEmpty()) {
            figure.setText(snapshot.circuit().name() + " has no such figure");
            values.getChildren().clear();
            movers.getChildren().clear();
            return;
        }
        Why why = found.get();
        figure.setText(why.figure());
        about.setText(why.about());
        formula.setText(why.formula());
        source.setText(why.source());
        values.getChildren().clear();
        int row = 0;
        for (Quantity quantity : why.values()) {
            Label meaning = Labels.muted(quantity.meaning());
            meaning.setWrapText(true);
            values.addRow(row++, Labels.styled(quantity.symbol() + " = " + quantity.value(), "why-value"), meaning);
        }
        search.request(() -> Movers.of(snapshot, subject), this::show);
    }

    private void show(List<Mover> found) {
        movers.getChildren()
                .setAll(found.stream()
                        .limit(MOST_MOVERS)
                        .map(mover -> {
                            Hyperlink link = new Hyperlink(Movers.text(mover, subject));
                            link.setId("mover-" + mover.knob().key());
                            link.setWrapText(true);
                            link.setOnAction(event -> reveal.accept(mover.knob()));
                            return link;
                        })
                        .toList());
        if (found.isEmpty()) {
            movers.getChildren().add(Labels.muted("none of this circuit's parameters"));
        }
    }

    @Override
    public void left() {
        search.close();
    }
}
