package soundscape.explore;

import java.util.Optional;
import soundscape.estimator.proximity.Regime;

/** Which regime a reader looks at. */
public enum RegimeChoice {
    /** Each circuit's best. */
    BEST("Best", Optional.empty()),
    /** Unique decoding. */
    UDR("UDR", Optional.of(Regime.UDR)),
    /** Up to the Johnson bound. */
    JBR("JBR", Optional.of(Regime.JBR));

    private final String label;
    private final Optional<Regime> only;

    RegimeChoice(String label, Optional<Regime> only) {
        this.label = label;
        this.only = only;
    }

    /** The choice in a word, such as "Best". */
    public String label() {
        return label;
    }

    /** Whether a regime belongs to the choice: true if it is looked at. */
    public boolean includes(Regime regime) {
        return only.isEmpty() || only.get() == regime;
    }
}
