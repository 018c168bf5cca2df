package soundscape.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.scene.input.Clipboard;
import soundscape.app.Session;
import soundscape.app.settings.Settings;
import soundscape.app.settings.SettingsStore;
import soundscape.app.share.SharedState;
import soundscape.config.AtomicFile;
import soundscape.config.WriteFailure;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.ui.control.Copying;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Passes the window's state on, as a file or as a line of text, and takes one up. */
public final class StateActions {
    private static final String ID = "state";
    private static final String CLIPBOARD = "clipboard";

    /** Longer lists are cut: a notice is read at a glance. */
    private static final int MOST_TOLD = 3;

    private final Session session;
    private final FileDialogs dialogs;
    private final NoticeBar notices;
    private final SettingsStore settings;
    private final BooleanSupplier commitTyped;

    StateActions(
            Session session,
            FileDialogs dialogs,
            NoticeBar notices,
            SettingsStore settings,
            BooleanSupplier commitTyped) {
        this.session = session;
        this.dialogs = dialogs;
        this.notices = notices;
        this.settings = settings;
        this.commitTyped = commitTyped;
    }

    /** Asks where to, and saves the state. */
    public void save() {
        String name = session.snapshot().exploration().now().name();
        made().ifPresent(state ->
                dialogs.toSaveState(session.snapshot().path(), name).ifPresent(target -> save(state, target)));
    }

    /** Saves the state. */
    public void save(Path target) {
        made().ifPresent(state -> save(state, target));
    }

    private void save(SharedState state, Path target) {
        try {
            AtomicFile.write(target, state.content());
            remember(recent -> recent.withRecent(target));
            tell("The state was saved as " + target.getFileName() + ".", state.notTaken());
        } catch (ConfigException refused) {
            dialogs.refused("This state cannot be saved", refused);
        } catch (IOException refused) {
            dialogs.refused("This state cannot be saved", WriteFailure.reason(target, refused));
        }
    }

    /** Copies the state as a line of text. */
    public void copy() {
        made().ifPresent(state -> {
            try {
                String line = state.line();
                Copying.text(line);
                tell(
                        "The state was copied as one line of " + line.length()
                                + " characters, to be pasted into a chat or another window.",
                        state.notTaken());
            } catch (ConfigException refused) {
                dialogs.refused("This state cannot be copied", refused);
            }
        });
    }

    /** The state shown; empty, with the reason told, if no file can hold it. */
    private Optional<SharedState> made() {
        if (!commitTyped.getAsBoolean()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SharedState.of(session.snapshot().exploration()));
        } catch (ConfigException refused) {
            dialogs.refused("This state cannot be shared", refused);
            return Optional.empty();
        }
    }

    /** Opens the state whose line or file's text lies on the clipboard; tells if there is none. */
    public void paste() {
        String text = clipboard();
        if (text.isBlank()) {
            tell("There is no text on the clipboard; a line that begins with soundscape: would do.", List.of());
            return;
        }
        try {
            open("the clipboard", SharedState.read(CLIPBOARD, text));
        } catch (ConfigException refused) {
            Problem first = refused.problems().get(0);
            if (first.file().equals(CLIPBOARD)) {
                tell("The text on the clipboard " + first.sentence() + ".", List.of());
            } else {
                dialogs.refused("The state on the clipboard cannot be opened", refused);
            }
        }
    }

    /** Opens the state on the clipboard, if there is the line of one; any other text is left alone. */
    void pasteLine() {
        if (SharedState.isIn(clipboard())) {
            paste();
        }
    }

    private static String clipboard() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }

    /** Opens a state's file. One that cannot be read is shown with its reasons, and what is open stays. */
    void open(Path path) {
        try {
            open(String.valueOf(path.getFileName()), SharedState.read(path));
            remember(recent -> recent.withRecent(path));
        } catch (ConfigException unreadable) {
            if (!Files.exists(path)) {
                remember(recent -> recent.withoutRecent(path));
            }
            dialogs.refused("This state cannot be opened", unreadable);
        }
    }

    private void open(String source, SharedState state) {
        state.openIn(session);
        tell("The state from " + source + " was opened; undoing leads back.", state.notTaken());
    }

    private void remember(UnaryOperator<Settings> change) {
        settings.change(change);
    }

    private void tell(String done, List<String> notTaken) {
        List<String> told = notTaken.subList(0, Math.min(MOST_TOLD, notTaken.size()));
        String more = notTaken.size() > told.size() ? "; and " + (notTaken.size() - told.size()) + " more" : "";
        String left = told.isEmpty() ? "" : " Left out: " + String.join("; ", told) + more + ".";
        notices.show(new Notice(ID, done + left, List.of()));
    }
}
