package soundscape.explore.knob;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import soundscape.config.key.CircuitKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;

/** The challenge field, as a whole and by its parts, and the digests. */
final class HeaderKnobs {
    private static final Source SOURCE = new Source(Paper.HA22, "Theorem 8");
    private static final long MOST_HASH_BITS = 1 << 16;
    private static final long USUAL_HASH_BITS = 512;

    private static final NamedValues<BaseField> BASES =
            new NamedValues<>("base", List.of(BaseField.values()), BaseField::label);

    private HeaderKnobs() {}

    static CircuitNumber degree() {
        return new CircuitNumber(
                About.of("extension", "Extension degree", KnobGroup.FIELD, "", SOURCE)
                        .withHelp(
                                "Degree of the field that challenges are drawn from. It bounds every algebraic term: batching, "
                                        + "folding, DEEP, lookups. Larger elements make the proof larger.")
                        .keys(CircuitKeys.FIELD),
                Scale.whole(1, Field.MAX_DEGREE, Field.MAX_DEGREE / 2),
                circuit -> Optional.of(KnobReading.of(circuit.field().degree())),
                (circuit, degree) -> with(circuit, circuit.field().withDegree((int) degree)));
    }

    static CircuitChoice field() {
        return new CircuitChoice(
                About.of("field", "Field", KnobGroup.FIELD, "", SOURCE)
                        .withHelp(
                                "Base field and extension degree, as in Goldilocks^3. The base decides how long evaluation domains "
                                        + "can be; base and degree together decide how much a challenge is worth.")
                        .keys(CircuitKeys.FIELD),
                Field::parse,
                circuit -> Arrays.stream(BaseField.values())
                        .flatMap(base -> Field.knownToSoundcalc(base).stream())
                        .map(Field::notation)
                        .toList(),
                circuit -> Optional.of(circuit.field().notation()),
                (circuit, notation) -> with(circuit, Field.parse(notation)));
    }

    static CircuitChoice base() {
        return new CircuitChoice(
                About.of("base", "Base field", KnobGroup.FIELD, "", SOURCE)
                        .withHelp(
                                "The field that traces are written in. The extension degree follows so that a challenge keeps about "
                                        + "its size.")
                        .keys(CircuitKeys.FIELD),
                BASES::value,
                circuit -> BASES.all(),
                circuit -> Optional.of(BASES.of(circuit.field().base())),
                (circuit, name) -> with(circuit, nearest(BASES.value(name), circuit)));
    }

    private static Field nearest(BaseField base, Circuit circuit) {
        double degree = circuit.field().log2Size() / Field.of(base, 1).log2Size();
        return Field.of(base, (int) Math.max(1, Math.min(Math.round(degree), Field.MAX_DEGREE)));
    }

    static CircuitNumber hash() {
        return new CircuitNumber(
                About.of("hash", "Digest size", KnobGroup.FIELD, "bits", new Source(Paper.BCS, ""))
                        .withHelp(
                                "Bits of a digest. Every node of a Merkle path is one. Collisions are found with 2^(bits/2) hashes, a "
                                        + "cap that the levels of interactive protocols do not include.")
                        .keys(CircuitKeys.HASH_BITS),
                Scale.whole(1, MOST_HASH_BITS, USUAL_HASH_BITS),
                circuit -> Optional.of(KnobReading.of(circuit.header().hashBits())),
                (circuit, bits) -> circuit.withHeader(circuit.header().withHashBits((int) bits)));
    }

    private static Circuit with(Circuit circuit, Field field) {
        return circuit.withHeader(circuit.header().withField(field));
    }
}
