package soundscape.config.format;

import java.util.OptionalLong;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.parameter.Names;

/**
 * Reads and writes the constraints' figures.
 *
 * @param count the number of constraints; some configurations lack it
 * @param maxDegree the highest degree
 */
record ConstraintsFormat(OptionalLong count, int maxDegree) {
    private static final String MAX_DEGREE = "air_max_degree";

    static ConstraintsFormat read(TableReader circuit) {
        return new ConstraintsFormat(circuit.optionalInteger(Names.CONSTRAINTS), circuit.small(MAX_DEGREE));
    }

    Constraints build() {
        return new Constraints(count, maxDegree);
    }

    static void write(Constraints constraints, TableWriter circuit) {
        constraints
                .count()
                .ifPresentOrElse(
                        count -> circuit.integer(Names.CONSTRAINTS, count), () -> circuit.remove(Names.CONSTRAINTS));
        circuit.integer(MAX_DEGREE, constraints.maxDegree());
    }
}
