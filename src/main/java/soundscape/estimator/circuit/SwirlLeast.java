package soundscape.estimator.circuit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/** A term that is the least of what it is in several rounds. */
final class SwirlLeast {
    private final TermName name;
    private final TermSink sink;
    private double bits = Double.POSITIVE_INFINITY;
    private @Nullable Supplier<Explanation> why;

    SwirlLeast(TermName name, TermSink sink) {
        this.name = name;
        this.sink = sink;
    }

    /** Whether a round's value would change nothing, so that it need not be made; see {@link TermSink#ignores}. */
    boolean ignores(double leastBits) {
        return leastBits >= bits || sink.ignores(leastBits);
    }

    void offer(double offered, Supplier<Explanation> offeredWhy) {
        if (offered < bits) {
            bits = offered;
            why = offeredWhy;
        }
    }

    /** Adds the term, if any round had one. */
    void add() {
        if (why != null) {
            sink.add(name, bits, why);
        }
    }
}
