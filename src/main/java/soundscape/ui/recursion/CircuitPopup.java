package soundscape.ui.recursion;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.app.text.CircuitSummary;
import soundscape.app.text.FigureText;
import soundscape.app.text.LayerSummary;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** The circuits of a layer, one of which is chosen; lies above the layer's card until it is left. */
final class CircuitPopup extends CardPopup {
    private static final int MOST_ROWS = 12;
    private static final double ROW_EM = 2.1;
    private static final double FRAME = 4;

    private final ListView<CircuitSummary> list;

    CircuitPopup(Session session, LayerSummary layer) {
        this(session, layer, new ListView<>());
    }

    private CircuitPopup(Session session, LayerSummary layer, ListView<CircuitSummary> list) {
        super(list);
        this.list = list;
        List<CircuitSummary> circuits = CircuitSummary.of(session.snapshot(), layer);
        list.setId("layer-circuits");
        list.setAccessibleText("Circuits of layer " + layer.name());
        list.getItems().setAll(circuits);
        list.setCellFactory(view -> new CircuitLine());
        list.getStyleClass().add("circuit-list");
        circuits.stream()
                .filter(circuit ->
                        circuit.index() == session.snapshot().exploration().circuit())
                .forEach(circuit -> list.getSelectionModel().select(circuit));
        list.setOnMouseClicked(event -> choose(session));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(session);
            }
        });
    }

    private void choose(Session session) {
        CircuitSummary chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            session.select(chosen.index());
        }
    }

    @Override
    void above(Node node) {
        double em = new TextLabel().getFont().getSize();
        list.setPrefHeight(Math.min(list.getItems().size(), MOST_ROWS) * ROW_EM * em + FRAME);
        super.above(node);
        list.requestFocus();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    private static final class CircuitLine extends ListCell<CircuitSummary> {
        private final Label name = new TextLabel();
        private final Label mark = Labels.styled("", "layer-mark");
        private final Label bits = Labels.styled("", "circuit-bits");
        private final Label size = Labels.styled("", "circuit-size");
        private final HBox line = new Row(name, Labels.space(), mark, bits, size);

        CircuitLine() {
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("circuit-row");
            mark.pseudoClassStateChanged(PseudoClass.getPseudoClass("weakest"), true);
        }

        @Override
        protected void updateItem(@Nullable CircuitSummary circuit, boolean empty) {
            super.updateItem(circuit, empty);
            if (empty || circuit == null) {
                setGraphic(null);
                return;
            }
            name.setText(circuit.name());
            mark.setText(circuit.weakest() ? "weakest" : "");
            bits.setText(FigureText.level(circuit.level(), circuit.complete()));
            size.setText(circuit.size());
            setGraphic(line);
        }
    }
}
