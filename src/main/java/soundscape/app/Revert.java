package soundscape.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;

/**
 * Puts parameters back to what they were when opened, for all opened circuits of the target; copies stay as they are.
 */
public final class Revert {
    private Revert() {}

    /**
     * Puts one knob back. What moved along with it goes back too where nothing else was changed; what was changed
     * besides stays. Throws {@link InvalidParameterException} if the opened value does not fit that.
     */
    public static Zkvm one(Exploration exploration, Knob knob) {
        Zkvm opened = exploration.opened();
        if (knob.equals(Knobs.LAYERS)) {
            return layers(opened, exploration.now());
        }
        if (!(knob instanceof CircuitKnob each)) {
            int counterpart = OpenedCircuit.of(opened, exploration.now(), exploration.circuit())
                    .orElse(0);
            String value = knob.show(opened, counterpart).orElseThrow();
            return knob.turn(exploration.now(), exploration.target(), value);
        }
        return each(exploration, (now, then) -> back(each, now, then));
    }

    /** Puts all parameters back. */
    public static Zkvm all(Exploration exploration) {
        Differences differences = Differences.of(exploration);
        Exploration changed = exploration;
        for (Knob knob : Knobs.ALL) { // limits of the whole file come first, so that no circuit is left with its own
            boolean shared = !(knob instanceof CircuitKnob) && !knob.equals(Knobs.LAYERS);
            if (shared && differences.of(knob).isPresent()) {
                changed = changed.withNow(one(changed, knob));
            }
        }
        return each(changed, Revert::underItsName);
    }

    /** The circuits as they were arranged, with what was changed in them; what came besides is set aside. */
    private static Zkvm layers(Zkvm opened, Zkvm now) {
        List<CircuitEntry> all = new ArrayList<>(now.entries());
        all.addAll(now.removedLayers());
        Zkvm together = now.withEntries(all);
        List<CircuitEntry> arranged = new ArrayList<>(opened.entries());
        List<CircuitEntry> aside = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            OptionalInt place = OpenedCircuit.of(opened, together, i);
            if (place.isPresent()) {
                arranged.set(place.getAsInt(), all.get(i));
            } else {
                aside.add(all.get(i));
            }
        }
        return now.withEntries(arranged).withSetAside(aside);
    }

    @FunctionalInterface
    private interface Change {
        Circuit of(Circuit now, Circuit then);
    }

    private static Zkvm each(Exploration exploration, Change change) {
        Zkvm changed = exploration.now();
        for (int index : exploration.target().indices(exploration.now())) {
            OptionalInt counterpart = OpenedCircuit.of(exploration.opened(), exploration.now(), index);
            if (counterpart.isPresent()) {
                Circuit now = exploration.now().entries().get(index).circuit();
                Circuit then = exploration
                        .opened()
                        .entries()
                        .get(counterpart.getAsInt())
                        .circuit();
                changed = changed.withCircuit(index, change.of(now, then));
            }
        }
        return changed;
    }

    private static Circuit underItsName(Circuit now, Circuit then) {
        return then.withHeader(then.header().withName(now.name()));
    }

    private static Circuit back(CircuitKnob knob, Circuit now, Circuit then) {
        Optional<String> before = knob.exact(then);
        Optional<String> after = knob.exact(now);
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return now;
        }
        Circuit opened = underItsName(now, then);
        if (turned(knob, opened, after.get()).filter(now::equals).isPresent()) {
            return opened;
        }
        return turned(knob, now, before.get())
                .filter(circuit -> knob.exact(circuit).equals(before))
                .or(() -> withAllElse(knob, opened, now))
                .orElseGet(() -> knob.turned(now, before.get())); // says why it cannot be
    }

    /** The opened circuit with every other change made anew; empty if one cannot be made without this one. */
    private static Optional<Circuit> withAllElse(CircuitKnob knob, Circuit opened, Circuit now) {
        Circuit changed = opened;
        for (Knob any : Knobs.ALL) {
            if (any instanceof CircuitKnob other && !other.equals(knob)) {
                Optional<String> wanted = other.exact(now);
                if (wanted.isPresent() && !wanted.equals(other.exact(changed))) {
                    Optional<Circuit> next = turned(other, changed, wanted.get());
                    if (next.isEmpty()) {
                        return next;
                    }
                    // A knob that says the same in other words would take this one away again.
                    changed = knob.exact(next.get()).equals(knob.exact(opened)) ? next.get() : changed;
                }
            }
        }
        return Optional.of(changed);
    }

    private static Optional<Circuit> turned(CircuitKnob knob, Circuit circuit, String value) {
        try {
            return knob.idleBecause(circuit).isPresent() ? Optional.empty() : Optional.of(knob.turned(circuit, value));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }
}
