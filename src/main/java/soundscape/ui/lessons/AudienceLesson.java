package soundscape.ui.lessons;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.lesson.LessonState;
import soundscape.app.lesson.LessonStep;
import soundscape.app.lesson.Showing;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.ui.presenter.AudienceChoice;
import soundscape.ui.presenter.Presenter;

/**
 * A lesson before a class: what the step waits for beside the plot, since its words are spoken, and only what it asks to be
 * seen. Forth does an undone step first, in front of everybody, and then goes on.
 */
public final class AudienceLesson {
    private final LessonPlayer player;
    private final Presenter presenter;
    private final StepText text;
    private Optional<LessonStep> shown = Optional.empty();

    /** Ties a window's lessons to its presenter's mode; {@code link} follows a link of a lesson's text. */
    public AudienceLesson(LessonPlayer player, Presenter presenter, Consumer<String> link) {
        this.player = player;
        this.presenter = presenter;
        text = new StepText("class-", link, true);
        player.listen(this::show);
    }

    private void show(Optional<LessonState> state) {
        Optional<LessonStep> step = state.map(LessonState::step);
        state.ifPresent(text::show);
        if (!step.equals(shown)) {
            shown = step;
            presenter.slot(step.map(any -> text));
            presenter.steps(step.map(any -> this::forth), step.map(any -> player::previous));
            presenter.show(step.map(AudienceLesson::shown).orElse(AudienceChoice.USUAL));
        }
    }

    private void forth() {
        boolean done = player.state().filter(LessonState::stepDone).isPresent();
        if (done) {
            player.next();
        } else {
            player.showHow();
        }
    }

    /** What a step asks to be seen; one that asks for nothing shows what is usual. */
    private static AudienceChoice shown(LessonStep step) {
        if (step.shown().isEmpty()) {
            return AudienceChoice.USUAL;
        }
        List<Knob> knobs = new ArrayList<>();
        Set<AudienceChoice.Part> parts = EnumSet.of(AudienceChoice.Part.PLOT);
        for (String word : step.shown()) {
            Knobs.named(word).ifPresent(knobs::add);
            Showing.named(word).map(AudienceLesson::part).ifPresent(parts::add);
        }
        if (parts.contains(AudienceChoice.Part.PROOF)) {
            parts.remove(AudienceChoice.Part.PLOT); // the stair is as wide, and says nothing of sizes
        }
        return new AudienceChoice(knobs, parts);
    }

    private static AudienceChoice.Part part(Showing showing) {
        return switch (showing) {
            case BITS -> AudienceChoice.Part.BITS;
            case BYTES -> AudienceChoice.Part.BYTES;
            case MILESTONES -> AudienceChoice.Part.MILESTONES;
            case LAYERS -> AudienceChoice.Part.LAYERS;
            case GAP -> AudienceChoice.Part.GAP;
            case PROOF -> AudienceChoice.Part.PROOF;
        };
    }
}
