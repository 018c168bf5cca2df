package soundscape.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.recursion.Faults;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.estimator.Estimator;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Whir;

/** Random changes of zkVMs into others that a file can say. */
final class RandomChanges {
    private static final List<String> NAMES = List.of("main", "a \"b\"", "#\\é\n", "x = [1]", "convert", "core");
    private static final List<Optional<String>> GROUPS =
            List.of(Optional.empty(), Optional.of("basic"), Optional.of("[x]"));

    private final RandomCircuits circuits;
    private final SplittableRandom random;

    RandomChanges(long seed) {
        circuits = new RandomCircuits(seed);
        random = new SplittableRandom(seed);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The same zkVM with some circuits left out and some copied. */
    Zkvm rearranged(Zkvm zkvm) {
        List<CircuitEntry> entries = zkvm.entries().stream()
                .flatMap(entry -> Stream.generate(() -> entry).limit(random.nextInt(3)))
                .toList();
        return entries.isEmpty() ? zkvm : zkvm.withEntries(entries);
    }

    /** The same zkVM with other circuits in about half its tables, of families that fit what stands there. */
    Zkvm exchanged(Zkvm zkvm, BiPredicate<Circuit, Circuit> fits) {
        SwirlLogup limits = new SwirlLogup(1 + random.nextInt(1 << 20), random.nextInt(10), 0);
        Header header = circuits.all().get(0).header();
        boolean alike = random.nextBoolean();
        List<CircuitEntry> changed = zkvm.entries().stream()
                .map(entry -> random.nextBoolean() || alike ? exchanged(entry, fits) : entry)
                .map(entry -> entry.withCircuit(sharing(entry.circuit(), limits)))
                .map(entry ->
                        alike ? entry.withCircuit(valid(entry.circuit(), circuit -> under(circuit, header))) : entry)
                .toList();
        return whole(zkvm.withEntries(changed));
    }

    /** The same, where circuits are gone or have other names and a recursion lost its way, with a chain in its place. */
    private Zkvm whole(Zkvm zkvm) {
        return Faults.of(zkvm.members()).isEmpty()
                ? zkvm
                : zkvm.withEntries(IntStream.range(0, zkvm.entries().size())
                        .mapToObj(i -> chained(zkvm.entries(), i))
                        .toList());
    }

    private CircuitEntry chained(List<CircuitEntry> entries, int i) {
        CircuitEntry entry = entries.get(i);
        Role role = entry.role().withProofs(OptionalLong.empty());
        return entry.withRole(role.withVerifies(
                i == 0
                        ? List.of()
                        : List.of(new Verified(
                                List.of(entries.get(i - 1).name()), 2 + random.nextInt(3), random.nextBoolean()))));
    }

    private static Circuit under(Circuit circuit, Header header) {
        return circuit.withHeader(
                header.withName(circuit.name()).withFacts(circuit.header().facts()));
    }

    private CircuitEntry exchanged(CircuitEntry entry, BiPredicate<Circuit, Circuit> fits) {
        Circuit circuit = one(circuits.all().stream()
                .filter(other -> fits.test(entry.circuit(), other))
                .toList());
        // Facts are the file's, whatever circuit stands there.
        Circuit named = circuit.withHeader(circuit.header()
                .withName(one(NAMES))
                .withFacts(entry.circuit().header().facts()));
        return new CircuitEntry(valid(plain(named), this::varied), one(GROUPS), entry.table());
    }

    /** The changed circuit if it can be estimated. */
    private static Circuit valid(Circuit before, UnaryOperator<Circuit> change) {
        try {
            Circuit after = change.apply(before);
            Estimator.estimate(after);
            return after;
        } catch (InvalidParameterException refused) {
            return before;
        }
    }

    /** SWIRL's limits are the same for all circuits of a file. */
    private static Circuit sharing(Circuit circuit, SwirlLogup limits) {
        return circuit instanceof Swirl swirl
                ? swirl.withLogup(limits.withGrinding(swirl.logup().grinding()))
                : circuit;
    }

    /** Without what a file cannot say. */
    private static Circuit plain(Circuit circuit) {
        return circuit instanceof Jagged jagged && jagged.opening() instanceof Fri fri
                ? jagged.withOpening(fri.withCommitGrinding(0))
                : circuit;
    }

    /** With what the drawn circuits leave at its default. */
    private Circuit varied(Circuit circuit) {
        if (circuit instanceof DeepAli deepAli) {
            return varied(deepAli);
        }
        return circuit instanceof Jagged jagged ? varied(jagged) : varied((Swirl) circuit);
    }

    private DeepAli varied(DeepAli circuit) {
        return circuit.withLookups(varied(circuit.lookups()))
                .withDecoding(circuit.decoding()
                        .withPinned(one(List.of(Optional.empty(), Optional.of(Regime.UDR), Optional.of(Regime.JBR)))))
                .withConstraints(
                        circuit.constraints().withCount(one(List.of(OptionalLong.empty(), OptionalLong.of(77)))));
    }

    private Jagged varied(Jagged circuit) {
        Scheme dense = circuit.opening() instanceof Whir whir && random.nextBoolean()
                ? whir.withRounds(stating(whir.rounds()))
                : circuit.opening();
        return circuit.withOpening(dense).withLookups(varied(circuit.lookups()));
    }

    private static Rounds stating(Rounds rounds) {
        return rounds.withStatedLogInvRates(Optional.of(IntStream.rangeClosed(0, rounds.count())
                .mapToObj(i -> rounds.logInvRateAt(i) + (i == 0 ? 0 : 1))
                .toList()));
    }

    private Lookups varied(Lookups lookups) {
        List<Lookup> varied = new ArrayList<>();
        lookups.all().forEach(lookup -> varied.add(lookup.withReductionError(one(List.of(0.0, 1e-40, 0.25)))));
        return Lookups.of(varied);
    }

    private Swirl varied(Swirl circuit) {
        AirShape stated = circuit.shapes().stated();
        List<AirShape> bounds = List.of(
                stated,
                stated.withAirs(stated.airs() + 3).withConstraintsPerAir(9000),
                stated.withMaxLogTraceHeight(40).withTraceColumns(90_000));
        return circuit.withShapes(new SwirlShapes(
                stated, one(bounds), one(bounds), circuit.shapes().publicValues()));
    }
}
