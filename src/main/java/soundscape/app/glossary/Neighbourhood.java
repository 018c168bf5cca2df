package soundscape.app.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import soundscape.app.Snapshot;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.step.KnobStep;

/** A circuit, and all circuits that differ from it by one step of one parameter. */
record Neighbourhood(Measured now, List<Neighbourhood.Moved> steps) {
    private static final int MOST = 12;

    /** A step that was measured, and where it leads. */
    record Moved(KnobStep step, Measured then) {}

    /** The neighbourhood of the selected circuit, in the regime looked at. */
    static Neighbourhood of(Snapshot snapshot) {
        return of(snapshot, snapshot.exploration().circuit(), snapshot.terms().regime());
    }

    static Neighbourhood of(Snapshot snapshot, int index, Regime regime) {
        Measured now = Measured.of(snapshot, index, regime);
        List<Moved> steps = KnobStep.all(now.circuit()).stream()
                .flatMap(step -> Measured.of(step.circuit(), regime).map(then -> new Moved(step, then)).stream())
                .toList();
        return new Neighbourhood(now, steps);
    }

    List<Moved> of(CircuitKnob knob) {
        return steps.stream().filter(moved -> moved.step().knob().equals(knob)).toList();
    }

    List<Page.Effects> around(Measured.Figure figure, String raised, String lowered) {
        return List.of(
                new Page.Effects("raised", raised, lines(figure, 1), "none of this circuit's parameters"),
                new Page.Effects("lowered", lowered, lines(figure, -1), "none of this circuit's parameters"));
    }

    /** Of each parameter the step that moves a figure the most in a direction, the strongest first. */
    private List<Page.Effect> lines(Measured.Figure figure, int direction) {
        double before = figure.of().applyAsDouble(now);
        Map<String, Change> strongest = new TreeMap<>();
        for (Moved moved : steps) {
            double change = direction * (figure.of().applyAsDouble(moved.then()) - before);
            if (change >= figure.least()) {
                strongest.merge(
                        moved.step().knob().key(),
                        new Change(moved, change),
                        (first, second) -> first.size >= second.size ? first : second);
            }
        }
        return strongest.values().stream()
                .sorted(Comparator.comparingDouble((Change change) -> -change.size))
                .limit(MOST)
                .map(change -> effect(change.moved, figure.change(direction * change.size)))
                .toList();
    }

    private record Change(Moved moved, double size) {}

    private static Page.Effect effect(Moved moved, String change) {
        KnobStep step = moved.step();
        return new Page.Effect(
                step.knob().key(),
                step.knob().label() + " to " + step.shown() + ": " + change + ", circuit "
                        + moved.then().totalText(),
                Optional.of(step.knob()),
                Glossary.id(step.knob()));
    }
}
