package soundscape.ui.recursion;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.LayerSummary;
import soundscape.estimator.result.ProofSize;
import soundscape.ui.control.Labels;

/** One layer: name, bits, size, trace length, and whether it is the weakest or the final one. */
final class LayerCard extends Button {
    private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    LayerCard(LayerSummary layer, boolean selected, Runnable select) {
        getStyleClass().add("layer");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(event -> select.run());
        pseudoClassStateChanged(WEAKEST, layer.holdsDown());
        pseudoClassStateChanged(CHOSEN, selected);
        String bits = layer.level() <= 0 ? "no security" : (layer.complete() ? "" : "≤ ") + layer.level() + " bits";
        String size = String.format(Locale.ROOT, "%.0f KiB", Math.floor(layer.size() / ProofSize.BITS_PER_KIB));
        String trace = "2^" + String.format(Locale.ROOT, "%.0f", Math.ceil(layer.log2Trace()));
        Label name = Labels.styled(layer.name(), "layer-name");
        String several = layer.circuits() > 1 ? layer.circuits() + " circuits" : "";
        VBox lines = new VBox(
                row(name, Labels.muted(several)),
                row(new Label(bits), new Label(size)),
                row(Labels.muted(trace), mark(layer)));
        lines.getStyleClass().add("layer-lines");
        setGraphic(lines);
        setAccessibleText("Layer " + layer.name() + ": " + bits + ", " + size
                + (layer.holdsDown() ? ", the weakest" : "") + (layer.isFinal() ? ", the final proof" : ""));
    }

    private static Label mark(LayerSummary layer) {
        if (layer.holdsDown()) {
            return Labels.styled(layer.isFinal() ? "weakest · final" : "weakest", "layer-weakest");
        }
        return Labels.styled(layer.isFinal() ? "final" : "", "layer-final");
    }

    private static HBox row(Label left, Label right) {
        return new HBox(left, Labels.space(), right);
    }
}
