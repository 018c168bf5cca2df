package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Verified;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;
import soundscape.explore.plan.LevelSolver;
import soundscape.explore.plan.SchemeConversion;
import soundscape.explore.plan.SchemeKind;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.Followed;
import soundscape.explore.recursion.Overflow;

/**
 * Puts a layer of one circuit behind another: a copy of that one's last circuit, made for what it is wanted for, with the
 * trace that verifying is predicted to take, a model. What verified the layer before verifies the new one.
 */
public final class LayerInserts {
    private LayerInserts() {}

    /**
     * How a layer shrinks proofs.
     * @param blowup 1/ρ, a power of two
     * @param field its field, in a file's notation; as it is where empty
     * @param scheme its commitment scheme; as it is where empty
     */
    public record Shrinking(double blowup, Optional<String> field, Optional<SchemeKind> scheme) {}

    /** A copy that verifies one proof, with all parameters as they are. */
    public static Zkvm wrap(Zkvm zkvm, int layer) {
        return inserted(zkvm, layer, verifying(zkvm, layer, copy(zkvm, layer, "wrap")));
    }

    /** A circuit that verifies one proof, with a higher blowup and as few queries as keep the whole bits that there were. */
    public static Zkvm shrink(Zkvm zkvm, int layer, Shrinking wanted) {
        CircuitEntry copy = copy(zkvm, layer, "shrink");
        double level = Math.floor(last(zkvm, layer).estimate().best().total());
        Circuit circuit = copy.circuit();
        if (wanted.field().isPresent()) {
            circuit = circuit.withHeader(
                    circuit.header().withField(Field.parse(wanted.field().get())));
        }
        if (wanted.scheme().isPresent()) {
            circuit = SchemeConversion.to(circuit, wanted.scheme().get());
        }
        circuit = circuit.withOpening(circuit.opening().withLogInvRate(Math.getExponent(wanted.blowup())));
        CircuitEntry solved = copy.withCircuit(LevelSolver.best(circuit, level));
        return inserted(zkvm, layer, verifying(zkvm, layer, solved));
    }

    /** A circuit that verifies several proofs at once, of the layer and its own in any mix, until one is left. */
    public static Zkvm compress(Zkvm zkvm, int layer, int arity) {
        Require.atLeast(Verified.ARITY, arity, 2);
        Zkvm stated = RecursionEdits.stated(zkvm);
        CircuitEntry copy = copy(stated, layer, "compress");
        List<String> mix = List.of(Layers.nameOf(Layers.of(stated).get(layer)), copy.name());
        CircuitEntry merging = copy.withRole(copy.role().withVerifies(List.of(new Verified(mix, arity))));
        Zkvm changed = inserted(stated, layer, merging);
        int index = end(stated, layer);
        Followed followed = Follow.from(stated).apply(changed);
        for (Overflow overflow : followed.overflows()) {
            if (overflow.circuit() == index) {
                throw new InvalidParameterException(
                        Verified.ARITY,
                        arity,
                        String.format(
                                Locale.ROOT,
                                "must leave a trace that \"%s\" can have, where it would take 2^%.1f rows, 2^%d at most",
                                copy.name(),
                                Log2.of(overflow.rows()),
                                overflow.logMost()),
                        "a smaller number, or a layer that shrinks before");
            }
        }
        return changed.withCircuit(index, followed.zkvm().circuits().get(index));
    }

    private static CircuitEntry last(Zkvm zkvm, int layer) {
        return zkvm.entries().get(end(zkvm, layer) - 1);
    }

    private static int end(Zkvm zkvm, int layer) {
        return Layers.of(zkvm).subList(0, layer + 1).stream()
                .mapToInt(List::size)
                .sum();
    }

    /** A copy of the layer's last circuit under a name of its own, with the trace that verifying that one takes. */
    private static CircuitEntry copy(Zkvm zkvm, int layer, String word) {
        CircuitEntry last = last(zkvm, layer);
        Set<String> taken = LayerEdits.names(zkvm);
        String name = taken.contains(word) ? LayerEdits.free(word, taken) : word;
        Zkvm until = zkvm.withEntries(zkvm.entries().subList(0, end(zkvm, layer)));
        Circuit circuit = TraceLength.with(last.circuit(), Follow.logRowsOfOneMore(until));
        return new CircuitEntry(circuit.withHeader(circuit.header().withName(name)), Optional.empty(), last.table());
    }

    private static CircuitEntry verifying(Zkvm zkvm, int layer, CircuitEntry entry) {
        return zkvm.topology().stated()
                ? Rewiring.verifying(entry, Layers.nameOf(Layers.of(zkvm).get(layer)))
                : entry;
    }

    private static Zkvm inserted(Zkvm zkvm, int layer, CircuitEntry entry) {
        entry.estimate(); // or it is refused
        List<CircuitEntry> before = Layers.of(zkvm).get(layer);
        int end = end(zkvm, layer);
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        IntStream.range(end, entries.size())
                .forEach(i -> entries.set(
                        i,
                        Rewiring.mentioning(
                                entries.get(i),
                                name -> List.of(
                                        before.stream().anyMatch(each -> each.member()
                                                        .isCalled(name))
                                                ? entry.name()
                                                : name))));
        entries.add(end, entry);
        return Rewiring.sound(zkvm.withEntries(entries), zkvm);
    }
}
