package soundscape.ui.files;

import java.util.List;
import java.util.function.BooleanSupplier;
import soundscape.app.Exploration;
import soundscape.app.Session;

/**
 * The one question before work is lost, by closing a zkVM, closing the window or quitting. Opening another file and
 * beginning a new one give nothing up, since what was changed stays open.
 */
final class CloseGuard {
    private final Session session;
    private final FileDialogs dialogs;

    /** Saves the zkVM shown; false if it was not saved. */
    private final BooleanSupplier save;

    CloseGuard(Session session, FileDialogs dialogs, BooleanSupplier save) {
        this.session = session;
        this.dialogs = dialogs;
        this.save = save;
    }

    /** Asks what is to become of work that would be given up, unless all of it is safe; returns whether to go on. */
    boolean mayGiveUp(String question, List<Exploration> given) {
        List<Exploration> unsaved =
                given.stream().filter(session.documents()::isUnsavedWork).toList();
        if (unsaved.isEmpty()) {
            return true;
        }
        List<String> names =
                unsaved.stream().map(each -> each.now().name()).distinct().toList();
        return switch (dialogs.unsaved(question, names)) {
            case DISCARD -> true;
            case STAY -> false;
            case SAVE -> unsaved.stream().allMatch(this::saved);
        };
    }

    private boolean saved(Exploration exploration) {
        session.files().resume(exploration);
        return save.getAsBoolean();
    }
}
