package soundscape.explore;

import java.util.List;
import java.util.stream.Stream;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/** Shorthand for the presets and their parts. */
public final class Zkvms {
    private Zkvms() {}

    public static Zkvm preset(String name) {
        return Presets.open(name).orElseThrow().zkvm();
    }

    /** A circuit for each layout that its prover could write. */
    public static List<Zkvm> ofEveryProver() {
        return Layouts.ALL.stream().map(Zkvms::writtenAs).toList();
    }

    private static Zkvm writtenAs(Layout layout) {
        Zkvm zkvm = Stream.of("pico", "dummy_whir")
                .map(Zkvms::preset)
                .filter(preset ->
                        layout.fits(preset.circuits().get(preset.finalIndex()).opening()))
                .findFirst()
                .orElseThrow();
        Zkvm last = zkvm.withEntries(List.of(zkvm.entries().get(zkvm.finalIndex())));
        return Knobs.PROVER.turn(last, Target.ALL, layout.name());
    }

    public static int index(Zkvm zkvm, String circuit) {
        return zkvm.entries().stream().map(entry -> entry.name()).toList().indexOf(circuit);
    }

    public static Circuit circuit(Zkvm zkvm, String name) {
        return zkvm.entries().get(index(zkvm, name)).circuit();
    }

    public static Target only(Zkvm zkvm, String circuit) {
        return new Target(index(zkvm, circuit), Scope.CIRCUIT);
    }

    public static Scheme scheme(Circuit circuit) {
        return circuit instanceof Jagged jagged ? jagged.opening() : ((DeepAli) circuit).opening();
    }

    public static Fri fri(Circuit circuit) {
        return (Fri) scheme(circuit);
    }

    public static Rounds rounds(Circuit circuit) {
        return scheme(circuit)
                .match(
                        fri -> {
                            throw new AssertionError(fri);
                        },
                        whir -> whir.rounds(),
                        stir -> stir.rounds());
    }

    public static List<Integer> queries(Circuit circuit) {
        if (circuit instanceof Swirl swirl) {
            return swirl.opening().queries();
        }
        return scheme(circuit)
                .match(fri -> List.of(fri.queries()), whir -> whir.rounds().queries(), stir -> stir.rounds()
                        .queries());
    }
}
