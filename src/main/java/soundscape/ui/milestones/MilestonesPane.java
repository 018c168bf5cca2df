package soundscape.ui.milestones;

import java.util.Arrays;
import java.util.List;
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
     */
    public MilestonesPane(Session session) {
        List<MilestoneCard> cards =
                Arrays.stream(Milestone.values()).map(MilestoneCard::new).toList();
        getStyleClass().add("pane-content");
        getChildren().add(Labels.heading("Milestones"));
        getChildren().addAll(cards);
        session.listen(snapshot -> cards.forEach(card -> card.show(snapshot)));
    }
}
