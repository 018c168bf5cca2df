package soundscape.explore.gap;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.result.Explanation;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/** Parts a circuit's terms into those of the queries and all others, and keeps the least of each. */
final class Sides implements TermSink {
    private static final Set<TermKind> QUERIES = EnumSet.of(TermKind.QUERY, TermKind.SHIFT);

    /** SWIRL names the terms of its queries itself. */
    private static final Set<String> SWIRL_QUERIES = Set.of("whir_query", "whir_shift_rbr");

    /** SWIRL's least term of its opening, which stands on one of the sides by its own name. */
    private static final String SWIRL_WHOLE = "whir";

    private @Nullable GapSide query;
    private @Nullable GapSide rest;

    @Override
    public void add(TermName name, double bits, Supplier<Explanation> why) {
        boolean system = name.kind() == TermKind.SYSTEM;
        if (system && name.text().equals(SWIRL_WHOLE)) {
            return;
        }
        if (QUERIES.contains(name.kind()) || (system && SWIRL_QUERIES.contains(name.text()))) {
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
