package soundscape.ui.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.document.DiskWatch;
import soundscape.app.document.Document;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Tells when another program has changed or removed a file that is open, and what can be done. */
final class DiskNotices implements AutoCloseable {
    private static final String CHANGED = "disk-changed";

    private final Session session;
    private final NoticeBar notices;
    private final Consumer<Document> reload;
    private final Runnable saveAs;
    private final FileFollower follower;
    private final DiskWatch watch;

    /** What was found and not yet decided. */
    private final Map<Document, DiskWatch.Found> open = new HashMap<>();

    /** Of what is shown and how, what decides whether anything is asked. */
    private List<?> looked = List.of();

    DiskNotices(Session session, NoticeBar notices, FileFollower follower, Consumer<Document> reload, Runnable saveAs) {
        this.follower = follower;
        this.session = session;
        this.notices = notices;
        this.reload = reload;
        this.saveAs = saveAs;
        watch = new DiskWatch(Platform::runLater, this::tell);
        session.listen(snapshot -> {
            watch.expect(session.documents().onDisk());
            List<?> look = List.of(
                    snapshot.exploration().document(), snapshot.rereading().followed(), snapshot.modified());
            boolean asksOtherwise = !look.equals(looked) && !open.isEmpty();
            looked = look;
            if (open.values().removeIf(found -> !stands(found)) || asksOtherwise) {
                Platform.runLater(this::showNext); // it may change the state, which others are still to be told of
            }
        });
    }

    private boolean stands(DiskWatch.Found found) {
        return found.expected().equals(session.documents().onDisk().get(found.document()));
    }

    /** Shows a notice of what was found, unless it has been overtaken. */
    void tell(DiskWatch.Found found) {
        if (stands(found)) {
            if (found.isBack()) {
                open.remove(found.document());
            } else {
                open.put(found.document(), found);
            }
            showNext();
        }
    }

    private void showNext() {
        notices.dismiss(CHANGED);
        follower.dismiss();
        open.values().stream().filter(follower::follows).findFirst().ifPresent(follower::read);
        open.values().stream()
                .filter(found -> stands(found) && !follower.follows(found))
                .findFirst()
                .ifPresent(this::show);
    }

    static String name(DiskWatch.Found found) {
        return found.expected()
                .path()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse("The file");
    }

    private void show(DiskWatch.Found found) {
        boolean gone = found.content().isEmpty();
        Snapshot shown = session.snapshot();
        boolean unsaved = shown.rereading().followed() && shown.modified();
        String text = gone
                ? name(found) + " is no longer where it was opened."
                : name(found) + " was changed by another program"
                        + (unsaved ? ", and is not followed while this window has changes of its own" : "")
                        + ". Reading it again can be undone.";
        Notice.Choice again = gone
                ? new Notice.Choice("disk-save", "Save it again", () -> keep(found, saveAs))
                : new Notice.Choice("disk-reload", "Read it again", () -> {
                    open.remove(found.document());
                    reload.accept(found.document());
                    showNext();
                });
        notices.show(new Notice(
                CHANGED,
                text,
                List.of(
                                again,
                                new Notice.Choice("disk-keep", "Keep mine", () -> keep(found, () -> {})),
                                new Notice.Choice("disk-save-as", "Save mine as…", () -> keep(found, saveAs)))
                        .subList(0, gone ? 2 : 3)));
    }

    private void keep(DiskWatch.Found found, Runnable then) {
        open.remove(found.document());
        session.files().keepMine(found);
        session.documents().all().stream()
                .filter(exploration -> exploration.document() == found.document())
                .findFirst()
                .ifPresent(session.files()::resume);
        then.run();
        showNext();
    }

    void look() {
        watch.look();
    }

    @Override
    public void close() {
        watch.close();
    }
}
