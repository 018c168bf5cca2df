package soundscape.estimator.layout;

import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Tree;

/** Takes what a prover's proof consists of. */
public interface LayoutSink {
    /** Takes trees that are opened alike; {@code of} says what is committed, such as "fixed columns". */
    void trees(String of, int count, Tree tree);

    /** Takes what is sent beside opened leaves and their paths; bits. */
    void bits(SizePartKind kind, double bits);
}
