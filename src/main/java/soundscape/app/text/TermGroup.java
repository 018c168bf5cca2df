package soundscape.app.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;

/** Terms that are shown as one, at least one and in the order of the rounds: those of one kind, or a single term. */
public record TermGroup(String label, List<Term> terms) {
    /** Kinds whose terms differ only by their round. */
    private static final Set<TermKind> ROUNDS =
            EnumSet.of(TermKind.COMMIT, TermKind.FOLD, TermKind.OUT_OF_DOMAIN, TermKind.SHIFT);

    /** Copies the list. */
    public TermGroup {
        terms = List.copyOf(terms);
    }

    /** Groups terms; returns the groups, the weakest first. */
    public static List<TermGroup> of(List<Term> terms) {
        Map<Object, List<Term>> groups = new LinkedHashMap<>();
        for (Term term : terms) {
            TermKind kind = term.name().kind();
            Object key = ROUNDS.contains(kind) && !term.name().ofSystem() ? kind : term.name();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(term);
        }
        return groups.values().stream()
                .map(TermGroup::together)
                .sorted(Comparator.comparingDouble(group -> group.least().bits()))
                .toList();
    }

    private static TermGroup together(List<Term> terms) {
        Term first = terms.get(0);
        String label =
                terms.size() == 1 ? first.name().text() : first.name().kind().label() + ", " + terms.size() + " rounds";
        return new TermGroup(label, terms);
    }

    /** The least of its terms, which decides for all; the term of the fewest bits. */
    public Term least() {
        return terms.stream().min(Comparator.comparingDouble(Term::bits)).orElseThrow();
    }
}
