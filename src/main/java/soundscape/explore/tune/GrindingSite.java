package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.TableValues;

/** Where a prover grinds for one error term: a knob, and which entry of it, where it is a table; otherwise 0. */
record GrindingSite(CircuitKnob knob, int entry) {
    /** The site of a term; empty where nothing is ground for the term. */
    static Optional<GrindingSite> of(Circuit circuit, TermName term) {
        return ofKind(circuit, term)
                .filter(found -> found.knob.idleBecause(circuit).isEmpty());
    }

    private static Optional<GrindingSite> ofKind(Circuit circuit, TermName term) {
        return switch (term.kind()) {
            case BATCHING -> number(Knobs.BATCHING_GRINDING);
            case COMMIT -> number(Knobs.FOLD_GRINDING);
            case DEEP -> number(Knobs.DEEP_GRINDING);
            case LOOKUP -> ofLookup(circuit, term);
            case FOLD -> ofFold(circuit, term);
            case OUT_OF_DOMAIN -> iteration(Knobs.OOD_GRINDING, circuit, i -> term.equals(TermNames.outOfDomain(i)));
            case SHIFT ->
                iteration(
                        Knobs.ROUND_GRINDING,
                        circuit,
                        i -> term.equals(TermNames.whirShift(i)) || term.equals(TermNames.stirShift(i)));
            case QUERY -> ofLastQueries(circuit);
            default -> Optional.empty();
        };
    }

    private static Optional<GrindingSite> ofFold(Circuit circuit, TermName term) {
        if (!(circuit.opening() instanceof Whir whir)) {
            return number(Knobs.FOLD_GRINDING);
        }
        List<TermName> steps = new ArrayList<>();
        for (int i = 0; i < whir.foldGrinding().size(); i++) {
            for (int step = 1; step <= whir.foldGrinding().get(i).size(); step++) {
                steps.add(TermNames.whirFold(i, step));
            }
        }
        return Optional.of(new GrindingSite(Knobs.STEP_GRINDING, steps.indexOf(term)));
    }

    private static Optional<GrindingSite> ofLastQueries(Circuit circuit) {
        int iterations = iterations(circuit);
        return iterations == 0
                ? number(Knobs.GRINDING)
                : Optional.of(new GrindingSite(Knobs.ROUND_GRINDING, iterations - 1));
    }

    private static int iterations(Circuit circuit) {
        return circuit.opening() instanceof Iterated iterated
                ? iterated.rounds().count()
                : 0;
    }

    private static Optional<GrindingSite> number(CircuitKnob knob) {
        return Optional.of(new GrindingSite(knob, 0));
    }

    /** Of the iteration, 1 and up, that a term belongs to: samples come before it, and queries at the end of that before. */
    private static Optional<GrindingSite> iteration(CircuitTable knob, Circuit circuit, IntPredicate belongs) {
        for (int i = 1; i < iterations(circuit); i++) {
            if (belongs.test(i)) {
                return Optional.of(new GrindingSite(knob, i - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<GrindingSite> ofLookup(Circuit circuit, TermName term) {
        if (term.ofSystem()) {
            return number(Knobs.BUS_GRINDING);
        }
        List<String> names =
                Knobs.LOOKUP_GRINDING.read(circuit).map(TableValues::labels).orElse(List.of());
        return Optional.of(new GrindingSite(Knobs.LOOKUP_GRINDING, names.indexOf(term.text())));
    }

    private static List<String> entries(CircuitTable knob, Circuit circuit) {
        return knob.read(circuit).map(TableValues::values).orElse(List.of());
    }

    /** The bits ground here now. */
    int bits(Circuit circuit) {
        return Integer.parseInt(values(circuit).get(entry));
    }

    private List<String> values(Circuit circuit) {
        return knob instanceof CircuitTable table
                ? entries(table, circuit)
                : List.of(knob.show(circuit).orElseThrow());
    }

    /** The circuit with other bits ground here. */
    Circuit with(Circuit circuit, int bits) {
        List<String> values = new ArrayList<>(values(circuit));
        values.set(entry, String.valueOf(bits));
        return knob.change(String.join(", ", values)).apply(circuit);
    }

    /** The knob that a request leaves free or not: entries of a table belong to the knob of all of them. */
    CircuitKnob freedom() {
        if (knob.equals(Knobs.ROUND_GRINDING)) {
            return Knobs.GRINDING;
        }
        return knob.equals(Knobs.STEP_GRINDING) ? Knobs.FOLD_GRINDING : knob;
    }
}
