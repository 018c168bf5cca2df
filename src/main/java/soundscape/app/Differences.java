package soundscape.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Layers;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;

/**
 * What differs between the selected circuit and what was opened in its place.
 * @param opened what each knob that differs stood at when opened, in the order of {@link Knobs#ALL}
 */
public record Differences(Map<Knob, String> opened) {
    private static final Differences NONE = new Differences(Map.of());

    private static final String ANOTHER_ORDER = "in another order";

    /** A value that no scale holds stands for none. */
    private static final String UNSTATED = "not stated";

    /** Compares; of a copied circuit, which nothing was opened for, only those of the whole zkVM. */
    public static Differences of(Exploration exploration) {
        Zkvm now = exploration.now();
        Zkvm then = exploration.opened();
        if (now.entries().equals(then.entries())) {
            return NONE;
        }
        OptionalInt counterpart = OpenedCircuit.of(then, now, exploration.circuit());
        Map<Knob, String> opened = new LinkedHashMap<>();
        for (Knob knob : Knobs.ALL) {
            if (knob.equals(Knobs.LAYERS)) {
                layers(now, then).ifPresent(value -> opened.put(knob, value));
            } else if (counterpart.isPresent()) {
                compare(knob, now, exploration.circuit(), then, counterpart.getAsInt())
                        .ifPresent(value -> opened.put(knob, value));
            }
        }
        return new Differences(opened);
    }

    /** Another order is another recursion, too. */
    private static Optional<String> layers(Zkvm now, Zkvm then) {
        if (tables(now).equals(tables(then))) {
            return Optional.empty();
        }
        int before = Layers.of(then).size();
        return Optional.of(Layers.of(now).size() == before ? ANOTHER_ORDER : String.valueOf(before));
    }

    private static List<Integer> tables(Zkvm zkvm) {
        return zkvm.entries().stream().map(CircuitEntry::table).toList();
    }

    /** What the knob stood at, if it stands at something else now. */
    private static Optional<String> compare(Knob knob, Zkvm now, int circuit, Zkvm then, int counterpart) {
        Optional<String> before = exact(knob, then, counterpart);
        Optional<String> after = exact(knob, now, circuit);
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? Optional.empty()
                : Optional.of(shown(knob, then, counterpart));
    }

    private static Optional<String> exact(Knob knob, Zkvm zkvm, int circuit) {
        return knob instanceof CircuitKnob each
                ? each.exact(zkvm.entries().get(circuit).circuit())
                : knob.show(zkvm, circuit);
    }

    private static String shown(Knob knob, Zkvm zkvm, int circuit) {
        if (knob instanceof NumberKnob number) {
            double value = number.read(zkvm, circuit).orElseThrow().value();
            return value < number.scale().least() ? UNSTATED : NumberText.format(value);
        }
        return knob.show(zkvm, circuit).orElseThrow();
    }

    /** What a knob stood at; the opened value as it is shown; empty if the knob stands there now. */
    public Optional<String> of(Knob knob) {
        return Optional.ofNullable(opened.get(knob));
    }

    /** How many further knobs of a group differ. */
    public long in(KnobGroup group) {
        return opened.keySet().stream()
                .filter(knob -> knob.about().group() == group && !Knobs.PRIMARY.contains(knob))
                .count();
    }

    /** How many knobs of the selected circuit differ; the number of layers is no circuit's. */
    public int ofCircuit() {
        return opened.size() - (opened.containsKey(Knobs.LAYERS) ? 1 : 0);
    }
}
