package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Fault;
import soundscape.config.recursion.Faults;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * Changes which layer of a recursion verifies which, and what else its file states of it. An arrow leads from the layer whose
 * proofs are verified to the one that verifies them; all circuits of a layer change alike. Where nothing was stated, the
 * file's order is written out as stated arrows first.
 */
public final class RecursionEdits {
    /** Of circuits that verify one another, one must merge proofs. */
    private static final int MERGES = 2;

    private RecursionEdits() {}

    /** Draws an arrow; one that is there stays as it is. A new one is beside others, or in any mix with them if it leads back. */
    public static Zkvm draw(Zkvm zkvm, int from, int to) {
        Zkvm stated = stated(zkvm);
        List<CircuitEntry> verified = Layers.of(stated).get(from);
        return changed(stated, to, entry -> mentions(entry, verified) ? entry : drawn(entry, verified, from >= to));
    }

    private static CircuitEntry drawn(CircuitEntry entry, List<CircuitEntry> verified, boolean back) {
        List<Verified> tables = new ArrayList<>(entry.role().verifies());
        List<String> names = List.of(Layers.nameOf(verified));
        boolean merges = tables.size() == 1
                && tables.get(0).anyOf().stream()
                        .anyMatch(name -> entry.member().isCalled(name));
        if (tables.size() == 1 && (back || merges)) {
            Verified table = tables.get(0);
            List<String> mix = new ArrayList<>(table.anyOf());
            mix.addAll(names);
            tables.set(0, new Verified(mix, back ? Math.max(MERGES, table.arity()) : table.arity(), table.alone()));
        } else {
            tables.add(new Verified(names, back ? MERGES : 1, back && !tables.isEmpty()));
        }
        return verifying(entry, tables);
    }

    /** Takes an arrow away; refused where no arrow would be left, since the file's order would take its place. */
    public static Zkvm erase(Zkvm zkvm, int from, int to) {
        Zkvm stated = stated(zkvm);
        List<CircuitEntry> verified = Layers.of(stated).get(from);
        Zkvm changed = changed(
                stated,
                to,
                entry -> Rewiring.mentioning(
                        entry,
                        name -> verified.stream().anyMatch(each -> each.member().isCalled(name))
                                ? List.of()
                                : List.of(name)));
        if (!changed.topology().stated()) {
            throw new InvalidParameterException(
                    Verified.ANY_OF,
                    "[]",
                    "must be there at least once, or the file's order counts",
                    "another arrow first");
        }
        return changed;
    }

    /** Sets which layers one verifies: draws arrows that are not there, and takes away all others. */
    public static Zkvm verify(Zkvm zkvm, Set<Integer> from, int to) {
        Zkvm changed = zkvm;
        for (int layer : from) {
            changed = draw(changed, layer, to);
        }
        for (int layer = 0; layer < Layers.of(zkvm).size(); layer++) {
            if (!from.contains(layer) && isDrawn(changed, layer, to)) {
                changed = erase(changed, layer, to);
            }
        }
        return changed;
    }

    private static boolean isDrawn(Zkvm zkvm, int from, int to) {
        List<List<CircuitEntry>> layers = Layers.of(stated(zkvm));
        return layers.get(to).stream().anyMatch(entry -> mentions(entry, layers.get(from)));
    }

    /** Sets how many proofs an arrow takes at once, with all that count together with them. */
    public static Zkvm arity(Zkvm zkvm, int from, int to, int arity) {
        Zkvm stated = stated(zkvm);
        List<CircuitEntry> verified = Layers.of(stated).get(from);
        return changed(
                stated,
                to,
                entry -> verifying(
                        entry,
                        entry.role().verifies().stream()
                                .map(table -> mentions(table, verified)
                                        ? new Verified(table.anyOf(), arity, table.alone())
                                        : table)
                                .toList()));
    }

