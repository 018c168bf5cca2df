package soundscape.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TomlText;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Iterated;

/** Whether soundcalc reads a file with the same numbers. Types and keys are those of its dialect; what remains is told here. */
public final class Compatibility {
    /** The least double is 2 to the minus 1074; soundcalc computes with errors themselves, not with their logarithms. */
    private static final double MOST_BITS = 1074;

    private Compatibility() {}

    /** Everything in the way of soundcalc giving the same numbers for the text as it would go to disk. */
    public static List<Obstacle> obstacles(Zkvm zkvm, TomlText written) {
        List<Obstacle> found = new ArrayList<>(ofValues(zkvm, zkvm.estimate()));
        dialects(written).ifPresent(found::add);
        return found;
    }

    /** What saving a changed zkVM would add: what the file as opened already has is its author's choice. */
    public static List<Obstacle> added(ZkvmFile file, Zkvm changed) {
        List<Obstacle> opened = obstacles(file.zkvm(), file.text());
        return obstacles(changed, file.textFor(changed)).stream()
                .filter(obstacle -> !opened.contains(obstacle))
                .toList();
    }

    /** What is in the way whatever text the values stand in; the obstacles among them. */
    public static List<Obstacle> ofValues(Zkvm zkvm, ZkvmEstimate estimate) {
        return ofValues(zkvm, estimate, Reference.COMPARED);
    }

