package soundscape.ui.files;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Platform;
import soundscape.app.RecoveryKeeper;
import soundscape.app.Session;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.document.RecoveryFolder.Left;
import soundscape.app.document.Unsaved;
import soundscape.config.toml.ConfigException;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Keeps unsaved work safe from a crash, and offers what an earlier one left. */
public final class RecoveryNotices implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private final Session session;
    private final FileDialogs dialogs;
    private final RecoveryKeeper keeper;

    /** Begins to keep, and offers. */
    public RecoveryNotices(Session session, RecoveryFolder folder, FileDialogs dialogs, NoticeBar notices) {
        this.session = session;
        this.dialogs = dialogs;
        List<Left> left = folder.left();
        keeper = new RecoveryKeeper(session, folder, Clock.systemUTC());
        keeper.onTrouble(trouble -> Platform.runLater(() -> trouble.ifPresentOrElse(
                why -> notices.show(new Notice(
                        "recovery-refused",
                        "A crash would take your unsaved changes: " + why
                                + ". Save them, and make room there or allow writing.",
                        List.of())),
                () -> notices.dismiss("recovery-refused"))));
        if (!left.isEmpty()) {
            notices.show(new Notice(
                    "recovery",
                    text(left),
                    List.of(
                            new Notice.Choice("recovery-restore", "Restore it", () -> restore(left)),
                            new Notice.Choice("recovery-discard", "Discard it", () -> left.forEach(Left::discard)))));
        }
    }

    private static String text(List<Left> left) {
        List<Unsaved> works =
                left.stream().flatMap(each -> each.works().stream()).toList();
        String names = works.stream().map(Unsaved::zkvm).distinct().collect(Collectors.joining(", "));
        Instant latest =
                works.stream().map(Unsaved::since).max(Instant::compareTo).orElseThrow();
        return "Unsaved changes to " + names + " were found (" + TIME.format(latest.atZone(ZoneId.systemDefault()))
                + "): Soundscape ended before they were saved.";
    }

    /** What was left is given up only when it is kept anew. */
    private void restore(List<Left> left) {
        for (Left each : left) {
            try {
                each.works().forEach(session.files()::restore);
                keeper.flush();
                each.discard();
            } catch (ConfigException unreadable) {
                dialogs.refused("These changes cannot be restored", unreadable);
            }
        }
    }

    /** The window closes on purpose; nothing is kept any more. */
    @Override
    public void close() {
        keeper.close();
    }
}
