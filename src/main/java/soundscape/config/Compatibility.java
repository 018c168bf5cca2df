package soundscape.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TomlText;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;

/** Whether soundcalc reads a file with the same numbers. Types and keys are those of its dialect; what remains is told here. */
public final class Compatibility {
    /** The least double is 2 to the minus 1074; soundcalc computes with errors themselves, not with their logarithms. */
    private static final double MOST_BITS = 1074;

    /** The commit of soundcalc that figures are compared with; 23 July 2026. */
    public static final String COMPARED = "d9078d6";

    /** The first that reads STIR; August 2026. */
    public static final String READS_STIR = "12f9958";

    private Compatibility() {}

    /** Everything in the way of soundcalc giving the same numbers for the text as it would go to disk. */
    public static List<Obstacle> obstacles(Zkvm zkvm, TomlText written) {
        List<Obstacle> found = new ArrayList<>(ofValues(zkvm, zkvm.estimate()));
        dialects(written).ifPresent(found::add);
        return found;
    }

    /** What is in the way whatever text the values stand in; the obstacles among them. */
    public static List<Obstacle> ofValues(Zkvm zkvm, ZkvmEstimate estimate) {
        List<Obstacle> found = new ArrayList<>();
        for (UnreadCircuit unread : zkvm.unread()) {
            found.add(new Obstacle(
                    Obstacle.Kind.UNREAD, unread.name() + " cannot be read; it would do with its problems mended"));
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (Circuit circuit : zkvm.circuits()) {
            field(circuit).ifPresent(found::add);
            proposed(circuit).ifPresent(found::add);
            later(circuit).ifPresent(found::add);
            complete(circuit).ifPresent(found::add);
            lookups(circuit, found::add);
            if (!names.add(circuit.name()) && told.add(circuit.name())) {
                found.add(new Obstacle(
                        Obstacle.Kind.NAMES,
                        "circuits share the name \"" + circuit.name()
                                + "\", and soundcalc tells circuits by their names; different names would do"));
            }
        }
        estimate.circuits().forEach(circuit -> range(circuit).ifPresent(found::add));
        return found;
    }

    private static Optional<Obstacle> field(Circuit circuit) {
        Field field = circuit.field();
        if (field.knownToSoundcalc()) {
            return Optional.empty();
        }
        String known = Field.knownToSoundcalc(field.base()).stream()
                .map(Field::notation)
                .collect(Collectors.joining(" or "));
        return Optional.of(new Obstacle(
                Obstacle.Kind.FIELD,
                in(circuit.name()) + "field = \"" + field.notation() + "\" is no field that soundcalc reads; " + known
                        + " would do"));
    }

    private static Optional<Obstacle> proposed(Circuit circuit) {
        return circuit instanceof Jagged jagged && jagged.opening() instanceof Whir
                ? Optional.of(new Obstacle(
                        Obstacle.Kind.PROPOSED,
                        in(circuit.name()) + CircuitKeys.DENSE_SCHEME.name()
                                + " = \"whir\" is read by soundcalc with its pull request 91 only; \"fri\" would do"))
                : Optional.empty();
    }

    private static Optional<Obstacle> later(Circuit circuit) {
        return circuit.opening() instanceof Stir
                ? Optional.of(new Obstacle(
                        Obstacle.Kind.LATER,
                        in(circuit.name()) + CircuitKeys.FAMILY.name() + " = \"STIR\" is read by soundcalc since "
                                + READS_STIR + ", not by " + COMPARED + "; \"WHIR\" would do"))
                : Optional.empty();
    }

    private static Optional<Obstacle> complete(Circuit circuit) {
        return circuit.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(new Obstacle(
                        Obstacle.Kind.INCOMPLETE,
                        in(circuit.name()) + String.join(", ", circuit.missing())
                                + " is missing, and soundcalc leaves the zkVM out; a value would do"));
    }

    private static void lookups(Circuit circuit, Consumer<Obstacle> found) {
        Set<String> names = new LinkedHashSet<>();
        for (Lookup lookup : lookupsOf(circuit)) {
            if (!names.add(lookup.name())) {
                found.accept(new Obstacle(
                        Obstacle.Kind.NAMES,
                        in(circuit.name()) + "lookups share the name \"" + lookup.name()
                                + "\", and soundcalc counts the last one only; different names would do"));
            }
        }
    }

    private static List<Lookup> lookupsOf(Circuit circuit) {
        return circuit.match(
                deepAli -> deepAli.lookups().all(), jagged -> jagged.lookups().all(), swirl -> List.of());
    }

    private static Optional<Obstacle> range(CircuitEstimate circuit) {
        return circuit.regimes().stream()
                .flatMap(regime -> regime.terms().stream())
                .filter(term -> term.bits() >= MOST_BITS)
                .findFirst()
                .map(
                        term -> new Obstacle(
                                Obstacle.Kind.RANGE,
                                in(circuit.name()) + "the error of " + term.name()
                                        + " is less than any number that soundcalc computes with; one of at most 1073 bits would do"));
    }

    private static Optional<Obstacle> dialects(TomlText written) {
        boolean above = written.explore()
                .table(TableKind.ZKVM)
                .filter(zkvm -> zkvm.has(CircuitKeys.FAMILY))
                .isPresent();
        return above
                ? Optional.of(new Obstacle(
                        Obstacle.Kind.DIALECT,
                        CircuitKeys.FAMILY.name()
                                + " stands in [zkevm], where soundcalc looked for it until circuits had one each; the newer"
                                + " dialect would do"))
                : Optional.empty();
    }

    private static String in(String circuit) {
        return "circuit \"" + circuit + "\": ";
    }
}
