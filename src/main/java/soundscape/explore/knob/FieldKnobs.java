package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.field.Field;

/** The challenge field: as a whole, and its extension degree alone. */
final class FieldKnobs {
    private static final List<String> KEYS = List.of("field");

    private FieldKnobs() {}

    static NumberKnob degree() {
        return new CircuitKnob(
                "extension",
                "Extension degree",
                "",
                "Degree of the field that challenges are drawn from. It bounds every algebraic term: batching, folding, "
                        + "DEEP, lookups. Larger elements make the proof larger.",
                KEYS,
                Scale.whole(1, Field.MAX_DEGREE, Field.MAX_DEGREE / 2),
                circuit -> Optional.of(Reading.of(circuit.field().degree())),
                (circuit, degree) -> with(circuit, circuit.field().withDegree((int) degree)));
    }

    static Knob field() {
        return new Whole();
    }

    private static Circuit with(Circuit circuit, Field field) {
        Header header = circuit.header();
        return circuit.withHeader(new Header(header.name(), field, header.hashBits()));
    }

    /** The field with its base. */
    private static final class Whole implements Knob {
        @Override
        public String key() {
            return "field";
        }

        @Override
        public String label() {
            return "Field";
        }

        @Override
        public String unit() {
            return "";
        }

        @Override
        public String help() {
            return "Base field and extension degree, as in Goldilocks^3. The base decides how long evaluation domains can "
                    + "be; base and degree together decide how much a challenge is worth.";
        }

        @Override
        public List<String> tomlKeys() {
            return KEYS;
        }

        @Override
        public Optional<String> show(Zkvm zkvm, int circuit) {
            return Optional.of(zkvm.entries().get(circuit).circuit().field().notation());
        }

        @Override
        public Optional<String> idleBecause(Zkvm zkvm, int circuit) {
            return Optional.empty();
        }

        @Override
        public void check(String value) {
            Field.parse(value);
        }

        @Override
        public Zkvm turn(Zkvm zkvm, Target target, String value) {
            Field field = Field.parse(value);
            return CircuitChange.apply(zkvm, target, this, value, circuit -> with(circuit, field));
        }
    }
}
