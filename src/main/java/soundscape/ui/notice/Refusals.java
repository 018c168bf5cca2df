package soundscape.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells why what a command was to do is refused, which has no field of its own to say so, until the next one is done. */
public record Refusals(NoticeBar notices) {
    private static final String ID = "refused";

    /** {@return what does something, and tells why not where it is refused} */
    public Runnable told(Supplier<Optional<String>> act) {
        return () -> {
            notices.dismiss(ID);
            act.get().ifPresent(reason -> notices.show(new Notice(ID, "Not done: " + reason, List.of())));
        };
    }
}
