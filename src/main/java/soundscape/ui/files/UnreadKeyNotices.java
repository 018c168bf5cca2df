package soundscape.ui.files;

import java.util.List;
import java.util.stream.Stream;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.ZkvmFile;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.Problem;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Tells of the keys in the file that is shown that nobody reads, where one may have been meant to be, and of what is in doubt. */
final class UnreadKeyNotices {
    private static final String ID = "unread-keys";

    /** More are a list that nobody reads in a notice. */
    private static final int MOST_TOLD = 3;

    private final NoticeBar notices;
    private final Runnable convert;

    /** Document and text that were told of last. */
    private List<?> told = List.of();

    UnreadKeyNotices(Session session, NoticeBar notices, Runnable convert) {
        this.notices = notices;
        this.convert = convert;
        session.listen(this::show);
    }

    private void show(Snapshot snapshot) {
        ZkvmFile file = snapshot.exploration().file();
        List<?> subject = List.of(snapshot.exploration().document(), file.text().text());
        if (!subject.equals(told)) {
            told = subject;
            tell(file);
        }
    }

    /** Tells of them, such as when a file was saved with them; bundled zkVMs have none. */
    void tell(ZkvmFile file) {
        notices.dismiss(ID);
        List<UnreadKey> keys = file.path().isPresent() ? file.unreadKeys() : List.of();
        List<Problem> doubts = file.path().isPresent() ? file.doubts() : List.of();
        if (!doubts.isEmpty() || keys.stream().anyMatch(UnreadKey::doubtful)) {
            List<Notice.Choice> choices = !file.broken() && file.hasFormerKeys()
                    ? List.of(new Notice.Choice("unread-convert", FormerNotices.CONVERT, convert))
                    : List.of();
            notices.show(new Notice(ID, text(doubts, keys), choices));
        }
    }

    private static String text(List<Problem> doubts, List<UnreadKey> keys) {
        StringBuilder text = new StringBuilder();
        Stream<Problem> unread = keys.stream()
                .sorted((one, other) -> Boolean.compare(other.doubtful(), one.doubtful()))
                .limit(MOST_TOLD)
                .map(UnreadKey::place);
        Stream.concat(doubts.stream().limit(MOST_TOLD), unread).forEach(told -> text.append("Line ")
                .append(told.line())
                .append(": ")
                .append(told.sentence())
                .append(". "));
        int more = keys.size() - MOST_TOLD;
        return more > 0
                ? text + "" + more + " more keys are not read."
                : text.toString().stripTrailing();
    }
}
