package soundscape.estimator.proximity;

import io.soabase.recordbuilder.core.RecordBuilder;

/** By what errors up to the Johnson bound are estimated: a theorem for lines, and a bound of the list size. */
@RecordBuilder
public record JohnsonBounds(JohnsonTheorem theorem, ListBound list) implements JohnsonBoundsBuilder.With {
    /** As the reference estimates them. */
    public static final JohnsonBounds REFERENCE = new JohnsonBounds(GapTheorems.BCHKS25_JOHNSON, ListBound.REFERENCE);

    /** {@return whether the reference estimates so} */
    public boolean isReference() {
        return theorem.equals(REFERENCE.theorem) && list.equals(REFERENCE.list);
    }

    /** {@return both in words, such as "DKT26, list pairwise"; the reference's list is not told} */
    public String label() {
        return list == ListBound.REFERENCE ? theorem.toString() : theorem + ", list " + list.key();
    }
}
