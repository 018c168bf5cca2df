package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.key.TableKind;
import soundscape.config.recursion.Faults;
import soundscape.config.recursion.Topology;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.recursion.Follow;

/**
 * The layers of a recursion: a layer is one circuit, or all neighbouring circuits of one group. Taking layers off sets
 * their circuits aside, so that adding as many again gives back what was there; only beyond that is the last circuit
 * copied.
 */
public final class Layers implements NumberKnob {
    private static final int MOST = 64;
    private static final int USUAL = 12;

    Layers() {}

    @Override
    public About about() {
        return About.of("layers", "Recursion layers", KnobGroup.RECURSION, "", new Source(Paper.BCS, ""))
                .withHelp(
                        "How many proofs verify one another from the first to the final one. The last layer pays for the proof's "
                                + "size, the weakest circuit of all layers for its security. Adding a layer copies the last circuit "
                                + "with the trace length that verifying its proof is predicted to take, a model; removing takes the "
                                + "last layer off.")
                .withTomlKeys(List.of(TableKind.CIRCUITS));
    }

    @Override
    public Scale scale() {
        return Scale.whole(1, MOST, USUAL);
    }

    @Override
    public Optional<KnobReading> read(Zkvm zkvm, int circuit) {
        return Optional.of(KnobReading.of(of(zkvm).size()));
    }

    /** The layers of a zkVM; the circuits of each layer, first layer first. */
    public static List<List<CircuitEntry>> of(Zkvm zkvm) {
        return split(zkvm.entries());
    }

    /** What a layer is called; the circuit's name, or the group's where it holds several. */
    public static String nameOf(List<CircuitEntry> layer) {
        CircuitEntry first = layer.get(0);
        return layer.size() == 1 ? first.name() : first.group().orElse(first.name());
    }

    private static List<List<CircuitEntry>> split(List<CircuitEntry> entries) {
        return Topology.layers(entries, CircuitEntry::group);
    }

    @Override
    public Optional<String> show(Zkvm zkvm, int circuit) {
        return Optional.of(String.valueOf(of(zkvm).size()));
    }

    @Override
    public Optional<String> idleBecause(Zkvm zkvm, int circuit) {
        return Optional.empty();
    }

    @Override
    public void check(String value) {
        parse(value);
    }

    @Override
    public Zkvm turn(Zkvm zkvm, Target target, String value) {
        return withLayers(zkvm, parse(value));
    }

    @Override
    public Zkvm turn(Zkvm zkvm, Target target, double value) {
        return scale().admits(value) ? withLayers(zkvm, value) : turn(zkvm, target, NumberText.exact(value));
    }

    private static Zkvm withLayers(Zkvm zkvm, double wanted) {
        Zkvm changed = zkvm;
        while (of(changed).size() > wanted) {
            changed = removeLast(changed);
        }
        while (of(changed).size() < wanted) {
            changed = changed.removedLayers().isEmpty() ? copyLast(changed) : takeUp(changed);
        }
        return changed;
    }

    private static Zkvm removeLast(Zkvm zkvm) {
        List<CircuitEntry> last = of(zkvm).get(of(zkvm).size() - 1);
        int kept = zkvm.entries().size() - last.size();
        List<CircuitEntry> aside = new ArrayList<>(last);
        aside.addAll(zkvm.removedLayers());
        return zkvm.withEntries(zkvm.entries().subList(0, kept)).withSetAside(aside);
    }

    private static Zkvm takeUp(Zkvm zkvm) {
        List<CircuitEntry> next = split(zkvm.removedLayers()).get(0);
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        entries.addAll(next);
        Zkvm more = zkvm.withEntries(entries)
                .withSetAside(zkvm.removedLayers()
                        .subList(next.size(), zkvm.removedLayers().size()));
        boolean whole = zkvm.topology().stated() && Faults.of(zkvm.members()).isEmpty();
        return whole && !more.topology().reached().contains(zkvm.finalIndex()) ? verifyingLast(zkvm, more) : more;
    }

    /** A layer that others have come before since it was set aside verifies the last of them. */
    private static Zkvm verifyingLast(Zkvm zkvm, Zkvm more) {
        List<CircuitEntry> entries = new ArrayList<>(more.entries());
        CircuitEntry last = zkvm.entries().get(zkvm.finalIndex());
        entries.replaceAll(entry -> zkvm.entries().contains(entry) ? entry : Rewiring.verifying(entry, last.name()));
        return more.withEntries(entries);
    }

    private static Zkvm copyLast(Zkvm zkvm) {
        CircuitEntry last = zkvm.entries().get(zkvm.finalIndex());
        Header header = last.circuit().header();
        Circuit copy = TraceLength.with(last.circuit(), Follow.logRowsOfOneMore(zkvm))
                .withHeader(header.withName(LayerEdits.free(header.name(), LayerEdits.names(zkvm))));
        CircuitEntry bare = new CircuitEntry(copy, Optional.empty(), last.table());
        CircuitEntry entry = zkvm.topology().stated() ? Rewiring.verifying(bare, last.name()) : bare;
        Domains.refuse(copy, last.circuit());
        entry.estimate(); // or it is refused
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        entries.add(entry);
        return zkvm.withEntries(entries);
    }
}
