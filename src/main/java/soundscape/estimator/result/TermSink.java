package soundscape.estimator.result;

import java.util.function.Supplier;

/** Takes the terms of a protocol as the formulas yield them: all of them for a reader, the least one for a sweep. */
@FunctionalInterface
public interface TermSink {
    /**
     * Takes one term.
     *
     * @param name its name
     * @param bits −log2 of its error
     * @param why makes the explanation when asked
     */
    void add(TermName name, double bits, Supplier<Explanation> why);
}
