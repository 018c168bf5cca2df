package soundscape.ui.files;

import java.util.ArrayList;
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
    private final Runnable convert;

    /** Document, text and problems that were told of last. */
    private List<?> told = List.of();

    ProblemNotices(Session session, NoticeBar notices, Consumer<SidePage> side, Runnable reload, Runnable convert) {
        this.notices = notices;
        this.side = side;
        this.reload = reload;
        this.convert = convert;
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
            List<Notice.Choice> choices = new ArrayList<>();
            choices.add(new Notice.Choice("problems-show", "Show them", () -> side.accept(new ProblemsPane(reload))));
            if (!file.broken() && file.hasFormerKeys()) {
                choices.add(new Notice.Choice("problems-convert", FormerNotices.CONVERT, convert));
            }
            choices.add(new Notice.Choice("problems-again", "Read it again", reload));
            notices.show(new Notice(ID, summary(file), choices));
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
