package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.work.ProverWork;

/**
 * A tuner's answers by their definition alone: every configuration of one circuit in a small box is made and estimated.
 *
 * <p>A configuration turns each searched knob or leaves it, the turned ones in the order of all knobs; then it has any
 * number of queries in every round up to the limit, one or two samples in every later iteration, and at each free site
 * any grinding from what it was up to the cap. Knobs of the field are turned first.
 */
final class BruteForce {
    private static final List<Knob> OF_ALL_CIRCUITS = List.of(Knobs.FIELD, Knobs.BASE, Knobs.EXTENSION);
    private static final int MOST_SAMPLES = 2;

    private final TuningRequest request;
    private final Circuit opened;
    private final double mostWork;

    /** Sets one parameter to each of its values. */
    private record Dial(Function<Circuit, int[]> values, BiFunction<Circuit, Integer, Circuit> set) {}

    BruteForce(TuningRequest request) {
        this.request = request;
        List<Circuit> circuits = request.zkvm().circuits();
        assertEquals(1, circuits.size());
        this.opened = circuits.get(0);
        this.mostWork = request.mostWork() * ProverWork.of(opened).total();
    }

    /**
     * The sizes of the smallest proofs, in bits; empty where the level is out of reach.
     *
     * @param ways this request in several regimes and sizes; each configuration is made once for all of them
     */
    List<OptionalDouble> smallest(List<TuningRequest> ways) {
        double[] smallest = new double[ways.size()];
        Arrays.fill(smallest, Double.POSITIVE_INFINITY);
        fields().forEach(field -> configurations(field, candidate -> {
            List<Regime> reached = candidate.regimes().stream()
                    .filter(regime -> Estimator.total(candidate, regime) >= request.level())
                    .toList();
            if (!reached.isEmpty() && ProverWork.of(candidate).total() <= mostWork) {
                ProofSize size = candidate.size();
                for (int i = 0; i < smallest.length; i++) {
                    TuningRequest way = ways.get(i);
                    if (reached.stream().anyMatch(way.regimes()::includes)) {
                        smallest[i] = Math.min(smallest[i], way.size().of(size));
                    }
                }
            }
        }));
        return Arrays.stream(smallest)
                .mapToObj(bits -> bits < Double.POSITIVE_INFINITY ? OptionalDouble.of(bits) : OptionalDouble.empty())
                .toList();
    }

    private List<Axis> axes(boolean ofAll) {
        return request.searched().stream()
                .filter(axis -> OF_ALL_CIRCUITS.contains(axis.knob()) == ofAll)
                .sorted(Comparator.comparing(axis -> Knobs.ALL.indexOf(axis.knob())))
                .toList();
    }

    private List<Circuit> fields() {
        List<Circuit> fields = new ArrayList<>(List.of(opened));
        for (Axis axis : axes(true)) {
            for (Circuit circuit : List.copyOf(fields)) {
                axis.values().forEach(value -> turned(circuit, (CircuitKnob) axis.knob(), value)
                        .ifPresent(fields::add));
            }
        }
        return fields;
    }

