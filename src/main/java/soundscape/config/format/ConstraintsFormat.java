package soundscape.config.format;

import java.util.OptionalLong;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Constraints;

/**
 * Reads and writes the constraints' figures.
 *
 * @param count the number of constraints; some configurations lack it
 * @param maxDegree the highest degree
 */
record ConstraintsFormat(OptionalLong count, int maxDegree) {
    private static final String MAX_DEGREE = "air_max_degree";

    static ConstraintsFormat read(TableReader circuit) {
        return new ConstraintsFormat(circuit.optionalInteger(Constraints.COUNT_KEY), circuit.small(MAX_DEGREE));
    }

    Constraints build() {
        return new Constraints(count, maxDegree);
    }

    static void write(Constraints constraints, TableWriter circuit) {
        constraints
                .count()
                .ifPresentOrElse(
                        count -> circuit.integer(Constraints.COUNT_KEY, count),
                        () -> circuit.remove(Constraints.COUNT_KEY));
        circuit.integer(MAX_DEGREE, constraints.maxDegree());
    }
}
