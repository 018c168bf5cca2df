package soundscape.ui.milestones;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.milestone.Milestone;
import soundscape.ui.control.Labels;

/** How the zkVM stands to each milestone. */
public final class MilestonesPane extends VBox {
    /**
     * Makes the pane.
     *
     * @param session what is worked on
     * @param tune opens the tuner with a milestone as its target
     * @param page opens a page of the glossary by its id
     * @param today tells the day
     */
    public MilestonesPane(Session session, Consumer<Milestone> tune, Consumer<String> page, Supplier<LocalDate> today) {
        List<MilestoneCard> cards = session.snapshot().exploration().milestones().stream()
                .map(milestone -> new MilestoneCard(milestone, () -> tune.accept(milestone), page, today))
                .toList();
        getStyleClass().add("pane-content");
        getChildren().add(Labels.heading("Milestones"));
        getChildren().addAll(cards);
        session.listen(snapshot -> cards.forEach(card -> card.show(snapshot)));
    }
}
