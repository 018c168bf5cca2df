package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;

/** Reads and writes {@code explicit_regime}, and refuses to write what no key says. */
final class DecodingFormat {
    static final String KEY = "explicit_regime";

    private static final List<Regime> REGIMES = List.of(Regime.values());

    private DecodingFormat() {}

    static Optional<Regime> read(TableReader circuit) {
        return circuit.optionalText(KEY).map(word -> circuit.oneOf(KEY, word, REGIMES, Regime::key));
    }

    static void write(Optional<Regime> pinned, TableWriter circuit) {
        pinned.ifPresentOrElse(regime -> circuit.text(KEY, regime.key()), () -> circuit.remove(KEY));
    }

    /** Files give no theorem, and the gap to the Johnson radius in one way only. */
    static void require(Decoding said, Decoding meant) {
        if (!said.equals(meant)) {
            throw new InvalidParameterException(
                    "theorems", meant.theorems() + ", " + meant.gap(), "must be what the file says", said.theorems());
        }
    }
}
