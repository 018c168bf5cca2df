package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.proximity.Regime;

/** Reads and writes {@code explicit_regime}. */
final class RegimeFormat {
    static final String KEY = "explicit_regime";

    private static final List<Regime> REGIMES = List.of(Regime.values());

    private RegimeFormat() {}

    static Optional<Regime> read(TableReader circuit) {
        return circuit.optionalText(KEY).map(word -> circuit.oneOf(KEY, word, REGIMES, Regime::key));
    }

    static void write(Optional<Regime> pinned, TableWriter circuit) {
        pinned.ifPresentOrElse(regime -> circuit.text(KEY, regime.key()), () -> circuit.remove(KEY));
    }
}
