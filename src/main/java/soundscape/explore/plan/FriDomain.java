package soundscape.explore.plan;

import java.util.OptionalInt;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;
import soundscape.estimator.scheme.Fri;

/**
 * FRI's evaluation domain against the subgroups that its field has. The reference does not ask, so nothing is refused
 * here; but a prover could not be built.
 */
public final class FriDomain {
    private FriDomain() {}

    /**
     * Log2 of a domain that the field has no subgroup for; empty where it exists, or the circuit's scheme is not FRI
     * over a field with smooth subgroups.
     */
    public static OptionalInt beyondField(Circuit circuit) {
        Field field = circuit.field();
        if (field.base() == BaseField.M31
                || !(circuit.opening() instanceof Fri fri)
                || Log2.ceil(fri.domainSize()) <= field.twoAdicity()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Log2.ceil(fri.domainSize()));
    }
}
