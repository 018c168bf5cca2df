package soundscape.estimator.circuit;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/**
 * The error term of a lookup: ε = M·H·R/F, and for a multivariate one ½v(3v + 1)/F and the reduction's error. What does
 * not depend on the field is computed once, since no knob of a sweep changes it.
 * @param log2Numerator log2 of what stands above F
 * @param reductionBits bits of the reduction's error; infinite where the reduction is exact
 */
record LookupTerm(TermName name, Lookup lookup, double log2Numerator, double reductionBits) {
    static LookupTerm of(TermName name, Lookup lookup) {
        double reduction = lookup.kind() == Lookup.Kind.MULTIVARIATE ? lookup.reductionError() : 0;
        return new LookupTerm(name, lookup, Log2.of(lookup.numerator()), -Log2.of(reduction));
    }

    void addTo(TermSink sink, Field field) {
        double bits = bits(field);
        if (!sink.ignores(bits)) {
            sink.add(name, bits, new Why(lookup, field));
        }
    }

    Term over(Field field) {
        return new Term(name, bits(field), new Why(lookup, field));
    }

    private double bits(Field field) {
        double sums = field.log2Size() - log2Numerator;
        boolean exact = reductionBits == Double.POSITIVE_INFINITY;
        return (exact ? sums : Log2.addErrors(sums, reductionBits)) + Whole.of(lookup.grinding());
    }

    private record Why(Lookup lookup, Field field) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            return lookup.explain(field);
        }
    }
}
