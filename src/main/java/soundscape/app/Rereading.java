package soundscape.app;

import java.util.Optional;
import soundscape.config.Zkvm;

/**
 * How the window keeps up with the file that is shown.
 * @param followed whether it is read again whenever another program saves it
 * @param before the zkVM as it stood when its file was read again last; empty if it never was
 */
public record Rereading(boolean followed, Optional<Zkvm> before) {
    /** A file that is neither followed nor was read again. */
    public static final Rereading NONE = new Rereading(false, Optional.empty());

    /** What a history says of the file shown. */
    static Rereading of(boolean followed, History<Exploration> history) {
        Exploration now = history.present();
        return new Rereading(
                followed,
                history.past().stream()
                        .filter(state -> state.document() == now.document()
                                && !state.file().text().equals(now.file().text()))
                        .reduce((earlier, later) -> later)
                        .map(Exploration::now));
    }
}
