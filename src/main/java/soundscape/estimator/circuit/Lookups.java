package soundscape.estimator.circuit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/**
 * The lookup arguments of a circuit, told apart where they bear equal names.
 *
 * @param all the lookups, in the configuration's order
 * @param names the name of each one's term: the lookup's own, numbered where it was taken
 */
public record Lookups(List<Lookup> all, List<TermName> names) {
    /** Copies the lists. */
    public Lookups {
        all = List.copyOf(all);
        names = List.copyOf(names);
    }

    /**
     * The lookups of a circuit.
     *
     * @param all the lookups
     * @return them with names that differ
     */
    public static Lookups of(List<Lookup> all) {
        Set<String> taken = new HashSet<>();
        return new Lookups(
                all, all.stream().map(lookup -> distinct(lookup.name(), taken)).toList());
    }

    private static TermName distinct(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + " (" + number + ")";
        }
        return new TermName(TermKind.LOOKUP, candidate);
    }

    void terms(Field field, TermSink sink) {
        for (int i = 0; i < all.size(); i++) {
            Lookup lookup = all.get(i);
            if (!sink.ignores(lookup.leastBits(field))) {
                sink.add(names.get(i), lookup.bits(field), () -> lookup.explain(field));
            }
        }
    }
}
