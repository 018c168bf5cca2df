package soundscape.explore.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Topology;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Target;
import soundscape.explore.recursion.ProofCounts;

/**
 * How many proofs of circuits a block is said to take, in place of what the recursion comes to.
 * @param counts by the circuits' names; 1 to {@value Role#MOST_PROOFS}
 */
public record StatedProofs(Map<String, Long> counts) {
    /** Nothing is said. */
    public static final StatedProofs NONE = new StatedProofs(Map.of());

    private static final String KEY = Role.PROOFS;
    private static final String BETWEEN = ";";

    /** Copies the map, in the order of the names. */
    public StatedProofs {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** Reads several, such as {@code riscv=1000; convert=1000}; refuses what does not do. */
    public static StatedProofs parse(String text) {
        StatedProofs all = NONE;
        for (String each : text.isBlank() ? new String[0] : text.split(BETWEEN)) {
            int equals = equals(each, "core");
            all = all.with(each.substring(0, equals).strip(), count(each.substring(equals + 1)));
        }
        return all;
    }

    /** The same with what is said of one or more circuits of a zkVM, by name, {@code final}, {@code all}, or a group. */
    public StatedProofs with(Zkvm zkvm, String text) {
        int equals = equals(text, zkvm.entries().get(0).name());
        long count = count(text.substring(equals + 1));
        StatedProofs all = this;
        for (int index : Target.named(zkvm, text.substring(0, equals).strip()).indices(zkvm)) {
            all = all.with(zkvm.entries().get(index).name(), count);
        }
        return all;
    }

    /** The same with a circuit's number as it is typed; empty for none. */
    public StatedProofs typed(String circuit, String number) {
        Map<String, Long> changed = new TreeMap<>(counts);
        changed.remove(circuit);
        StatedProofs without = new StatedProofs(changed);
        return number.isBlank() ? without : without.with(circuit, count(number));
    }

    private StatedProofs with(String circuit, long count) {
        Map<String, Long> more = new TreeMap<>(counts);
        more.put(circuit, count);
        return new StatedProofs(more);
    }

    private static int equals(String text, String circuit) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw new InvalidParameterException(KEY, text.strip(), "must be CIRCUIT=COUNT", circuit + "=1000");
        }
        return equals;
    }

    private static long count(String text) {
        String typed = text.strip();
        long count = typed.matches("\\d{1,16}") ? Long.parseLong(typed) : 0;
        if (count < 1 || count > Role.MOST_PROOFS) {
            throw new InvalidParameterException(
                    KEY, typed, "must be a whole number from 1 to " + Role.MOST_PROOFS, "1000");
        }
        return count;
    }

    /** {@return what is said in one line, as it is read; empty for nothing} */
    public String text() {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(BETWEEN + " "));
    }

    /** {@return what is said of a circuit} */
    public OptionalLong of(String circuit) {
        Long count = counts.get(circuit);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** {@return the proofs of a block: what is said of a first circuit is followed upwards, what is said of another replaces} */
    public ProofCounts over(Zkvm zkvm) {
        if (counts.isEmpty()) {
            return ProofCounts.of(zkvm);
        }
        Topology topology = zkvm.topology();
        List<CircuitEntry> entries = new ArrayList<>();
        for (int i = 0; i < zkvm.entries().size(); i++) {
            CircuitEntry entry = zkvm.entries().get(i);
            OptionalLong said = of(entry.name());
            entries.add(
                    topology.isFirst(i) && said.isPresent()
                            ? entry.withRole(entry.role().withProofs(said))
                            : entry);
        }
        ProofCounts follow = ProofCounts.of(zkvm.withEntries(entries));
        return new ProofCounts(
                follow.mixes().stream().map(mix -> replaced(entries, mix)).toList(),
                follow.known(),
                follow.depth(),
                follow.finals());
    }

    private List<Long> replaced(List<CircuitEntry> entries, List<Long> mix) {
        List<Long> proofs = new ArrayList<>(mix);
        for (int i = 0; i < mix.size(); i++) {
            long kept = mix.get(i);
            proofs.set(i, of(entries.get(i).name()).orElse(kept));
        }
        return proofs;
    }
}
