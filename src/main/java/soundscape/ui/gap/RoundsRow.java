package soundscape.ui.gap;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import soundscape.app.GapTaking;
import soundscape.app.Session;
import soundscape.app.text.GapWords;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.gap.GapPoint;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.WrappingRow;

/** The best gap for each iteration of a circuit, and what takes the best for every circuit at once. */
final class RoundsRow extends Column implements AutoCloseable {
    private final Label words = Labels.muted("");
    private final Button take = new Button("Take them");
    private final HBox own = new Row(words, Labels.space(), take);
    private final Button everyRound;
    private final Session session;
    private final GapTaking gaps;

    /** Makes it; {@code refused} is told why a step is refused, or that it is not. */
    RoundsRow(Session session, Consumer<Optional<String>> refused) {
        this.session = session;
        gaps = new GapTaking(session, Platform::runLater);
        getStyleClass().add("gap-rounds");
        words.setId("gap-rounds-words");
        words.setWrapText(true);
        take.setId("gap-rounds-best");
        take.getStyleClass().add("gap-take");
        take.setMinWidth(USE_PREF_SIZE);
        take.setAccessibleText("Take the best multiplicity of each iteration");
        take.setOnAction(event -> gaps.reached(BestGaps.Each.ROUND, refused));
        Help.on(
                take,
                "Each iteration has a code of its own, and the best gap for it. soundcalc reads one gap for all, so"
                        + " that such a file is saved on insistence only.");
        own.setAlignment(Pos.CENTER_LEFT);
        Button every = link(
                "best m",
                "gap-best-everywhere",
                "Gives every circuit of this zkVM its own best m, in one step.",
                () -> gaps.everywhere(BestGaps.Each.CIRCUIT, refused));
        everyRound = link(
                "by iteration",
                "gap-rounds-everywhere",
                "Gives every iteration of every circuit its own best m, in one step. soundcalc reads one gap for all.",
                () -> gaps.everywhere(BestGaps.Each.ROUND, refused));
        WrappingRow all = new WrappingRow(Labels.muted("Every circuit:"), every, everyRound);
        all.getStyleClass().add("gap-everywhere");
        all.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(own, all);
    }

    private static Button link(String text, String id, String help, Runnable action) {
        Button link = new Button(text);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText("Every circuit: " + text);
        Help.on(link, help);
        link.setOnAction(event -> action.run());
        return link;
    }

    /** Shows the present point of a circuit, and the circuit with the best gaps for its iterations, if it has several. */
    void show(GapPoint now, Optional<Circuit> best) {
        Nodes.show(own, best.isPresent());
        Nodes.show(everyRound, GapTaking.someHaveRounds(session.snapshot().exploration()));
        best.ifPresent(found -> {
            words.setText(GapWords.bestRounds(now, found));
            take.setDisable(GapWords.isBest(now, JohnsonTradeoff.now(found)));
        });
    }

    @Override
    public void close() {
        gaps.close();
    }
}
