package soundscape.app.lesson;

import java.util.List;
import java.util.Optional;
import soundscape.app.Exploration;

/**
 * What a lesson or a step begins with: a configuration, empty to go on with what is there, then what is set, in order.
 */
public record Setup(Optional<LessonStart> open, List<LessonAction> deeds) {
    /** Copies the list. */
    public Setup {
        deeds = List.copyOf(deeds);
    }

    /** Whether there is anything to prepare; false for a step that goes on where the one before it ended. */
    public boolean isNeeded() {
        return open.isPresent() || !deeds.isEmpty();
    }

    /** Makes of the state before the state that the step begins with. */
    public Exploration apply(Exploration before) {
        Exploration state = open.map(opening -> opening.begin(before.view())).orElse(before);
        return Lesson.done(deeds, state);
    }
}
