package soundscape.estimator.proximity;

/** How far from the code a word may be for the proof to go through: the two provable decoding regimes. */
public enum Regime {
    /** Up to half the minimum distance, where at most one codeword is near. */
    UDR("unique", "unique decoding"),
    /** Up to the Johnson bound, where a short list of codewords is near. */
    JBR("list", "Johnson bound");

    private final String key;
    private final String label;

    Regime(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The word that configuration files use in {@code explicit_regime}; {@code unique} or {@code list}. */
    public String key() {
        return key;
    }

    /** The regime in words, such as "Johnson bound". */
    public String label() {
        return label;
    }
}
