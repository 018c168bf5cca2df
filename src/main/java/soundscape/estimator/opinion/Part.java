package soundscape.estimator.opinion;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.result.TermKind;

/**
 * One of the values that a calculator takes the least of.
 * @param kind the kind of error term that it answers to; none for what is no error term, such as a digest's collisions
 * @param why its formula and values, in the symbols of the reference's own terms, so that both can be compared
 */
public record Part(Optional<TermKind> kind, String name, double bits, Supplier<Explanation> why) {
    static Part of(TermKind kind, double bits, Supplier<Explanation> why) {
        return new Part(Optional.of(kind), kind.label(), bits, why);
    }

    static Part cap(String name, double bits, Supplier<Explanation> why) {
        return new Part(Optional.empty(), name, bits, why);
    }

    static Explanation explained(String formula, Source source) {
        return new Explanation(formula, List.of(), source);
    }
}
