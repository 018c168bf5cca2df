package soundscape.ui.lessons;

import java.nio.file.Path;
import soundscape.app.lesson.Lesson;
import soundscape.app.lesson.LessonFile;
import soundscape.app.lesson.LessonPlayer;
import soundscape.config.toml.ConfigException;
import soundscape.ui.control.Lazy;
import soundscape.ui.files.FileDialogs;

/** What can be done with lessons from outside their pane: opening the list, a lesson, somebody's own lesson. */
public final class LessonActions {
    private final LessonPlayer player;
    private final FileDialogs dialogs;
    private final Lazy<LessonsPane> pane;

    private final Runnable toWindow;

    /** Serves one window; {@code toWindow} leaves what a class sees for the window's own panes. */
    public LessonActions(LessonPlayer player, FileDialogs dialogs, Lazy<LessonsPane> pane, Runnable toWindow) {
        this.player = player;
        this.dialogs = dialogs;
        this.pane = pane;
        this.toWindow = toWindow;
    }

    /** Opens the list of lessons, or closes what is open. */
    public void toggle() {
        toWindow.run();
        LessonsPane shown = pane.get();
        if (shown.isOpen() && player.state().isEmpty()) {
            shown.close();
        } else {
            shown.open();
        }
    }

    /** Asks for a lesson's file and begins it. */
    public void open() {
        dialogs.toOpenLesson().ifPresent(this::open);
    }

    /** Begins a lesson of somebody's own; a file that is no lesson is shown with its reasons. */
    public void open(Path path) {
        try {
            pane.get().start(path);
        } catch (ConfigException unreadable) {
            dialogs.refused("This lesson cannot be opened", unreadable);
        }
    }

    /** Begins one of the bundled lessons. */
    public void start(Lesson lesson) {
        pane.get(); // or the lesson would be begun unseen
        player.start(lesson);
    }

    /** Whether a file can only be a lesson: true for Markdown. */
    public static boolean isLesson(Path path) {
        return String.valueOf(path.getFileName()).endsWith(LessonFile.ENDING);
    }

    /** What works at the lessons. */
    public LessonPlayer player() {
        return player;
    }
}
