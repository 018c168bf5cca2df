package soundscape.estimator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.size.Elements;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;

/** What a circuit's proof is laid out from, with what all its trees have in common. */
public final class ProofShape {
    private final Field field;
    private final int hashBits;
    private final Opening opening;
    private final int maxDegree;
    private final StatedLayout stated;
    private final TreeForm form;
    private final double base;
    private final double extension;
    private final double digest;
    private final double domainSize;
    private @Nullable RealSizing sizing;

    /**
     * Gathers them.
     * @param hashBits bits of a digest
     * @param opening the part that commits and opens
     * @param maxDegree of the constraints
     */
    public ProofShape(Field field, int hashBits, Opening opening, int maxDegree, StatedLayout stated) {
        this.field = field;
        this.hashBits = hashBits;
        this.opening = opening;
        this.maxDegree = maxDegree;
        this.stated = stated;
        KnownValues known = stated.known();
        this.form = known.form(opening.rules());
        this.base = known.isAsked(LayoutKey.ELEMENT_BYTES)
                ? Byte.SIZE * value(LayoutKey.ELEMENT_BYTES)
                : Elements.BYTES.base(field);
        this.extension = field.degree() * base;
        this.domainSize = opening.dimension() / opening.rate();
        this.digest = known.isAsked(LayoutKey.DIGEST_BYTES) ? Byte.SIZE * value(LayoutKey.DIGEST_BYTES) : hashBits;
    }

    /** {@return the field that challenges are drawn from} */
    public Field field() {
        return field;
    }

    /** Bits of a digest, whatever is sent of it. */
    int hashBits() {
        return hashBits;
    }

    /** The part that commits and opens. */
    Opening opening() {
        return opening;
    }

    /** The highest degree of a constraint. */
    int maxDegree() {
        return maxDegree;
    }

    /** {@return whose layout it is, with what is stated} */
    public StatedLayout stated() {
        return stated;
    }

    /** {@return a key's value: what is stated, or what the layout takes; 0 where it does not ask} */
    public double value(LayoutKey key) {
        return stated.known().of(key, this);
    }

    /** Adds what a prover sends to soundcalc's figures. */
    public void addTo(ProofSize.Builder size) {
        sizing().addTo(this, size);
    }

    /** {@return the prover's hashes of all trees: one a leaf and one a node} */
    public double hashesToBuild() {
        return sizing().hashesToBuild();
    }

    /** Made once for size and work: a sweep asks for both at every point. */
    private RealSizing sizing() {
        RealSizing made = sizing;
        if (made == null) {
            made = new RealSizing(this);
            sizing = made;
        }
        return made;
    }

    /** {@return bits that the prover sends, without what they consist of} */
    public double bits() {
        return sizing().sum();
    }

    /** Tells what the proof consists of. */
    void tell(LayoutSink sink) {
        stated.layout().law().tell(this, sink);
    }

    /** Hands on the trees that are opened. */
    public void trees(Consumer<Tree> sink) {
        tell(new TreeSink(this) {
            @Override
            void trees(String of, int count, Tree tree) {
                for (int i = 0; i < count; i++) {
                    sink.accept(tree);
                }
            }
        });
    }

    /** {@return the keys whose values were taken though the prover is not known to do so} */
    public Stream<LayoutKey> guesses() {
        return stated.layout().asked().stream().filter(stated.known()::isGuessed);
    }

    /** {@return why its prover would not write this very proof, a clause each; empty where nothing speaks against it} */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        Layout layout = stated.layout();
        layout.abilities().otherwise(this).forEach(instead -> doubts.add(layout.name() + " " + instead));
        OpenedTrees.of(this).stream()
                .map(OpenedTrees::tree)
                .filter(Tree::isCutBelow)
                .findFirst()
                .ifPresent(tree -> doubts.add("level " + tree.cap()
                        + " of trees, where paths end, lies below a tree of " + tree.depth() + " levels"));
        stated.contradiction().ifPresent(doubts::add);
        return doubts;
    }

    /** Whether its prover may write this very proof, as far as its parameters say. */
    boolean isWritable() {
        return stated.contradiction().isEmpty() && stated.layout().abilities().include(this);
    }

    int whole(LayoutKey key) {
        return (int) value(key);
    }

    /** FRI; only asked by layouts of FRI. */
    Fri fri() {
        return (Fri) opening;
    }

    /** {@return bits of a base element} */
    public double base() {
        return base;
    }

    /** {@return what its trees have in common} */
    TreeForm form() {
        return form;
    }

    /** Points of the first evaluation domain. */
    double domainSize() {
        return domainSize;
    }

    /** Bits of an element of the extension. */
    double extension() {
        return extension;
    }

    /** {@return bits of a digest as it is sent} */
    public double digest() {
        return digest;
    }

    /** Bytes that a digest takes where nothing else is known. */
    double digestBytes() {
        return Elements.wholeBytes(hashBits) / Byte.SIZE;
    }
}
