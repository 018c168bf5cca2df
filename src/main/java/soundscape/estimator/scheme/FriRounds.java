package soundscape.estimator.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/**
 * The terms of FRI's folding rounds, most of what an estimate has. They are kept with the folding factors, since queries, columns,
 * constraints and lookups, which most changes are of, enter none of them.
 */
final class FriRounds implements TermSink {
    private final Fri fri;
    private final ProximityGap gap;
    private final List<Term> terms = new ArrayList<>();

    FriRounds(Fri fri, ProximityGap gap) {
        this.fri = fri;
        this.gap = gap;
        FriSoundness.addRounds(fri, gap, this);
    }

    @Override
    public void add(TermName name, double bits, Supplier<Explanation> why) {
        terms.add(new Term(name, bits, why));
    }

    /** {@return whether they are the rounds of another FRI with the same folding factors, too} */
    boolean areOf(Fri other, ProximityGap otherGap) {
        return fri.traceLength() == other.traceLength()
                && fri.commitGrinding() == other.commitGrinding()
                && gap.hasLinesOf(otherGap);
    }

    /** {@return the terms, in the rounds' order} */
    List<Term> terms() {
        return terms;
    }
}
