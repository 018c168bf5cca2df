package soundscape.estimator.circuit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** The lookup arguments of a circuit, told apart where they bear equal names. */
public final class Lookups {
    private final List<Lookup> all;

    /** The term of each one, under the lookup's own name, numbered where it was taken. */
    private final List<LookupTerm> terms;

    /** Whether one of them might bear the name of a term of the protocol. */
    private final boolean contested;

    /** The terms over the field asked for last. Shared by threads without a barrier, which final fields allow. */
    private @Nullable OverField made;

    private Lookups(List<Lookup> all, List<LookupTerm> terms) {
        this.all = all;
        this.terms = terms;
        this.contested = contested(terms);
    }

    private static boolean contested(List<LookupTerm> terms) {
        for (LookupTerm term : terms) {
            if (TermNames.mayBeTaken(term.name().text())) {
                return true;
            }
        }
        return false;
    }

    /** The lookups of a circuit, with names that differ. */
    public static Lookups of(List<Lookup> all) {
        Set<String> taken = new HashSet<>();
        List<LookupTerm> terms = new ArrayList<>(all.size());
        for (Lookup lookup : all) {
            terms.add(LookupTerm.of(distinct(lookup.name(), taken), lookup));
        }
        return new Lookups(List.copyOf(all), List.copyOf(terms));
    }

    private static TermName distinct(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + " (" + number + ")";
        }
        return new TermName(TermKind.LOOKUP, candidate);
    }

    /** {@return the lookups, in the configuration's order} */
    public List<Lookup> all() {
        return all;
    }

    /** The names of the lookups' terms; one each. */
    public List<TermName> names() {
        return terms.stream().map(LookupTerm::name).toList();
    }

    /** Refuses a lookup that bears the name of a protocol's own term, before the sink takes that term. */
    TermSink guarding(TermSink sink) {
        return contested ? guarded(sink) : sink;
    }

    private TermSink guarded(TermSink sink) {
        refuse(TermNames.TOTAL);
        return new TermSink() {
            @Override
            public void add(TermName name, double bits, Supplier<Explanation> why) {
                if (name.kind() != TermKind.LOOKUP) {
                    refuse(name.text());
                }
                sink.add(name, bits, why);
            }

            @Override
            public boolean wantsLines() {
                return sink.wantsLines();
            }

            @Override
            public boolean wantsOthers() {
                return sink.wantsOthers();
            }
        };
    }

    private void refuse(String name) {
        if (terms.stream().anyMatch(term -> term.name().text().equals(name))) {
            throw new InvalidParameterException(
                    Names.LOOKUPS,
                    name,
                    "must not bear the name of another term, which they would replace",
                    name + " lookup");
        }
    }

    void addTo(TermSink sink, Field field) {
        if (sink.wantsEvery()) {
            for (Term term : over(field).terms()) {
                sink.add(term);
            }
            return;
        }
        for (LookupTerm term : terms) {
            term.addTo(sink, field);
        }
    }

    private OverField over(Field field) {
        OverField known = made;
        if (known == null || known.field() != field) {
            List<Term> over = new ArrayList<>(terms.size());
            for (LookupTerm term : terms) {
                over.add(term.over(field));
            }
            known = new OverField(field, over);
            made = known;
        }
        return known;
    }

    /** The terms of all lookups, which no other parameter changes. */
    private record OverField(Field field, List<Term> terms) {}

    @Override
    public boolean equals(@Nullable Object other) {
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
