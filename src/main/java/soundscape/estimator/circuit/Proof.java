package soundscape.estimator.circuit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.Trees;

/**
 * A circuit's proof, laid out once for all that is asked of it.
 * @param shape what its prover's layout makes it of, where one is stated that knows its scheme
 */
public record Proof(Circuit circuit, Optional<ProofShape> shape) {
    /** {@return its size by parts: soundcalc's, and what its prover sends} */
    public ProofSize size() {
        ProofSize.Builder size = circuit.referenceSize();
        if (shape.isPresent()) {
            shape.get().addTo(size);
        }
        return size.build();
    }

    /** Hands on its Merkle trees, the first committed one first: its prover's, or soundcalc's model's. */
    public void trees(Consumer<Tree> sink) {
        shape.ifPresentOrElse(known -> known.trees(sink), () -> circuit.opening()
                .contents(new Trees(circuit.opening().rules(), circuit.field()).into(sink)));
    }

    /** {@return bits of a base field element, as it is written} */
    public double elementBits() {
        return shape.map(ProofShape::base)
                .orElseGet(() -> circuit.opening().rules().elements().base(circuit.field()));
    }

    /** {@return the prover's hashes of all its trees: one a leaf and one a node} */
    public double hashesToBuild() {
        return shape.isPresent()
                ? shape.get().hashesToBuild()
                : overTrees(tree -> tree.form().hashesToBuild(1, tree.leaves()));
    }

    /** {@return what all its trees come to, if each counts so much} */
    public double overTrees(ToDoubleFunction<Tree> each) {
        double[] sum = new double[1];
        trees(tree -> sum[0] += each.applyAsDouble(tree));
        return sum[0];
    }
}
