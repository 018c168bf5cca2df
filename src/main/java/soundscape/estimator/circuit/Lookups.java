package soundscape.estimator.circuit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** The lookup arguments of a circuit, told apart where they bear equal names. */
public final class Lookups {
    private final List<Lookup> all;
    private final LookupTerm[] terms;

    /** The names that a term of the protocol might bear too; hardly ever any. */
    private final Set<String> contested;

    private Lookups(List<Lookup> all) {
        this.all = List.copyOf(all);
        Set<String> taken = new HashSet<>();
        this.terms = this.all.stream()
                .map(lookup -> LookupTerm.of(distinct(lookup.name(), taken), lookup))
                .toArray(LookupTerm[]::new);
        this.contested = taken.stream().filter(TermNames::mayBeTaken).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The lookups of a circuit.
     *
     * @param all the lookups
     * @return them with names that differ
     */
    public static Lookups of(List<Lookup> all) {
        return new Lookups(all);
    }

    private static TermName distinct(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + " (" + number + ")";
        }
        return new TermName(TermKind.LOOKUP, candidate);
    }

    /**
     * The lookups.
     *
     * @return them in the configuration's order
     */
    public List<Lookup> all() {
        return all;
    }

    /**
     * The names of the lookups' terms.
     *
     * @return each one's own name, numbered where it was taken
     */
    public List<TermName> names() {
        return List.of(terms).stream().map(LookupTerm::name).toList();
    }

    /**
     * Guards the names of a protocol's own terms, before it tells them.
     *
     * @param sink takes the terms
     * @return a sink that takes them too, unless a lookup bears the name of one, which it would replace
     */
    TermSink guarding(TermSink sink) {
        if (contested.isEmpty()) {
            return sink;
        }
        refuse(TermNames.TOTAL);
        return (name, bits, why) -> {
            if (name.kind() != TermKind.LOOKUP) {
                refuse(name.text());
            }
            sink.add(name, bits, why);
        };
    }

    private void refuse(String name) {
        if (contested.contains(name)) {
            throw new InvalidParameterException(
                    "lookups",
                    name,
                    "must not bear the name of another term, which they would replace",
                    name + " lookup");
        }
    }

    void terms(Field field, TermSink sink) {
        for (LookupTerm term : terms) {
            term.addTo(sink, field);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lookups lookups && all.equals(lookups.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
