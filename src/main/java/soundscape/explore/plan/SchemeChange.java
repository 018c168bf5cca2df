package soundscape.explore.plan;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.scheme.Scheme;

/** Reaches the part of a circuit that commits and opens, whatever proof system lies above it. */
public final class SchemeChange {
    private SchemeChange() {}

    /**
     * The commitment scheme of a circuit that has a plain one; SWIRL's is part of the system.
     *
     * @param circuit the circuit
     * @return its scheme; empty for SWIRL
     */
    public static Optional<Scheme> schemeOf(Circuit circuit) {
        return circuit.match(
                deepAli -> Optional.of(deepAli.scheme()),
                jagged -> Optional.of(jagged.dense()),
                swirl -> Optional.empty());
    }

    /**
     * Reads from the scheme, or from SWIRL's opening.
     *
     * @param circuit the circuit
     * @param scheme reads from a scheme
     * @param swirl reads from SWIRL
     * @param <T> what is read
     * @return what was read
     */
    public static <T> T read(Circuit circuit, Function<Scheme, T> scheme, Function<Swirl, T> swirl) {
        return circuit.match(deepAli -> scheme.apply(deepAli.scheme()), jagged -> scheme.apply(jagged.dense()), swirl);
    }

    /**
     * Changes the scheme, or SWIRL's opening.
     *
     * @param circuit the circuit
     * @param scheme changes a scheme
     * @param swirl changes SWIRL
     * @return the changed circuit
     */
    public static Circuit change(Circuit circuit, UnaryOperator<Scheme> scheme, UnaryOperator<Swirl> swirl) {
        return circuit.match(
                deepAli -> deepAli.withScheme(scheme.apply(deepAli.scheme())),
                jagged -> jagged.withDense(scheme.apply(jagged.dense())),
                swirl::apply);
    }
}
