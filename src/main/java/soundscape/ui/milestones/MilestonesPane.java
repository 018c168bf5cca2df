package soundscape.ui.milestones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.milestone.OwnTargets;
import soundscape.milestone.Standing;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** How the zkVM stands to each milestone, the user's own targets last; those are added, edited and removed here. */
public final class MilestonesPane extends Column {
    private final Session session;
    private final Consumer<Milestone> tune;
    private final Consumer<String> page;
    private final Supplier<LocalDate> today;
    private final VBox list = new Column();
    private final List<MilestoneCard> cards = new ArrayList<>();
    private final Button add = new Button("Add target…");

    /** Offers to put back what was removed last. */
    private final HBox removed = new Row();

    /** Makes the pane. */
    public MilestonesPane(Session session, Consumer<Milestone> tune, Consumer<String> page, Supplier<LocalDate> today) {
        this.session = session;
        this.tune = tune;
        this.page = page;
        this.today = today;
        add.setId("target-add");
        add.getStyleClass().add("small-button");
        Help.on(add, "A level or a size of your own to hold zkVMs against, such as 96 bits in 1 MiB");
        add.setOnAction(event -> add());
        HBox head = new Row(Labels.heading("Milestones"), Labels.space(), add);
        head.getStyleClass().add("card-row");
        removed.getStyleClass().add("card-row");
        list.getStyleClass().add("card-list");
        getStyleClass().add("pane-content");
        getChildren().addAll(head, list);
        session.listen(this::show);
    }

    private void show(Snapshot snapshot) {
        List<Standing> standings = snapshot.standings();
        while (cards.size() > standings.size()) {
            list.getChildren().remove(cards.remove(cards.size() - 1));
        }
        while (cards.size() < standings.size()) {
            boolean own = cards.size() >= Milestones.FOUNDATION.size();
            MilestoneCard card = own
                    ? new MilestoneCard(tune, page, today, session, this::remove)
                    : new MilestoneCard(tune, page, today);
            cards.add(card);
            list.getChildren().add(card);
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(standings.get(i), snapshot);
        }
        add.setDisable(targets().size() >= OwnTargets.MOST);
    }

    private List<Milestone> targets() {
        return session.snapshot().exploration().view().targets();
    }

    private void set(List<Milestone> targets) {
        getChildren().remove(removed);
        session.changeView(view -> view.withTargets(targets));
    }

    /** Adds a target, to be edited at once. */
    public void add() {
        List<Milestone> targets = new ArrayList<>(targets());
        if (targets.size() < OwnTargets.MOST) {
            Milestone target = OwnTargets.proposed(targets);
            targets.add(target);
            set(targets);
            edit(target);
        }
    }

    /** Lets a target be edited on its card. */
    public void edit(Milestone target) {
        cards.stream().filter(card -> card.shows(target)).forEach(MilestoneCard::edit);
    }

    /** Removes a target; it can be put back until another one is added, removed or put back. */
    public void remove(Milestone target) {
        List<Milestone> targets = new ArrayList<>(targets());
        int index = targets.indexOf(target);
        if (index < 0) {
            return;
        }
        list.getChildren().remove(cards.remove(Milestones.FOUNDATION.size() + index));
        targets.remove(index);
        set(targets);
        Hyperlink back = new Hyperlink("Put back");
        back.setId("target-put-back");
        back.setOnAction(event -> {
            List<Milestone> all = new ArrayList<>(targets());
            all.add(Math.min(index, all.size()), target);
            set(OwnTargets.joined(List.of(), all));
            add.requestFocus();
        });
        removed.getChildren().setAll(Labels.muted("“" + target.label() + "” is removed."), back);
        getChildren().add(removed);
        back.requestFocus();
    }
}
