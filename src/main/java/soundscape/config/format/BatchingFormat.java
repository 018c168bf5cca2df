package soundscape.config.format;

import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Batching;

/**
 * Reads and writes how columns are combined.
 *
 * @param size how many
 * @param coefficients with which coefficients
 * @param grinding bits of grinding
 */
record BatchingFormat(long size, Coefficients coefficients, int grinding) {
    private static final String POWERS = "power_batching";
    private static final String MULTILINEAR = "multilinear_batching";
    private static final String GRINDING = "grinding_batching_phase";

    /** Where the grinding must be stated, it must; elsewhere an absent key means none. */
    static BatchingFormat read(
            TableReader circuit, String sizeKey, boolean multilinearAllowed, boolean grindingRequired) {
        boolean powers = circuit.flag(POWERS);
        boolean multilinear = multilinearAllowed && circuit.flag(MULTILINEAR, false);
        return new BatchingFormat(
                circuit.integer(sizeKey),
                coefficients(powers, multilinear),
                grindingRequired ? circuit.small(GRINDING) : circuit.small(GRINDING, 0));
    }

    private static Coefficients coefficients(boolean powers, boolean multilinear) {
        if (powers) {
            return Coefficients.POWERS;
        }
        return multilinear ? Coefficients.MULTILINEAR : Coefficients.INDEPENDENT;
    }

    Batching build() {
        return new Batching(size, coefficients, grinding);
    }

    static void write(
            Batching batching,
            String sizeKey,
            boolean multilinearAllowed,
            boolean grindingRequired,
            TableWriter circuit) {
        circuit.integer(sizeKey, batching.size());
        if (multilinearAllowed) {
            writeAny(batching.coefficients(), circuit);
        } else {
            writePowers(batching.coefficients(), circuit);
        }
        if (grindingRequired) {
            circuit.integer(GRINDING, batching.grinding());
        } else {
            circuit.integer(GRINDING, batching.grinding(), 0);
        }
    }

    /** Powers win over multilinear weights where a file has both: what already means the same stays. */
    private static void writeAny(Coefficients wanted, TableWriter circuit) {
        boolean powers = circuit.flagOf(POWERS);
        if (!circuit.has(POWERS) || coefficients(powers, circuit.flagOf(MULTILINEAR)) != wanted) {
            circuit.flag(POWERS, wanted == Coefficients.POWERS);
            circuit.flag(MULTILINEAR, wanted == Coefficients.MULTILINEAR, false);
        }
    }

    private static void writePowers(Coefficients wanted, TableWriter circuit) {
        if (wanted == Coefficients.MULTILINEAR) {
            throw new InvalidParameterException(
                    MULTILINEAR, true, "must be false for WHIR and STIR, whose files cannot give it", false);
        }
        circuit.flag(POWERS, wanted == Coefficients.POWERS);
    }
}
