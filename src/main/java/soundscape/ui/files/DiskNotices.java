package soundscape.ui.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import soundscape.app.Session;
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
    private final DiskWatch watch;

    /** What was found and not yet decided. */
    private final Map<Document, DiskWatch.Found> open = new HashMap<>();

    DiskNotices(Session session, NoticeBar notices, Consumer<Document> reload, Runnable saveAs) {
        this.session = session;
        this.notices = notices;
        this.reload = reload;
        this.saveAs = saveAs;
        watch = new DiskWatch(Platform::runLater, this::tell);
        session.listen(snapshot -> {
            watch.expect(session.documents().onDisk());
            if (open.values().removeIf(found -> !stands(found))) {
                showNext();
            }
        });
    }

    private boolean stands(DiskWatch.Found found) {
        return found.expected().equals(session.documents().onDisk().get(found.document()));
    }

    /** Shows a notice of what was found, unless it has been overtaken. */
    void tell(DiskWatch.Found found) {
        if (stands(found)) {
            open.put(found.document(), found);
            showNext();
        }
    }

    private void showNext() {
        notices.dismiss(CHANGED);
        open.values().stream().findFirst().ifPresent(this::show);
    }

    private void show(DiskWatch.Found found) {
        boolean gone = found.content().isEmpty();
        String name = found.expected()
                .path()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse("The file");
        String text = gone
                ? name + " is no longer where it was opened."
                : name + " was changed by another program. Reading it again can be undone.";
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
