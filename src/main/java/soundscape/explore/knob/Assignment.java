package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * A "what if" in words: a knob, optionally of one circuit, and a value, such as {@code queries=40} or {@code
 * final.queries=40}. The circuit is its name, {@code final}, or a group's name; empty for all circuits.
 */
public record Assignment(Optional<String> circuit, Knob knob, String value) {
    /**
     * Reads {@code KNOB=VALUE} or {@code CIRCUIT.KNOB=VALUE}.
     * @throws InvalidParameterException if it is not of that form, names no knob, or gives no value of it
     */
    public static Assignment parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InvalidParameterException("--set", text, "must read KNOB=VALUE", "queries=40");
        }
        String left = text.substring(0, equals).strip();
        int dot = left.lastIndexOf('.');
        String key = left.substring(dot + 1);
        Knob knob = Knobs.named(key)
                .orElseThrow(() -> new InvalidParameterException(
                        "--set",
                        text,
                        "must name one of the knobs "
                                + Knobs.ALL.stream().map(Knob::key).collect(Collectors.joining(", ")),
                        "queries=40"));
        Optional<String> circuit = dot < 0 ? Optional.empty() : Optional.of(left.substring(0, dot));
        if (dot >= 0 && knob.equals(Knobs.LAYERS)) {
            throw new InvalidParameterException(
                    "--set", text, "must not name a circuit, since layers are the whole zkVM's", "layers=3");
        }
        String value = text.substring(equals + 1).strip();
        knob.check(value);
        return new Assignment(circuit, knob, value);
    }

    /** Turns the knob; refused if there is no such circuit or the value does not do. */
    public Zkvm apply(Zkvm zkvm) {
        return knob.turn(zkvm, target(zkvm), value);
    }

    /** What it leaves as it is although it is meant, a sentence a circuit; empty if the knob turns for all. */
    public List<String> idle(Zkvm zkvm) {
        return target(zkvm).indices(zkvm).stream()
                .flatMap(index -> knob.idleBecause(zkvm, index).stream()
                        .map(reason -> knob.key() + " leaves "
                                + zkvm.entries().get(index).name() + " as it is: " + reason))
                .toList();
    }

    /**
     * What moved along where it was applied: a sentence for each list with an entry a round that another knob sets, and for
     * each bound of an outline.
     */
    public List<String> along(Zkvm before, Zkvm after) {
        return target(before).indices(before).stream()
                .filter(index -> knob instanceof CircuitKnob && index <= after.finalIndex())
                .flatMap(index -> along(
                        before.entries().get(index).circuit(),
                        after.entries().get(index).circuit()))
                .toList();
    }

    private Stream<String> along(Circuit before, Circuit after) {
        Stream<Moved> tables = Knobs.ALL.stream()
                .filter(other -> other instanceof CircuitTable && !other.equals(knob))
                .map(CircuitTable.class::cast)
                .filter(other -> !other.show(before).equals(other.show(after)))
                .map(other -> new Moved(
                        other.key(), other.show(before), other.show(after).orElse("none")));
        Stream<Moved> bounds = OutlineMoves.between(before, after)
                .filter(moved -> !knob.about().tomlKeys().equals(List.of(moved.key())));
        return Stream.concat(tables, bounds)
                .map(moved -> knob.key() + " moves " + moved.key() + " of " + after.name() + " along: "
                        + moved.from().map(then -> then + " → ").orElse("") + moved.to());
    }

    /** What stood at a value, if there was one, and stands at another now. */
    record Moved(String key, Optional<String> from, String to) {}

    private Target target(Zkvm zkvm) {
        return circuit.map(name -> Target.named(zkvm, name)).orElse(Target.ALL);
    }
}
