package soundscape.ui.files;

import java.util.List;
import java.util.function.Consumer;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.ZkvmFile;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.side.SidePage;

/** Tells when the file that is shown has errors, so that not all of it is. */
final class ProblemNotices {
    private static final String ID = "file-problems";

    private final NoticeBar notices;
    private final Consumer<SidePage> side;
    private final Runnable reload;

    /** Document, text and problems that were told of last. */
    private List<?> told = List.of();

    ProblemNotices(Session session, NoticeBar notices, Consumer<SidePage> side, Runnable reload) {
        this.notices = notices;
        this.side = side;
        this.reload = reload;
        session.listen(this::show);
    }

    private void show(Snapshot snapshot) {
        ZkvmFile file = snapshot.exploration().file();
        List<?> subject = List.of(snapshot.exploration().document(), file.text().text(), file.problems());
        if (subject.equals(told)) {
            return;
        }
        told = subject;
        notices.dismiss(ID);
        if (!file.problems().isEmpty()) {
            notices.show(new Notice(
                    ID,
                    summary(file),
                    List.of(
                            new Notice.Choice(
                                    "problems-show", "Show them", () -> side.accept(new ProblemsPane(reload))),
                            new Notice.Choice("problems-again", "Read it again", reload))));
        }
    }

    /** What is wrong with a file, and what becomes of it, in two sentences. */
    static String summary(ZkvmFile file) {
        int count = file.problems().size();
        if (count == 0) {
            return "Nothing is wrong with it.";
        }
        String name = file.path()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse(file.text().file());
        String fate = file.broken()
                ? " It cannot be saved with changes until they are mended."
                : " Saving leaves the rest as it is.";
        return name + " has " + count + (count == 1 ? " error" : " errors") + "; what could be read is shown." + fate;
    }
}
