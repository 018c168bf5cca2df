package soundscape.ui.milestones;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundscape.app.Snapshot;
import soundscape.app.glossary.Glossary;
import soundscape.estimator.result.Headline;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.WhyLink;

/** One milestone: what it asks, how the zkVM stands, and what is missing. */
final class MilestoneCard extends VBox {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Milestone milestone;
    private final VerdictLabel verdict = new VerdictLabel();
    private final Label level = Labels.styled("", "figure");
    private final Label holder = Labels.muted("");
    private final Label expected = Labels.styled("", "figure");
    private final Label worst = Labels.styled("", "figure");
    private final Label missing = Labels.muted("");
    private final Supplier<LocalDate> today;

    /**
     * Makes a card.
     *
     * @param tune opens the tuner with the milestone as its target
     * @param page opens a page of the glossary by its id
     * @param today tells the day
     */
    MilestoneCard(Milestone milestone, Runnable tune, Consumer<String> page, Supplier<LocalDate> today) {
        this.milestone = milestone;
        this.today = today;
        String id = milestone.id();
        setId("milestone-" + id);
        verdict.setId("verdict-" + id);
        missing.setId("missing-" + id);
        for (Label figure : List.of(verdict, level, expected, worst)) {
            figure.setMinWidth(USE_PREF_SIZE);
        }
        level.setId("level-" + id);
        expected.setId("expected-" + id);
        worst.setId("worst-" + id);
        Help.on(holder, holder::getText);
        missing.setWrapText(true);
        Button about = WhyLink.of("about-" + id, milestone.label(), () -> page.accept(Glossary.id(milestone)));
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        title(milestone, about),
                        row(Labels.muted("level ≥ " + milestone.level().orElse(0)), level, holder),
                        row(Labels.muted("proof ≤ " + milestone.maxKib().orElse(0) + " KiB"), expected, worst),
                        missing,
                        row(Labels.muted(""), button(id, tune)));
    }

    private Button button(String id, Runnable tune) {
        Button button = new Button("Tune to " + milestone.label() + "…");
        button.setId("tune-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        Help.on(
                button,
                "Finds the smallest final proof with " + milestone.level().orElse(0) + " bits in every circuit");
        button.setOnAction(event -> tune.run());
        return button;
    }

    private HBox title(Milestone milestone, Button about) {
        HBox title = row(Labels.styled(milestone.label(), "card-title"), verdict);
        title.getChildren().add(1, about);
        return title;
    }

    private static HBox row(Label left, Region... right) {
        left.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(left, Labels.space());
        row.getChildren().addAll(right);
        row.getStyleClass().add("card-row");
        return row;
    }

    void show(Snapshot snapshot) {
        Standing standing = snapshot.standing(milestone);
        Headline headline = snapshot.estimate().headline();
        verdict.show(standing);
        level.setText(bits(headline, snapshot.estimate().missing().isEmpty()));
        holder.setText(snapshot.circuitName(headline.circuit()) + ", "
                + headline.weakest().name());
        colour(level, standing.reachesLevel(), standing.bitsShort() > 0);
        boolean sized = standing.size().known();
        expected.setText(sized ? headline.size().expectedKib() + " expected" : "unknown");
        colour(expected, standing, SizeChoice.EXPECTED);
        worst.setText(sized ? headline.size().worstKib() + " worst" : "");
        colour(worst, standing, SizeChoice.WORST);
        missing.setText(missing(standing));
    }

    private static String bits(Headline headline, boolean complete) {
        String bits = headline.bits() <= 0 ? "no security" : headline.securityBits() + " bits";
        return complete ? bits : "≤ " + bits;
    }

    private String missing(Standing standing) {
        String figures =
                standing.missing().isEmpty() ? "figures reached" : "missing: " + String.join(", ", standing.missing());
        String document = milestone
                .document()
                .map(written -> "; also asked: " + written
                        + milestone
                                .deadline()
                                .map(day -> ", by " + day.words() + " (" + day.timeLeft(today.get()) + ")")
                                .orElse(""))
                .orElse("");
        return figures + document;
    }

    private static void colour(Label label, Standing standing, SizeChoice size) {
        boolean over = standing.over(size) > 0;
        colour(label, standing.size().known() && !over, over);
    }

    private static void colour(Label label, boolean good, boolean bad) {
        label.pseudoClassStateChanged(GOOD, good);
        label.pseudoClassStateChanged(BAD, bad);
    }
}
