package soundscape.estimator.layout;

import soundscape.estimator.result.SizePartKind;

/** Takes what a prover's proof consists of, in plain numbers: a sweep asks for it at every point. */
public interface LayoutSink {
    /**
     * Takes trees that are opened alike.
     * @param of what is committed, such as "fixed columns"
     * @param cap levels below the root at which paths end
     */
    void trees(String of, int count, double leaves, int openings, double leafBits, SizePartKind part, int cap);

    /** Takes what is sent beside opened leaves and their paths; bits. */
    void bits(SizePartKind kind, double bits);
}
