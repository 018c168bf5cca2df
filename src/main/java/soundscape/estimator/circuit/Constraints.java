package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.OptionalLong;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * The constraints of an algebraic intermediate representation.
 * @param count C, how many there are; some configurations do not say
 * @param maxDegree a, the highest degree
 */
@RecordBuilder
public record Constraints(OptionalLong count, int maxDegree) implements ConstraintsBuilder.With {
    /** Checks the ranges. */
    public Constraints {
        if (count.isPresent()) {
            Require.atLeast(Names.CONSTRAINTS, count.getAsLong(), 1);
        }
        Require.atLeast(Names.MAX_DEGREE, maxDegree, 1);
    }

    /** Keys whose absence leaves a term out. */
    List<String> missing() {
        return count.isPresent() ? List.of() : List.of(Names.CONSTRAINTS);
    }
}
