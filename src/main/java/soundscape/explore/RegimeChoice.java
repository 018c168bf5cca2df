package soundscape.explore;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.proximity.Regime;

/** Which regimes a reader looks at: all, of which the best counts, or one. */
public enum RegimeChoice {
    BEST(Optional.empty(), "Each circuit in the regime in which it is strongest"),
    UDR(Optional.of(Regime.UDR), "Unique decoding only"),
    JBR(Optional.of(Regime.JBR), "Up to the Johnson bound only");

    private static final List<Regime> ALL = List.of(Regime.values());

    private final Optional<Regime> only;
    private final String help;

    RegimeChoice(Optional<Regime> only, String help) {
        this.only = only;
        this.help = help;
    }

    /** {@return the choice in a word, such as "Best"} */
    public String label() {
        return only.map(Regime::name).orElse("Best");
    }

    /** {@return what it means, in a phrase} */
    public String help() {
        return help;
    }

    /** Whether a regime belongs to the choice: true if it is looked at. */
    public boolean includes(Regime regime) {
        return only.isEmpty() || only.get() == regime;
    }

    /** {@return the regimes looked at, as {@link soundscape.estimator.result.Regimes} takes them} */
    public List<Regime> regimes() {
        return only.isPresent() ? List.of(only.get()) : ALL;
    }
}
