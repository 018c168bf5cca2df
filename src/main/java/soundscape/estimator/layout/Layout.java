package soundscape.estimator.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.result.Prover;
import soundscape.estimator.scheme.Opening;

/**
 * How a prover writes its proofs.
 * @param law tells what a proof consists of, of which openings, and what follows from a circuit
 * @param keys what it asks for, in the order shown, and what is taken where a file does not say so
 * @param abilities what else it can write
 * @param top what a level is where paths end
 * @param folding where in a tree a query is found again after a fold
 */
public record Layout(
        Prover prover,
        Law law,
        Map<LayoutKey, Layout.Default> keys,
        Abilities abilities,
        Layout.Top top,
        Layout.Folding folding) {
    /** Keeps the order of the keys. */
    public Layout {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** A layout that asks for nothing yet. */
    static Layout of(Prover prover, Law law) {
        return new Layout(prover, law, Map.of(), Abilities.ANY, Top.COMMITMENT, Folding.BELOW);
    }

    /** The same, which asks for a key; what is taken without is what the prover does. */
    Layout with(LayoutKey key, double usual) {
        return with(key, new Default(usual, false));
    }

    /** The same, which asks for a key; what is taken without follows from the circuit by its law. */
    Layout deriving(LayoutKey key) {
        return with(key, new Default(Double.NaN, false));
    }

    /** The same, which asks for a key; what is taken without is its law's guess, so that the size is not exact. */
    Layout guessing(LayoutKey key) {
        return with(key, new Default(Double.NaN, true));
    }

    private Layout with(LayoutKey key, Default taken) {
        Map<LayoutKey, Default> more = new LinkedHashMap<>(keys);
        more.put(key, taken);
        return new Layout(prover, law, more, abilities, top, folding);
    }

    /** The same, of a prover that can encode so much. */
    Layout within(Abilities known) {
        return new Layout(prover, law, keys, known, top, folding);
    }

    /** The same, where folds take positions to their remainders. */
    Layout byRemainders() {
        return new Layout(prover, law, keys, abilities, top, Folding.REMAINDER);
    }

    /** The same, where paths end at a level that is sent beside the root. */
    Layout keepingTops() {
        return new Layout(prover, law, keys, abilities, Top.KEPT, folding);
    }

    /** {@return whether it writes such openings} */
    public boolean fits(Opening opening) {
        return law.fits(opening);
    }

    /** {@return its keys} */
    public Set<LayoutKey> asked() {
        return keys.keySet();
    }

    /** {@return the prover's name} */
    public String name() {
        return prover.name();
    }

    /** There is one of each prover. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout that && name().equals(that.name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Override
    public String toString() {
        return name();
    }

    /** What the level of a tree is where paths end. */
    public enum Top {
        /** The root, or a cap in its place: what is known of the tree before. */
        COMMITMENT,
        /** Sent once, beside the root that it is hashed up to. */
        KEPT
    }

    /** Where a fold takes a position to. */
    public enum Folding {
        /** To the node above it: trees share what their openings meet. */
        BELOW,
        /** To its remainder by the smaller domain: trees of different depths meet nodes of their own. */
        REMAINDER
    }

    /**
     * What is taken for a key that a file does not give.
     * @param usual whatever the circuit; not a number where the law derives it from that
     * @param guess whether the prover is not known to do so
     */
    public record Default(double usual, boolean guess) {}
}