    /** The same for another state of soundcalc. */
    public static List<Obstacle> ofValues(Zkvm zkvm, ZkvmEstimate estimate, Reference reference) {
        List<Obstacle> found = new ArrayList<>();
        for (UnreadCircuit unread : zkvm.unread()) {
            found.add(Obstacle.of(
                    Obstacle.Kind.UNREAD, unread.name() + " cannot be read; it would do with its problems mended"));
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (Circuit circuit : zkvm.circuits()) {
            found.addAll(of(circuit, reference));
            if (!names.add(circuit.name()) && told.add(circuit.name())) {
                found.add(Obstacle.of(
                        Obstacle.Kind.NAMES,
                        "circuits share the name \"" + circuit.name()
                                + "\", and soundcalc tells circuits by their names; different names would do"));
            }
        }
        for (CircuitEstimate circuit : estimate.circuits()) {
            Optional<Obstacle> range = range(circuit);
            if (range.isPresent()) {
                found.add(range.get());
            }
        }
        return found;
    }

    /** What is in the way of a circuit's parameters, whatever stands beside it; mostly nothing. */
    public static List<Obstacle> of(Circuit circuit, Reference reference) {
        List<Obstacle> found = new ArrayList<>();
        add(found, circuit, Obstacle.Kind.FIELD, field(circuit));
        Optional<Obstacle> system = system(circuit, reference);
        if (system.isPresent()) {
            found.add(system.get());
        }
        add(found, circuit, Obstacle.Kind.BOUNDS, bounds(circuit));
        add(found, circuit, Obstacle.Kind.GAPS, gaps(circuit));
        add(found, circuit, Obstacle.Kind.INCOMPLETE, complete(circuit));
        add(found, circuit, Obstacle.Kind.STOPS, nothing(circuit));
        addLookups(found, circuit);
        return found;
    }

    private static void add(List<Obstacle> found, Circuit circuit, Obstacle.Kind kind, Optional<String> what) {
        if (what.isPresent()) {
            found.add(in(circuit, kind, what.get()));
        }
    }

    /** Combining one function by powers or multilinear weights errs by nothing. WHIR and STIR of one column combine none. */
    private static Optional<String> nothing(Circuit circuit) {
        if (!(circuit.opening() instanceof Fri fri)) {
            return Optional.empty();
        }
        String stops = " errs by nothing, whose logarithm soundcalc stops at; ";
        if (fri.batching().size() == 1 && fri.batching().coefficients() != Coefficients.INDEPENDENT) {
            String key = (circuit instanceof Jagged ? CircuitKeys.DENSE_BATCH : CircuitKeys.BATCH_SIZE).name();
            return Optional.of(key + " = 1, combined by "
                    + fri.batching().coefficients().label() + "," + stops + "independent coefficients would do");
        }
        return fri.foldingFactors().contains(1)
                ? Optional.of(
                        CircuitKeys.FRI_FOLDING_FACTORS.name() + " with a factor of 1" + stops + "without it would do")
                : Optional.empty();
    }

    static Optional<String> field(Circuit circuit) {
        Field field = circuit.field();
        if (field.knownToSoundcalc()) {
            return Optional.empty();
        }
        String known = Field.knownToSoundcalc(field.base()).stream()
                .map(Field::notation)
                .collect(Collectors.joining(" or "));
        return Optional.of(
                "field = \"" + field.notation() + "\" is no field that soundcalc reads; " + known + " would do");
    }

    private static Optional<Obstacle> system(Circuit circuit, Reference reference) {
        Reference reading = Reference.reading(circuit);
        if (reference.reads(circuit)) {
            return Optional.empty();
        }
        String since = " is read by soundcalc " + reading.whence();
        return Optional.of(
                reading == Reference.STIR
                        ? in(
                                circuit,
                                Obstacle.Kind.LATER,
                                CircuitKeys.FAMILY.name() + " = \"STIR\"" + since + ", not by " + reference.id()
                                        + "; \"WHIR\" would do")
                        : in(
                                circuit,
                                Obstacle.Kind.PROPOSED,
                                CircuitKeys.DENSE_SCHEME.name() + " = \"whir\"" + since + "; \"fri\" would do"));
    }

    private static Optional<String> bounds(Circuit circuit) {
        Optional<JohnsonBounds> bounds = circuit.decoding().johnson();
        return bounds.isEmpty() || bounds.get().isReference()
                ? Optional.empty()
                : Optional.of("errors are bounded by " + bounds.get().label() + ", which soundcalc does not know; "
                        + JohnsonBounds.REFERENCE.label() + " would do");
    }

    /** A gap for each iteration says nothing new where all are the circuit's. */
    private static Optional<String> gaps(Circuit circuit) {
        return hasOwnGaps(circuit)
                ? Optional.of(
                        CircuitKeys.ROUND_GAPS.name() + " gives iterations gaps of their own, and soundcalc reads "
                                + CircuitKeys.GAP.name() + " for all of them; that alone would do")
                : Optional.empty();
    }

    /** Whether some iteration has another gap than soundcalc would read for all. */
    public static boolean hasOwnGaps(Circuit circuit) {
        JohnsonGap whole = circuit.decoding().gap();
        if (!(circuit.opening() instanceof Iterated iterated)) {
            return false;
        }
        for (int i = 0; i < iterated.rounds().count(); i++) {
            if (iterated.gapOf(i, whole).eta().orElse(0) != whole.eta().orElse(0)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> complete(Circuit circuit) {
        return circuit.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", circuit.missing())
                        + " is missing, and soundcalc leaves the zkVM out; a value would do");
    }

    private static void addLookups(List<Obstacle> found, Circuit circuit) {
        Set<String> names = new LinkedHashSet<>();
        for (Lookup lookup : lookupsOf(circuit)) {
            if (!names.add(lookup.name())) {
                found.add(in(
                        circuit,
                        Obstacle.Kind.NAMES,
                        "lookups share the name \"" + lookup.name()
                                + "\", and soundcalc counts the last one only; different names would do"));
            }
        }
    }

    private static List<Lookup> lookupsOf(Circuit circuit) {
        if (circuit instanceof DeepAli deepAli) {
            return deepAli.lookups().all();
        }
        return circuit instanceof Jagged jagged ? jagged.lookups().all() : List.of();
    }

    private static Optional<Obstacle> range(CircuitEstimate circuit) {
        for (RegimeEstimate regime : circuit.regimes()) {
            for (Term term : regime.terms()) {
                if (term.bits() >= MOST_BITS) {
                    return Optional.of(new Obstacle(
                            Obstacle.Kind.RANGE,
                            Optional.of(circuit.name()),
                            "the error of " + term.name()
                                    + " is less than any number that soundcalc computes with; one of at most 1073"
                                    + " bits would do"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> dialects(TomlText written) {
        Optional<TableReader> zkvm = written.explore().table(TableKind.ZKVM);
        return zkvm.isPresent() && zkvm.get().has(CircuitKeys.FAMILY)
                ? Optional.of(Obstacle.of(
                        Obstacle.Kind.DIALECT,
                        CircuitKeys.FAMILY.name()
                                + " stands in [zkevm], where soundcalc looked for it until circuits had one each; the"
                                + " newer dialect would do"))
                : Optional.empty();
    }

    private static Obstacle in(Circuit circuit, Obstacle.Kind kind, String what) {
        return new Obstacle(kind, Optional.of(circuit.name()), what);
    }
}
