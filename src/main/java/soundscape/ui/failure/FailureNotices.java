package soundscape.ui.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import soundscape.app.Session;
import soundscape.app.failure.Failure;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.side.SidePage;

/** Tells that the program itself made a mistake, which keeps nobody from going on. */
public final class FailureNotices {
    private static final String ID = "failure";

    /** A mistake may be made again at every frame; the first ones say the most. */
    private static final int MOST_KEPT = 20;

    private final Session session;
    private final NoticeBar notices;
    private final Consumer<SidePage> side;
    private final List<Failure> failures = new ArrayList<>();
    private String named = "";

    /** Serves one window. */
    public FailureNotices(Session session, NoticeBar notices, Consumer<SidePage> side) {
        this.session = session;
        this.notices = notices;
        this.side = side;
    }

    /** Tells of a failure, once while its notice is shown. */
    public void tell(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (failures.size() < MOST_KEPT
                && failures.stream().noneMatch(each -> each.code().equals(failure.code()))) {
            failures.add(failure);
        }
        if (!notices.shows(ID) || !named.equals(failure.code())) {
            named = failure.code();
            notices.show(new Notice(
                    ID,
                    "Soundscape made a mistake (code " + named
                            + "). Your work is kept, and you can go on. If something looks wrong, undo the last change.",
                    choices()));
        }
    }

    private List<Notice.Choice> choices() {
        Notice.Choice details = new Notice.Choice(
                "failure-details", "Details", () -> side.accept(new FailurePane(List.copyOf(failures))));
        return session.snapshot().canUndo()
                ? List.of(new Notice.Choice("failure-undo", "Undo", session::undo), details)
                : List.of(details);
    }
}
