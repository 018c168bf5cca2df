package soundscape.explore.gap;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/** Parts a circuit's terms into those of the queries and all others, and keeps the least of each. */
final class QueriesAgainstRest implements TermSink {
    private static final Set<TermKind> QUERIES = EnumSet.of(TermKind.QUERY, TermKind.SHIFT);

    private @Nullable GapSide query;
    private @Nullable GapSide rest;

    @Override
    public void add(TermName name, double termBits, Supplier<Explanation> why) {
        double bits = Term.claimed(termBits);
        if (name.kind() == TermKind.OPENING) {
            return; // the least of its opening's terms, which stands on one of the sides by its own name
        }
        if (QUERIES.contains(name.kind())) {
            query = query == null || bits < query.bits() ? GapSide.of(bits, name) : query;
        } else {
            rest = rest == null || bits < rest.bits() ? GapSide.of(bits, name) : rest;
        }
    }

    GapSide query() {
        return Objects.requireNonNull(query);
    }

    GapSide rest() {
        return Objects.requireNonNull(rest);
    }
}