    private static Optional<Circuit> turned(Circuit circuit, CircuitKnob knob, String value) {
        try {
            return Optional.of(knob.change(value).apply(circuit));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private void configurations(Circuit circuit, Consumer<Circuit> each) {
        turn(circuit, axes(false), structure -> {
            if (Domains.beyond(structure).isPresent() && Domains.beyond(opened).isEmpty()) {
                return; // no prover could be built
            }
            dial(structure, dials(structure), each);
        });
    }

    private void turn(Circuit circuit, List<Axis> axes, Consumer<Circuit> each) {
        if (axes.isEmpty()) {
            each.accept(circuit);
            return;
        }
        List<Axis> others = axes.subList(1, axes.size());
        turn(circuit, others, each);
        CircuitKnob knob = (CircuitKnob) axes.get(0).knob();
        for (String value : axes.get(0).values()) {
            if (knob.idleBecause(circuit).isEmpty() && !knob.standsAt(circuit, value)) {
                turned(circuit, knob, value).ifPresent(changed -> turn(changed, others, each));
            }
        }
    }

    private static void dial(Circuit circuit, List<Dial> dials, Consumer<Circuit> each) {
        if (dials.isEmpty()) {
            try {
                each.accept(circuit);
            } catch (InvalidParameterException refused) {
                return; // not a configuration
            }
            return;
        }
        Dial first = dials.get(0);
        for (int value : first.values.apply(circuit)) {
            Circuit set;
            try {
                set = first.set.apply(circuit, value);
            } catch (InvalidParameterException refused) {
                continue; // not a configuration
            }
            dial(set, dials.subList(1, dials.size()), each);
        }
    }

    private List<Dial> dials(Circuit circuit) {
        List<Dial> dials = new ArrayList<>();
        if (free(Knobs.QUERIES)) {
            dials.addAll(queries(circuit));
        }
        dials.addAll(grinding(circuit));
        return dials;
    }

    private boolean free(Knob knob) {
        return request.solved().contains(knob);
    }

    private List<Dial> queries(Circuit circuit) {
        List<Dial> dials = new ArrayList<>();
        int rounds = Zkvms.queries(circuit).size();
        if (!(circuit instanceof Swirl) && Zkvms.scheme(circuit) instanceof Iterated) {
            dials.add(new Dial(c -> new int[] {1}, (c, one) -> withQueries(c, nCopies(rounds)))); // room for samples
            for (int i = 0; i < rounds - 1; i++) {
                int at = i;
                dials.add(new Dial(
                        c -> range(1, MOST_SAMPLES),
                        (c, count) -> withRounds(c, r -> r.withOodSamples(set(r.oodSamples(), at, count)))));
            }
        }
        for (int i = 0; i < rounds; i++) {
            int at = i;
            dials.add(new Dial(
                    c -> range(1, request.mostQueries()),
                    (c, count) -> withQueries(c, set(Zkvms.queries(c), at, count))));
        }
        return dials;
    }

    private List<Dial> grinding(Circuit circuit) {
        List<Dial> dials = new ArrayList<>();
        if (circuit instanceof Swirl) {
            add(dials, Knobs.BATCHING_GRINDING, c -> opening(c).muGrinding(), (c, g) -> ((Swirl) c)
                    .withOpening(opening(c).withMuGrinding(g)));
            add(dials, Knobs.FOLD_GRINDING, c -> opening(c).foldGrinding(), (c, g) -> ((Swirl) c)
                    .withOpening(opening(c).withFoldGrinding(g)));
            add(dials, Knobs.BUS_GRINDING, c -> ((Swirl) c).logup().grinding(), (c, g) -> ((Swirl) c)
                    .withLogup(((Swirl) c).logup().withGrinding(g)));
            return dials;
        }
        add(
                dials,
                Knobs.BATCHING_GRINDING,
                c -> Zkvms.scheme(c).batching().grinding(),
                (c, g) -> withScheme(
                        c,
                        Zkvms.scheme(c).withBatching(Zkvms.scheme(c).batching().withGrinding(g))));
        if (circuit instanceof DeepAli && Zkvms.scheme(circuit) instanceof Fri) {
            add(dials, Knobs.DEEP_GRINDING, c -> ((DeepAli) c).deepGrinding(), (c, g) -> ((DeepAli) c)
                    .withDeepGrinding(g));
        }
        addLookups(dials, circuit);
        if (Zkvms.scheme(circuit) instanceof Fri) {
            add(
                    dials,
                    Knobs.GRINDING,
                    c -> Zkvms.fri(c).queryGrinding(),
                    (c, g) -> withScheme(c, Zkvms.fri(c).withQueryGrinding(g)));
            if (circuit instanceof DeepAli) {
                add(
                        dials,
                        Knobs.FOLD_GRINDING,
                        c -> Zkvms.fri(c).commitGrinding(),
                        (c, g) -> withScheme(c, Zkvms.fri(c).withCommitGrinding(g)));
            }
        } else {
            addIterated(dials, circuit);
        }
        return dials;
    }

    private void addIterated(List<Dial> dials, Circuit circuit) {
        for (int i = 0; i < Zkvms.rounds(circuit).count(); i++) {
            int at = i;
            add(
                    dials,
                    Knobs.GRINDING,
                    c -> Zkvms.rounds(c).queryGrinding().get(at),
                    (c, g) -> withRounds(c, r -> r.withQueryGrinding(set(r.queryGrinding(), at, g))));
        }
        for (int i = 0; i < Zkvms.rounds(circuit).count() - 1; i++) {
            int at = i;
            add(
                    dials,
                    Knobs.OOD_GRINDING,
                    c -> Zkvms.rounds(c).oodGrinding().get(at),
                    (c, g) -> withRounds(c, r -> r.withOodGrinding(set(r.oodGrinding(), at, g))));
        }
        if (Zkvms.scheme(circuit) instanceof Whir whir) {
            for (int i = 0; i < whir.foldGrinding().size(); i++) {
                for (int s = 0; s < whir.foldGrinding().get(i).size(); s++) {
                    int at = i;
                    int step = s;
                    add(
                            dials,
                            Knobs.FOLD_GRINDING,
                            c -> folds(c).get(at).get(step),
                            (c, g) -> withScheme(
                                    c,
                                    ((Whir) Zkvms.scheme(c))
                                            .withFoldGrinding(set(folds(c), at, set(folds(c).get(at), step, g)))));
                }
            }
        } else {
            add(
                    dials,
                    Knobs.FOLD_GRINDING,
                    c -> ((Stir) Zkvms.scheme(c)).foldGrinding(),
                    (c, g) -> withScheme(c, ((Stir) Zkvms.scheme(c)).withFoldGrinding(g)));
        }
    }

    private void addLookups(List<Dial> dials, Circuit circuit) {
        for (int i = 0; i < lookups(circuit).size(); i++) {
            int at = i;
            add(
                    dials,
                    Knobs.LOOKUP_GRINDING,
                    c -> lookups(c).get(at).grinding(),
                    (c, g) -> withLookups(
                            c, set(lookups(c), at, lookups(c).get(at).withGrinding(g))));
        }
    }

    private void add(
            List<Dial> dials, Knob knob, Function<Circuit, Integer> bits, BiFunction<Circuit, Integer, Circuit> set) {
        if (free(knob)) {
            dials.add(new Dial(c -> range(bits.apply(c), Math.max(bits.apply(c), request.mostGrinding())), set));
        }
    }

    private static soundscape.estimator.scheme.SwirlOpening opening(Circuit circuit) {
        return ((Swirl) circuit).opening();
    }

    private static List<List<Integer>> folds(Circuit circuit) {
        return ((Whir) Zkvms.scheme(circuit)).foldGrinding();
    }

    private static List<Lookup> lookups(Circuit circuit) {
        return (circuit instanceof Jagged jagged ? jagged.lookups() : ((DeepAli) circuit).lookups()).all();
    }

    private static Circuit withLookups(Circuit circuit, List<Lookup> lookups) {
        return circuit instanceof Jagged jagged
                ? jagged.withLookups(Lookups.of(lookups))
                : ((DeepAli) circuit).withLookups(Lookups.of(lookups));
    }

    private static Circuit withScheme(Circuit circuit, Scheme scheme) {
        return circuit instanceof Jagged jagged ? jagged.withOpening(scheme) : ((DeepAli) circuit).withOpening(scheme);
    }

    private static Circuit withRounds(Circuit circuit, Function<Rounds, Rounds> change) {
        Iterated iterated = (Iterated) Zkvms.scheme(circuit);
        return withScheme(circuit, iterated.withRounds(change.apply(iterated.rounds())));
    }

    private static Circuit withQueries(Circuit circuit, List<Integer> counts) {
        if (circuit instanceof Swirl swirl) {
            return swirl.withOpening(swirl.opening().withQueries(counts));
        }
        return Zkvms.scheme(circuit) instanceof Fri fri
                ? withScheme(circuit, fri.withQueries(counts.get(0)))
                : withRounds(circuit, rounds -> rounds.withQueries(counts));
    }

    private static List<Integer> nCopies(int count) {
        return java.util.Collections.nCopies(count, 1);
    }

    private static <T> List<T> set(List<T> list, int at, T value) {
        List<T> changed = new ArrayList<>(list);
        changed.set(at, value);
        return changed;
    }

    private static int[] range(int from, int to) {
        int[] range = new int[to - from + 1];
        Arrays.setAll(range, i -> from + i);
        return range;
    }
}
