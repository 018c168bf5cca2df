package soundscape.ui.files;

import java.util.List;
import java.util.Optional;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.document.DiskWatch;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/**
 * Reads the file that is shown again whenever another program saves it, while that is wanted. What would lose work in the
 * window is left to be asked; what has errors leaves the last state without.
 */
final class FileFollower {
    private static final String FAULTY = "follow-faulty";

    private final Session session;
    private final NoticeBar notices;

    FileFollower(Session session, NoticeBar notices) {
        this.session = session;
        this.notices = notices;
    }

    /** Begins to follow, or ends. */
    void toggle() {
        session.files().follow(!session.snapshot().rereading().followed());
    }

    /** Whether what was found is read without asking. */
    boolean follows(DiskWatch.Found found) {
        Snapshot shown = session.snapshot();
        return shown.rereading().followed()
                && shown.exploration().document() == found.document()
                && found.content().isPresent()
                && !shown.modified()
                && !session.inGesture();
    }

    /** Takes back what was said of errors. */
    void dismiss() {
        notices.dismiss(FAULTY);
    }

    /** Reads a file that is followed, as a step to undo; says why not where it has errors that the one shown has not. */
    void read(DiskWatch.Found found) {
        try {
            Optional<ZkvmFile> file = found.expected().path().map(ZkvmFiles::explore);
            boolean faultless =
                    session.snapshot().exploration().file().problems().isEmpty();
            file.filter(read -> read.problems().isEmpty() || !faultless)
                    .ifPresentOrElse(
                            session.files()::reload, () -> file.ifPresent(read -> tell(found, read.problems())));
        } catch (ConfigException unreadable) {
            tell(found, unreadable.problems());
        }
    }

    private void tell(DiskWatch.Found found, List<Problem> problems) {
        Problem first = problems.get(0);
        String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
        notices.show(new Notice(
                FAULTY,
                DiskNotices.name(found) + " has errors as it was saved now, so that the state before stays. Line "
                        + first.line() + ": " + first.sentence() + more,
                List.of()));
    }
}
