package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * One change of every circuit of a target that it fits; none goes through that the estimator refuses.
 * @param knob on whose behalf
 * @param value writes the new value, where it is refused
 * @param turning the circuits that the knob does not leave as they are
 */
record CircuitChange(Zkvm zkvm, CircuitKnob knob, Supplier<String> value, List<Integer> turning) {
    /** What helps where circuits leave no value that would do for all. */
    private static final String ONE_BY_ONE = "one circuit at a time";

    /** Looks for the circuits that will change; refused if the knob turns for none of them. */
    static CircuitChange of(Zkvm zkvm, Target target, CircuitKnob knob, Supplier<String> value) {
        List<Integer> meant = target.indices(zkvm);
        List<Integer> turning = meant.stream()
                .filter(index -> knob.idleBecause(zkvm, index).isEmpty())
                .toList();
        if (turning.isEmpty()) {
            throw new InvalidParameterException(
                    knob.key(),
                    value.get(),
                    "cannot be changed: " + knob.idleBecause(zkvm, meant.get(0)).orElseThrow(),
                    "another parameter or circuit");
        }
        return new CircuitChange(zkvm, knob, value, turning);
    }

    /** Refuses a value that is none of the knob; names one that does not only exist but would do here. */
    void checkValue() {
        try {
            knob.check(value.get());
        } catch (InvalidParameterException none) {
            String other = Optional.of(none.remedy())
                    .filter(this::does)
                    .or(() -> knob.nearest(circuit(turning.get(0)), none.remedy(), none, this::does))
                    .orElse(ONE_BY_ONE);
            throw new InvalidParameterException(none.key(), none.value(), none.condition(), other);
        }
    }

    /** Makes the change, unless a circuit refuses it. */
    Zkvm apply(UnaryOperator<Circuit> change) {
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        for (int index : turning) {
            entries.set(index, changed(entries.get(index), change));
        }
        return zkvm.withEntries(entries);
    }

    private Circuit circuit(int index) {
        return before(zkvm.entries().get(index));
    }

    private Circuit before(CircuitEntry entry) {
        return entry.before(knob.key());
    }

    private CircuitEntry changed(CircuitEntry entry, UnaryOperator<Circuit> change) {
        try {
            return admitted(entry.turned(knob.key(), change.apply(before(entry))), before(entry));
        } catch (InvalidParameterException refused) {
            throw inTheKnobsWords(refused, before(entry)).in(entry.name());
        }
    }

    private static CircuitEntry admitted(CircuitEntry entry, Circuit from) {
        Domains.refuse(entry.circuit(), from);
        entry.estimate();
        return entry;
    }

    /** A refusal speaks of keys of files; here a value was turned, and one that would do is tried, not guessed. */
    private InvalidParameterException inTheKnobsWords(InvalidParameterException refused, Circuit circuit) {
        boolean own =
                refused.key().equals(knob.key()) || knob.about().tomlKeys().contains(refused.key());
        return new InvalidParameterException(
                own ? knob.key() : refused.key(),
                own ? value.get() : refused.value(),
                refused.condition(),
                knob.nearest(circuit, value.get(), refused, this::does)
                        .map(other -> own ? other : knob.key() + " = " + other)
                        .orElse(ONE_BY_ONE));
    }

    /** Whether every circuit that was meant could be turned to another value instead. */
    private boolean does(String other) {
        try {
            for (int index : turning) {
                CircuitEntry entry = zkvm.entries().get(index);
                admitted(entry.withCircuit(knob.turned(before(entry), other)), before(entry));
            }
            return true;
        } catch (InvalidParameterException refused) {
            return false;
        }
    }
}
