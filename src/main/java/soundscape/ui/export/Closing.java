package soundscape.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import soundscape.app.BackgroundWriter;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Lets a window close only when its files are written, and says so meanwhile. */
public final class Closing {
    private static final String ID = "closing";

    private final BackgroundWriter writer;
    private final NoticeBar notices;
    private final Runnable again;
    private boolean givenUp;

    /** Serves one window; {@code again} asks once more that it close. */
    public Closing(BackgroundWriter writer, NoticeBar notices, Runnable again) {
        this.writer = writer;
        this.notices = notices;
        this.again = again;
    }

    /** Whether the window may close now; else the request comes again when all is written, unless something failed. */
    public boolean mayClose() {
        List<Path> waiting = writer.waiting();
        if (givenUp || waiting.isEmpty()) {
            return true;
        }
        String names =
                waiting.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        notices.show(new Notice(
                ID,
                "The window closes when " + names + (waiting.size() == 1 ? " is" : " are") + " written.",
                List.of(
                        new Notice.Choice(
                                "closing-now", "Close now, without " + (waiting.size() == 1 ? "it" : "them"), () -> {
                                    givenUp = true;
                                    again.run();
                                    givenUp = false; // it may have been refused for another reason
                                }),
                        new Notice.Choice("closing-stay", "Do not close", () -> writer.whenDone(written -> {})))));
        writer.whenDone(written -> {
            notices.dismiss(ID);
            if (written) {
                again.run();
            }
        });
        return false;
    }
}
