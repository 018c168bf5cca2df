package soundscape.estimator.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.result.Prover;
import soundscape.estimator.scheme.Opening;

/**
 * How a prover writes its proofs.
 * @param fits the openings that it writes
 * @param keys what it asks for, in the order shown, and what is taken where a file does not say so
 * @param law tells what a proof consists of
 * @param abilities what else it can write
 * @param top what a level is where paths end
 * @param folding where in a tree a query is found again after a fold
 */
public record Layout(
        Prover prover,
        Predicate<Opening> fits,
        Map<LayoutKey, Layout.Default> keys,
        Law law,
        Abilities abilities,
        Layout.Top top,
        Layout.Folding folding) {
    /** Keeps the order of the keys. */
    public Layout {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** A layout that asks for nothing yet. */
    static Layout of(Prover prover, Predicate<Opening> fits, Law law) {
        return new Layout(prover, fits, Map.of(), law, Abilities.ANY, Top.COMMITMENT, Folding.BELOW);
    }

    /** The same, which asks for a key; what is taken without is what the prover does. */
    Layout with(LayoutKey key, double usual) {
        return with(key, new Default(usual, null, false));
    }

    /** The same, which asks for a key; what is taken without follows from the circuit. */
    Layout with(LayoutKey key, ToDoubleFunction<ProofShape> derived) {
        return with(key, new Default(Double.NaN, derived, false));
    }

    /** The same, which asks for a key; what is taken without is a guess, so that the size is not exact. */
    Layout guessing(LayoutKey key, ToDoubleFunction<ProofShape> guess) {
        return with(key, new Default(Double.NaN, guess, true));
    }

    private Layout with(LayoutKey key, Default taken) {
        Map<LayoutKey, Default> more = new LinkedHashMap<>(keys);
        more.put(key, taken);
        return new Layout(prover, fits, more, law, abilities, top, folding);
    }

    /** The same, of a prover that can encode so much. */
    Layout within(Abilities known) {
        return new Layout(prover, fits, keys, law, known, top, folding);
    }

    /** The same, where folds take positions to their remainders. */
    Layout byRemainders() {
        return new Layout(prover, fits, keys, law, abilities, top, Folding.REMAINDER);
    }

    /** The same, where paths end at a level that is sent beside the root. */
    Layout keepingTops() {
        return new Layout(prover, fits, keys, law, abilities, Top.KEPT, folding);
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
     * @param usual whatever the circuit, unless it is derived from that
     * @param guess whether the prover is not known to do so
     */
    public record Default(double usual, @Nullable ToDoubleFunction<ProofShape> derived, boolean guess) {}

    /** What a proof consists of. */
    @FunctionalInterface
    public interface Law {
        /** Tells a proof's parts. */
        void tell(ProofShape shape, LayoutSink sink);
    }
}
