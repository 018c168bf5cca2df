package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * Rearranges the layers of a recursion. Circuits bear names of their own and groups stay apart, so that every arrangement
 * can be written to a file.
 */
public final class LayerEdits {
    private static final String LAYERS = "layers";
    private static final String NAME = "name";

    private LayerEdits() {}

    /** Puts a copy of a layer behind it, with all parameters as they are. */
    public static Zkvm duplicate(Zkvm zkvm, int layer) {
        List<List<CircuitEntry>> layers = new ArrayList<>(Layers.of(zkvm));
        List<CircuitEntry> original = layers.get(layer);
        Set<String> names = names(zkvm);
        Optional<String> group = original.size() == 1
                ? Optional.empty() // a circuit of a group of its own need not have one
                : original.get(0).group().map(name -> free(name, groups(zkvm)));
        List<CircuitEntry> copy = new ArrayList<>();
        for (CircuitEntry entry : original) {
            String name = free(entry.name(), names);
            names.add(name);
            copy.add(named(entry, name).at(group, entry.table()));
        }
        if (zkvm.topology().stated()) {
            Map<String, String> behind = new HashMap<>();
            for (int i = 0; i < copy.size(); i++) {
                behind.put(original.get(i).name(), copy.get(i).name());
                copy.set(i, Rewiring.verifying(copy.get(i), original.get(i).name()));
            }
            if (original.size() > 1) {
                behind.put(original.get(0).group().orElseThrow(), group.orElseThrow());
            }
            layers.replaceAll(others -> others == original
                    ? original
                    : others.stream()
                            .map(entry -> Rewiring.mentioning(entry, name -> List.of(behind.getOrDefault(name, name))))
                            .toList());
        }
        layers.add(layer + 1, copy);
        return arranged(zkvm, layers);
    }

    /** Takes a layer out, but not the only one. The last is set aside, to be taken up again first when one is added. */
    public static Zkvm remove(Zkvm zkvm, int layer) {
        List<List<CircuitEntry>> layers = new ArrayList<>(Layers.of(zkvm));
        if (layers.size() == 1) {
            throw new InvalidParameterException(LAYERS, 0, "must be at least one", "another layer before this goes");
        }
        if (layer == layers.size() - 1) {
            return Rewiring.sound(Knobs.LAYERS.turn(zkvm, Target.ALL, layer), zkvm);
        }
        List<CircuitEntry> gone = layers.remove(layer);
        return arranged(zkvm, zkvm.topology().stated() ? Rewiring.bypassed(layers, gone) : layers);
    }

    /**
     * Lets two layers change places, by index; refused if circuits of one group would become one layer by it. Where who
     * verifies whom is stated, two circuits change their places in that, too.
     */
    public static Zkvm swap(Zkvm zkvm, int layer, int other) {
        List<List<CircuitEntry>> layers = new ArrayList<>(Layers.of(zkvm));
        if (zkvm.topology().stated()
                && layers.get(layer).size() == 1
                && layers.get(other).size() == 1) {
            return swapped(zkvm, layers, layer, other);
        }
        Collections.swap(layers, layer, other);
        return arranged(zkvm, layers);
    }

    private static Zkvm swapped(Zkvm zkvm, List<List<CircuitEntry>> layers, int layer, int other) {
        CircuitEntry one = layers.get(layer).get(0);
        CircuitEntry two = layers.get(other).get(0);
        layers.set(
                layer, List.of(two.withRole(two.role().withVerifies(one.role().verifies()))));
        layers.set(
                other, List.of(one.withRole(one.role().withVerifies(two.role().verifies()))));
        return arranged(
                zkvm,
                layers.stream()
                        .map(entries -> entries.stream()
                                .map(entry -> Rewiring.mentioning(
                                        entry,
                                        name -> List.of(
                                                name.equals(one.name())
                                                        ? two.name()
                                                        : name.equals(two.name()) ? one.name() : name)))
                                .toList())
                        .toList());
    }

    /** Names a layer: its circuit or, where it holds several, their group; refused if it is no name or taken. */
    public static Zkvm rename(Zkvm zkvm, int layer, String text) {
        String name = text.strip();
        List<List<CircuitEntry>> layers = new ArrayList<>(Layers.of(zkvm));
        List<CircuitEntry> renamed = layers.get(layer);
        boolean single = renamed.size() == 1;
        String before = single ? renamed.get(0).name() : renamed.get(0).group().orElseThrow();
        if (name.equals(before)) {
            return zkvm;
        }
        Set<String> taken = single ? names(zkvm) : groups(zkvm);
        boolean printable = name.chars().noneMatch(Character::isISOControl);
        if (name.isEmpty() || !printable || taken.contains(name)) {
            String stem = name.isEmpty() || !printable ? before : name;
            throw new InvalidParameterException(
                    NAME, text, "must be one line of text and no other layer's name", free(stem, taken));
        }
        layers.set(
                layer,
                renamed.stream()
                        .map(entry -> single ? named(entry, name) : entry.at(Optional.of(name), entry.table()))
                        .toList());
        layers.replaceAll(entries -> entries.stream()
                .map(entry -> Rewiring.renamed(entry, before, name))
                .toList());
        return arranged(zkvm, layers);
    }

    private static Zkvm arranged(Zkvm zkvm, List<List<CircuitEntry>> layers) {
        Zkvm changed = zkvm.withEntries(layers.stream().flatMap(List::stream).toList());
        if (Layers.of(changed).size() != layers.size()) {
            throw new InvalidParameterException(
                    LAYERS, layers.size(), "must not bring circuits of one group together", "another place");
        }
        return Rewiring.sound(changed, zkvm);
    }

    private static CircuitEntry named(CircuitEntry entry, String name) {
        return entry.withCircuit(
                entry.circuit().withHeader(entry.circuit().header().withName(name)));
    }

    private static Stream<CircuitEntry> all(Zkvm zkvm) {
        return Stream.concat(zkvm.entries().stream(), zkvm.removedLayers().stream());
    }

    /** The names of all circuits, also of those set aside. */
    static Set<String> names(Zkvm zkvm) {
        Set<String> names = new HashSet<>();
        all(zkvm).forEach(entry -> names.add(entry.name()));
        return names;
    }

    private static Set<String> groups(Zkvm zkvm) {
        Set<String> groups = new HashSet<>();
        all(zkvm).forEach(entry -> entry.group().ifPresent(groups::add));
        return groups;
    }

    /** The name with the least number behind it that is not taken. */
    static String free(String name, Set<String> taken) {
        String stem = name.replaceFirst(" \\d+$", "");
        int number = 2;
        while (taken.contains(stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }
}