    /** Lets a layer take all that it verifies in any mix, as many at once as the most before. */
    public static Zkvm mixed(Zkvm zkvm, int to) {
        return changed(stated(zkvm), to, entry -> {
            Set<String> names = new LinkedHashSet<>();
            entry.role().verifies().forEach(table -> names.addAll(table.anyOf()));
            int most = entry.role().verifies().stream()
                    .mapToInt(Verified::arity)
                    .max()
                    .orElse(1);
            return names.isEmpty() ? entry : verifying(entry, List.of(new Verified(List.copyOf(names), most)));
        });
    }

    /** Lets a layer take so many of each that it verifies, beside one another. */
    public static Zkvm apart(Zkvm zkvm, int to) {
        return changed(
                stated(zkvm),
                to,
                entry -> verifying(
                        entry,
                        entry.role().verifies().stream()
                                .flatMap(table -> table.anyOf().stream()
                                        .map(name -> new Verified(List.of(name), table.arity(), table.alone())))
                                .toList()));
    }

    /** Changes what is stated of a layer's circuits. */
    public static Zkvm role(Zkvm zkvm, int layer, UnaryOperator<Role> change) {
        return changed(zkvm, layer, entry -> entry.withRole(change.apply(entry.role())));
    }

    /** Reads a count as a user writes it; empty where nothing is written, refused if it is no whole number from 1 on. */
    public static OptionalLong count(String key, String text) {
        if (text.isBlank()) {
            return OptionalLong.empty();
        }
        double number = NumberText.isAmbiguous(text)
                ? Double.NaN
                : NumberText.parse(text).orElse(Double.NaN);
        if (!(number >= 1 && number <= Role.MOST_PROOFS && number == Math.rint(number))) {
            throw new InvalidParameterException(key, text, "must be a whole number of at least 1", "64");
        }
        return OptionalLong.of((long) number);
    }

    /** {@return what a change would break, in a sentence; nothing that was broken before} */
    public static Optional<String> fault(Zkvm changed, Zkvm before) {
        Set<Fault> known = new HashSet<>(Faults.of(before.members()));
        return Faults.of(changed.members()).stream()
                .filter(fault -> !known.contains(fault))
                .findFirst()
                .map(Fault::sentence);
    }

    /** The same with the file's order written out, if nothing is stated; circuits set aside come behind. */
    static Zkvm stated(Zkvm zkvm) {
        if (zkvm.topology().stated()) {
            return zkvm;
        }
        Zkvm all = zkvm.withEntries(Stream.concat(zkvm.entries().stream(), zkvm.removedLayers().stream())
                .toList());
        List<CircuitEntry> entries = new ArrayList<>();
        List<CircuitEntry> before = List.of();
        for (List<CircuitEntry> layer : Layers.of(all)) {
            for (CircuitEntry entry : layer) {
                entries.add(
                        before.isEmpty()
                                ? entry
                                : verifying(entry, List.of(new Verified(List.of(Layers.nameOf(before)), 1))));
            }
            before = layer;
        }
        int kept = zkvm.entries().size();
        return zkvm.withEntries(entries.subList(0, kept)).withSetAside(entries.subList(kept, entries.size()));
    }

    private static Zkvm changed(Zkvm zkvm, int layer, UnaryOperator<CircuitEntry> change) {
        List<List<CircuitEntry>> layers = new ArrayList<>(Layers.of(zkvm));
        layers.set(layer, layers.get(layer).stream().map(change).toList());
        return zkvm.withEntries(layers.stream().flatMap(List::stream).toList());
    }

    private static CircuitEntry verifying(CircuitEntry entry, List<Verified> tables) {
        return entry.withRole(entry.role().withVerifies(tables));
    }

    private static boolean mentions(CircuitEntry entry, List<CircuitEntry> others) {
        return entry.role().verifies().stream().anyMatch(table -> mentions(table, others));
    }

    private static boolean mentions(Verified table, List<CircuitEntry> others) {
        return table.anyOf().stream().anyMatch(name -> others.stream()
                .anyMatch(other -> other.member().isCalled(name)));
    }
}
