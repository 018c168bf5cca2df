package soundscape.config.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.LayoutKeys;
import soundscape.config.key.TableKind;
import soundscape.config.key.TomlNotation;

/**
 * One parameter that two circuits state differently, with the keys that have no meaning without it: those of the other
 * family with the family, lists of an entry an iteration with the iterations, a layout's keys with its prover.
 * @param key what is told of
 * @param from its value before, as a file has it
 * @param to its value after
 * @param keys everything that changes with it, itself included
 */
public record KeyChange(StatedKey key, String from, String to, Set<StatedKey> keys) {
    private static final String UNSTATED = "not stated";

    private static final StatedKey FAMILY = StatedKey.of(CircuitKeys.FAMILY);
    private static final StatedKey DENSE = StatedKey.of(CircuitKeys.DENSE_SCHEME);
    private static final StatedKey ITERATIONS = StatedKey.of(CircuitKeys.ITERATIONS);
    private static final StatedKey FOLDING = StatedKey.of(CircuitKeys.FOLDING_FACTORS);
    private static final StatedKey REGIME = StatedKey.of(CircuitKeys.REGIME);
    private static final StatedKey POWERS = StatedKey.of(CircuitKeys.POWERS);
    private static final StatedKey PROVER = new StatedKey(TableKind.LAYOUT.key(), LayoutKeys.PROVER.name());

    /** What has no meaning without another key that changes, too. */
    private static final Map<StatedKey, StatedKey> WITH = Map.of(
            ITERATIONS,
            FOLDING,
            StatedKey.of(CircuitKeys.MULTIPLICITY),
            REGIME,
            StatedKey.of(CircuitKeys.MULTILINEAR),
            POWERS);

    /** Copies the set. */
    public KeyChange {
        keys = Set.copyOf(keys);
    }

    /** What two circuits state differently, in the order of the one before. */
    public static List<KeyChange> between(StatedCircuit before, StatedCircuit after) {
        Set<StatedKey> differing = new LinkedHashSet<>(before.keysWith(after));
        differing.removeIf(key -> before.at(key).equals(after.at(key)));
        if (!differing.contains(FAMILY)) {
            differing.remove(StatedKey.of(CircuitKeys.EARLY_STOP)); // which follows from the rest
        }
        Map<StatedKey, Set<StatedKey>> led = new LinkedHashMap<>();
        differing.forEach(
                key -> led.computeIfAbsent(leader(key, differing, before, after), each -> new LinkedHashSet<>())
                        .add(key));
        List<KeyChange> changes = new ArrayList<>();
        led.forEach((key, keys) ->
                changes.add(new KeyChange(key, text(key, before, after), text(key, after, before), keys)));
        return changes;
    }

    private static StatedKey leader(
            StatedKey key, Set<StatedKey> differing, StatedCircuit before, StatedCircuit after) {
        boolean own = key.table().isEmpty();
        if (!own && before.has(key.table()) != after.has(key.table())) {
            return key.table().equals(PROVER.table()) ? PROVER : new StatedKey(StatedKey.OWN, key.table());
        }
        if (isOfOneOnly(key, before, after)) {
            if (own && differing.contains(FAMILY)) {
                return FAMILY;
            }
            if (own && differing.contains(DENSE)) {
                return DENSE;
            }
            if (key.table().equals(PROVER.table()) && differing.contains(PROVER)) {
                return PROVER;
            }
        }
        if (own && differing.contains(ITERATIONS) && lengths(key, before) != lengths(key, after)) {
            return FOLDING;
        }
        return Optional.ofNullable(WITH.get(key)).filter(differing::contains).orElse(key);
    }

    /** A key of another type goes by the same name only. */
    private static boolean isOfOneOnly(StatedKey key, StatedCircuit before, StatedCircuit after) {
        Optional<Object> then = before.at(key);
        Optional<Object> now = after.at(key);
        return then.isEmpty() || now.isEmpty() || then.get() instanceof List != now.get() instanceof List;
    }

    private static int lengths(StatedKey key, StatedCircuit circuit) {
        return circuit.at(key)
                .map(value -> value instanceof List<?> list ? list.size() : -1)
                .orElse(-1);
    }

    private static String text(StatedKey key, StatedCircuit circuit, StatedCircuit other) {
        if (circuit.has(key.toString()) || other.has(key.toString())) {
            return circuit.has(key.toString()) ? "stated" : UNSTATED; // a lookup that came or went
        }
        return circuit.at(key)
                .map(value -> value instanceof String word ? word : TomlNotation.of(value))
                .or(() -> absent(key, circuit))
                .orElse(UNSTATED);
    }

    private static Optional<String> absent(StatedKey key, StatedCircuit circuit) {
        TableKind kind = key.table().isEmpty()
                ? circuit.kind()
                : key.table().equals(TableKind.LAYOUT.key()) ? TableKind.LAYOUT : TableKind.LOOKUP;
        return Keys.of(kind).stream()
                .filter(each -> each.name().equals(key.name()))
                .findFirst()
                .flatMap(Key::absentText)
                .map(text -> text.replace("\"", ""));
    }
}
