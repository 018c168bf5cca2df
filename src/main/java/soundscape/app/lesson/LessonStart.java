package soundscape.app.lesson;

import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.app.share.SharedState;
import soundscape.config.ZkvmFile;

/** What a lesson begins with: a configuration, or a whole state that somebody saved. */
@FunctionalInterface
public interface LessonStart {
    /** Begins with it, as a document of its own, in a view; a saved state brings its own view. */
    Exploration begin(View view);

    /** Begins with a configuration. */
    static LessonStart of(ZkvmFile file) {
        return view -> Exploration.of(file, view);
    }

    /** Begins with a saved state. */
    static LessonStart of(SharedState state) {
        return view -> state.exploration();
    }
}
