package soundscape.ui.recursion;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import soundscape.app.text.FigureText;
import soundscape.app.text.LayerSummary;
import soundscape.app.text.LayerWork;
import soundscape.app.text.OverflowText;
import soundscape.app.text.TraceSpan;
import soundscape.config.CircuitEntry;
import soundscape.explore.recursion.Overflow;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** What a card says of its layer: name, bits, size, trace, proofs, work, and what it cannot hold. */
final class LayerFigures extends Column {
    private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
    private static final PseudoClass FINAL = PseudoClass.getPseudoClass("final");

    private final Label name = Labels.styled("", "layer-name");
    private final Label bits = new TextLabel();
    private final Label size = new TextLabel();
    private final Label trace = Labels.muted("");
    private final Label proofs = Labels.muted("");
    private final Label mark = Labels.styled("", "layer-mark");
    private final TraceWhisker whisker = new TraceWhisker();
    private final Label work = Labels.muted("");
    private final Label overflow = Labels.styled("", "layer-overflow");

    /** Room for the button, which lies above the card, not in it. */
    private final Region underClosing = new Region();

    private List<CircuitEntry> circuits = List.of();
    private String overflowHelp = "";
    private @Nullable TraceSpan span;

    /** Makes the lines; ids begin with a stem, and what lies above the card beside the name takes some width. */
    LayerFigures(String stem, ObservableValue<Number> toolsWidth) {
        getStyleClass().add("layer-lines");
        Region besideName = new Region();
        besideName.minWidthProperty().bind(toolsWidth);
        getChildren()
                .addAll(
                        new Row(name, Labels.space(), besideName),
                        new Row(bits, Labels.space(), size),
                        new Row(trace, proofs, Labels.space(), mark),
                        whisker,
                        work);
        trace.setId(stem + "-trace");
        trace.setMinWidth(USE_PREF_SIZE);
        whisker.setId(stem + "-whisker");
        Help.on(whisker, () -> span == null ? "" : span.help());
        proofs.setId(stem + "-proofs");
        proofs.getStyleClass().add("layer-proofs");
        mark.setMinWidth(USE_PREF_SIZE);
        Help.on(
                proofs,
                () -> proofs.getText().substring(2)
                        + ": how many proofs of it a block takes, at most; with a question mark where the number of first "
                        + "proofs is not stated");
        Help.on(work, () -> LayerWork.of(circuits).help());
        overflow.setId(stem + "-overflow");
        Help.on(overflow, () -> overflowHelp);
        underClosing.getStyleClass().add("layer-under-closing");
    }

    /** Leaves models away, or shows them again. */
    void simplify(boolean simple) {
        Nodes.show(work, !simple);
        Nodes.show(proofs, !simple);
    }

    void showProofs(String text) {
        proofs.setText("· " + text);
    }

    /** Says that a circuit cannot hold what it verifies, if one cannot. */
    void showOverflow(Optional<Overflow> found, IntFunction<String> names) {
        overflow.setText(found.map(OverflowText::of).orElse("").replace(" take ", " take\n"));
        overflowHelp = found.map(each -> OverflowText.help(names.apply(each.circuit()), each))
                .orElse("");
        if (found.isEmpty()) {
            getChildren().removeAll(overflow, underClosing);
        } else if (overflow.getParent() == null) {
            getChildren().addAll(overflow, underClosing);
        }
    }

    /** Shows between which lengths the trace lies; draws it where traces follow. */
    void showTrace(TraceSpan known, TraceWhisker.Scale scale, boolean following) {
        span = known;
        trace.setText(known.text());
        trace.setAccessibleText(known.words());
        Nodes.show(whisker, following);
        whisker.show(known, scale);
    }

    void show(LayerSummary layer, List<CircuitEntry> entries) {
        mark.pseudoClassStateChanged(WEAKEST, layer.holdsDown());
        mark.pseudoClassStateChanged(FINAL, layer.isFinal());
        mark.setText(mark(layer));
        name.setText(layer.name());
        bits.setText(FigureText.level(layer.level(), layer.complete()));
        size.setText(layer.size());
        if (!entries.equals(circuits)) { // works out only what changed
            circuits = List.copyOf(entries);
            work.setText(LayerWork.of(entries).text());
        }
    }

    private static String mark(LayerSummary layer) {
        if (layer.holdsDown()) {
            return layer.isFinal() ? "weakest · final" : "weakest";
        }
        return layer.isFinal() ? "final" : "";
    }

    /** {@return bits and size as they are read out} */
    String words() {
        return bits.getText() + ", " + size.getText();
    }
}
