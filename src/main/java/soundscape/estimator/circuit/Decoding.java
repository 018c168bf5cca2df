package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.GapTheorem;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.proximity.Regime;

/**
 * How far from the code a circuit handles words, and by which theorems.
 * @param pinned the one regime to estimate; all where empty
 * @param theorems one a regime, in the order of {@link Regime}
 * @param list what bounds the list size up to the Johnson radius, where the theorem leaves that open
 * @param gap the gap to the Johnson radius
 */
@RecordBuilder
public record Decoding(Optional<Regime> pinned, List<GapTheorem> theorems, ListBound list, JohnsonGap gap)
        implements DecodingBuilder.With {
    private static final List<Regime> REGIMES = List.of(Regime.values());

    /** Every regime, as the reference estimates it. */
    public static final Decoding REFERENCE = of(GapTheorems.BCHKS25_UNIQUE, GapTheorems.BCHKS25_JOHNSON);

    /** Every regime as the reference estimates it for SWIRL. */
    public static final Decoding SWIRL = of(GapTheorems.SWIRL_UNIQUE, GapTheorems.SWIRL_JOHNSON);

    /** Checks that every regime has its theorem. */
    public Decoding {
        theorems = List.copyOf(theorems);
        boolean complete = theorems.size() == REGIMES.size();
        for (int i = 0; complete && i < theorems.size(); i++) {
            complete = theorems.get(i).regime() == REGIMES.get(i);
        }
        if (!complete) {
            throw new InvalidParameterException("theorems", theorems, "must be one a regime", REGIMES);
        }
    }

    private static Decoding of(GapTheorem... theorems) {
        return new Decoding(Optional.empty(), List.of(theorems), ListBound.REFERENCE, JohnsonGap.DEFAULT);
    }

    /** {@return the regimes that are estimated, in their order} */
    public List<Regime> regimes() {
        return pinned.isPresent() ? List.of(pinned.get()) : REGIMES;
    }

    /** The theorem of a regime; what bounds the errors there. */
    public GapTheorem theorem(Regime regime) {
        int i = 0;
        while (theorems.get(i).regime() != regime) {
            i++;
        }
        return theorems.get(i);
    }

    /**
     * The same up to the Johnson bound by a theorem and a list bound of choice; as it is where it has theorems of its own,
     * which no other stands in for.
     */
    public Decoding by(JohnsonBounds bounds) {
        return johnson().isPresent()
                ? new Decoding(pinned, List.of(theorem(Regime.UDR), bounds.theorem()), bounds.list(), gap)
                : this;
    }

    /** {@return what errors up to the Johnson bound are estimated by; empty where others do not stand in for the own} */
    public Optional<JohnsonBounds> johnson() {
        return theorem(Regime.JBR) instanceof JohnsonTheorem theorem
                ? Optional.of(new JohnsonBounds(theorem, list))
                : Optional.empty();
    }

    /** {@return whether errors are bounded as the reference bounds them} */
    public boolean isReference() {
        Optional<JohnsonBounds> bounds = johnson();
        return bounds.isEmpty() || bounds.get().isReference();
    }

    /** {@return where the theorems of all regimes are stated} */
    public Source source() {
        return theorems.stream().map(GapTheorem::source).reduce(Source::and).orElseThrow();
    }
}
