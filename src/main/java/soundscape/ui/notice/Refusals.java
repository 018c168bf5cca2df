package soundscape.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells why what a command was to do is refused, which has no field of its own to say so, until the next one is done. */
public record Refusals(NoticeBar notices) {
    private static final String ID = "refused";

    /** {@return what does something, and tells why not where it is refused} */
    public Runnable told(Supplier<Optional<String>> act) {
        return toldLater(told -> told.accept(act.get()));
    }

    /** {@return the same of what is done later, and tells then} */
    public Runnable toldLater(Consumer<Consumer<Optional<String>>> act) {
        return () -> {
            notices.dismiss(ID);
            act.accept(refused ->
                    refused.ifPresent(reason -> notices.show(new Notice(ID, "Not done: " + reason, List.of()))));
        };
    }
}
