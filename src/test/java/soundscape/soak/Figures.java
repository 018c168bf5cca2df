package soundscape.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;

/** Every number that a window tells of every preset, in full precision, and what it shows of them. */
final class Figures {
    private static final List<String> SHOWN =
            List.of("#sentence", "#verdict-h-star", "#missing-h-star", "#verdict-glamsterdam", "#missing-glamsterdam");
    private static final List<String> BARS = List.of("#bits", "#bytes");

    private Figures() {}

    /** Opens each preset as a user does and reads its figures. */
    static Map<String, List<String>> of(Hand hand) {
        Map<String, List<String>> figures = new TreeMap<>();
        for (String preset : Presets.names()) {
            hand.run(() -> choose(preset));
            hand.await(() -> hand.window().settled().toCompletableFuture().isDone(), 30_000);
            figures.put(preset, hand.call(() -> read(hand.session().snapshot())));
        }
        return figures;
    }

    /** Lines that differ between two readings, as far as a reader needs. */
    static List<String> differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<String> different = new ArrayList<>();
        before.forEach((preset, lines) -> {
            List<String> now = after.getOrDefault(preset, List.of());
            if (lines.size() != now.size()) {
                different.add(preset + ": " + lines.size() + " figures became " + now.size());
            }
            for (int i = 0; i < Math.min(lines.size(), now.size()); i++) {
                if (!lines.get(i).equals(now.get(i))) {
                    different.add(preset + ": " + lines.get(i) + " became " + now.get(i));
                }
            }
        });
        return different;
    }

    @SuppressWarnings("unchecked") // the list of zkVMs is one of their names
    private static void choose(String preset) {
        ((ComboBox<String>) Screen.find("#preset-choice").orElseThrow()).setValue(preset);
    }

    private static List<String> read(Snapshot snapshot) {
        List<String> lines = new ArrayList<>();
        lines.add(snapshot.sentence());
        for (CircuitEstimate circuit : snapshot.estimate().circuits()) {
            for (RegimeEstimate regime : circuit.regimes()) {
                lines.add(circuit.name() + " " + regime.regime() + " " + regime.total());
                regime.terms().forEach(term -> lines.add("  " + term.name().text() + " " + term.bits()));
            }
            lines.add(
                    "  size " + circuit.size().expected() + " " + circuit.size().worst());
        }
        for (String id : SHOWN) {
            lines.add(id + " " + ((Labeled) Screen.find(id).orElseThrow()).getText());
        }
        for (String id : BARS) {
            ((Parent) Screen.find(id).orElseThrow())
                    .getChildrenUnmodifiable().stream()
                            .map(Node::getAccessibleText)
                            .forEach(lines::add);
        }
        Node plot = Screen.find("#tradeoff").orElseThrow();
        lines.add(plot.getAccessibleText());
        return lines;
    }
}
