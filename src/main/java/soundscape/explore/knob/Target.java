package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;

/**
 * What a change is aimed at.
 *
 * @param circuit index of a circuit
 * @param scope how far around it the change reaches
 */
public record Target(int circuit, Scope scope) {
    /** Every circuit. */
    public static final Target ALL = new Target(0, Scope.ALL);

    /**
     * The circuits that are meant.
     *
     * @param zkvm the configuration
     * @return their indices, ascending
     */
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
}
