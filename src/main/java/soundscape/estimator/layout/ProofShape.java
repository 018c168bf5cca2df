package soundscape.estimator.layout;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Whir;
import soundscape.estimator.size.Elements;
import soundscape.estimator.size.Paths;
import soundscape.estimator.size.Tree;

/**
 * What a circuit's proof is laid out from.
 * @param hashBits bits of a digest
 * @param opening the part that commits and opens
 * @param maxDegree of the constraints
 * @param facts what the circuit's file says of it beside soundcalc's keys
 */
public record ProofShape(
        Field field, int hashBits, Opening opening, int maxDegree, Map<LayoutKey, Double> facts, StatedLayout stated) {
    private static final Paths[] SHARING = {Paths.WHOLE, Paths.ANCESTOR, Paths.FRONTIER};

    /** Openings by FRI. */
    static final Predicate<Opening> BY_FRI = Fri.class::isInstance;

    /** Openings by WHIR. */
    static final Predicate<Opening> BY_WHIR = Whir.class::isInstance;

    /** {@return a key's value: what is stated, or what the layout takes; 0 where it does not ask} */
    public double value(LayoutKey key) {
        Double given = given(key);
        if (given != null) {
            return given;
        }
        Layout.Default taken = stated.layout().keys().get(key);
        return taken == null ? 0 : taken.value().applyAsDouble(this);
    }

    /** Adds what a prover sends to soundcalc's figures. */
    public void addTo(ProofSize.Builder size) {
        RealSizing.add(this, size);
    }

    /** Hands on the trees that are opened. */
    public void trees(Consumer<Tree> sink) {
        stated.layout().law().tell(this, new LayoutSink() {
            @Override
            public void trees(String of, int count, Tree tree) {
                for (int i = 0; i < count; i++) {
                    sink.accept(tree);
                }
            }

            @Override
            public void bits(SizePartKind kind, double bits) {}
        });
    }

    /** {@return the keys whose values were taken though the prover is not known to do so} */
    public Stream<LayoutKey> guesses() {
        return stated.layout().keys().entrySet().stream()
                .filter(asked -> asked.getValue().guess() && given(asked.getKey()) == null)
                .map(Map.Entry::getKey);
    }

    private @Nullable Double given(LayoutKey key) {
        Double value = stated.values().get(key);
        return value == null ? facts.get(key) : value;
    }

    int whole(LayoutKey key) {
        return (int) value(key);
    }

    /** FRI; only asked by layouts of FRI. */
    Fri fri() {
        return (Fri) opening;
    }

    /** Bits of a base element. */
    double base() {
        return stated.layout().asked().contains(LayoutKey.ELEMENT_BYTES)
                ? Byte.SIZE * value(LayoutKey.ELEMENT_BYTES)
                : Elements.BYTES.base(field);
    }

    /** Bits of an element of the extension. */
    double extension() {
        return field.degree() * base();
    }

    /** {@return bits of a digest as it is sent} */
    public double digest() {
        return stated.layout().asked().contains(LayoutKey.DIGEST_BYTES)
                ? Byte.SIZE * value(LayoutKey.DIGEST_BYTES)
                : hashBits;
    }

    /** Bytes that a digest takes where nothing else is known. */
    double digestBytes() {
        return Elements.wholeBytes(hashBits) / Byte.SIZE;
    }

    /** A tree by the layout's rules, from which levels below the root are known. */
    Tree tree(double leaves, int openings, double leafBits, SizePartKind part, int known) {
        int arity = stated.layout().asked().contains(LayoutKey.ARITY) ? whole(LayoutKey.ARITY) : 2;
        Tree tree = new Tree(leaves, arity, known, openings, leafBits, part, SHARING[whole(LayoutKey.SHARING)]);
        return whole(LayoutKey.REPEATED) == 1 ? tree.sentOnce() : tree;
    }

    /** Tells FRI's fold trees, each opened at what it folds into one, with bits beside each opened leaf. */
    void folds(LayoutSink sink, double besideLeaf, IntUnaryOperator known) {
        double leaves = fri().domainSize();
        int round = 0;
        for (int factor : fri().foldingFactors()) {
            leaves = Math.floor(leaves / factor);
            round++;
            double leafBits = Whole.of(factor) * extension() + besideLeaf;
            int top = known.applyAsInt(Log2.ceil(leaves));
            sink.trees("fold " + round, 1, tree(leaves, fri().queries(), leafBits, SizePartKind.FOLD_VALUES, top));
        }
    }
}
