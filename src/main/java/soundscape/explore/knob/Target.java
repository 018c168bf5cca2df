package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;

/** What a change is aimed at: a circuit's index, and how far around it the change reaches. */
public record Target(int circuit, Scope scope) {
    private static final String KEY = "circuit";
    private static final String FINAL = "final";
    private static final String EVERY = "all";

    /** Every circuit. */
    public static final Target ALL = new Target(0, Scope.ALL);

    /** The circuits that are meant, ascending. */
    public List<Integer> indices(Zkvm zkvm) {
        Optional<String> group = zkvm.entries().get(circuit).group();
        return IntStream.range(0, zkvm.entries().size())
                .filter(i -> switch (scope) {
                    case CIRCUIT -> i == circuit;
                    case GROUP ->
                        i == circuit
                                || (group.isPresent()
                                        && group.equals(zkvm.entries().get(i).group()));
                    case ALL -> true;
                })
                .boxed()
                .toList();
    }

    /**
     * What a user means by a name: a circuit, {@code final} for the last one or {@code all} (unless a circuit is called
     * so), or a group; refused if nothing, or more than one circuit, bears the name.
     */
    public static Target named(Zkvm zkvm, String name) {
        List<String> names = zkvm.entries().stream().map(CircuitEntry::name).toList();
        int first = names.indexOf(name);
        if (first != names.lastIndexOf(name)) {
            throw new InvalidParameterException(
                    KEY,
                    name,
                    "must name one circuit, and several of " + zkvm.name() + " are called so",
                    "\"" + EVERY + "\", or a group,");
        }
        if (first >= 0) {
            return new Target(first, Scope.CIRCUIT);
        }
        if (name.equals(FINAL)) {
            return new Target(zkvm.finalIndex(), Scope.CIRCUIT);
        }
        return name.equals(EVERY) ? ALL : group(zkvm, name);
    }

    private static Target group(Zkvm zkvm, String name) {
        return IntStream.range(0, zkvm.entries().size())
                .filter(i -> zkvm.entries().get(i).group().equals(Optional.of(name)))
                .mapToObj(i -> new Target(i, Scope.GROUP))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(
                        KEY,
                        name,
                        "must name a circuit of " + zkvm.name() + ", one of its groups, \"final\" or \"all\"",
                        zkvm.entries().get(0).name()));
    }
}
