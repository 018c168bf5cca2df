package soundscape.app.lesson.condition;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Target;

/** Which circuits a condition asks about. */
sealed interface CircuitSelector {
    /** Each of them must answer. */
    record Every() implements CircuitSelector {
        @Override
        public String toString() {
            return "every circuit";
        }
    }

    /** One of them must answer. */
    record Any() implements CircuitSelector {
        @Override
        public String toString() {
            return "any circuit";
        }
    }

    /** A circuit by its name or as {@code final}, or a group by its name, each of which must answer. */
    record Named(String name) implements CircuitSelector {
        @Override
        public String toString() {
            return name.equals("final") ? "final proof" : name;
        }
    }

    /** No circuit: the zkVM as a whole, or the way it is looked at. */
    record Whole() implements CircuitSelector {
        @Override
        public String toString() {
            return "zkVM";
        }
    }

    /** The circuits meant; none if it has no such circuit. */
    default List<Integer> indices(Zkvm zkvm) {
        if (this instanceof Named named) {
            try {
                return Target.named(zkvm, named.name()).indices(zkvm);
            } catch (InvalidParameterException none) {
                return List.of();
            }
        }
        return this instanceof Whole
                ? List.of(0)
                : IntStream.range(0, zkvm.entries().size()).boxed().toList();
    }
}
