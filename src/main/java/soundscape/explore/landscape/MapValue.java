package soundscape.explore.landscape;

import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;

/** What the colour of a map says. */
public enum MapValue {
    /** Security before flooring. */
    BITS("Bits", "provable security, bits"),
    /** The size looked at. */
    SIZE("Size", "proof size"),
    /** The prover's work, a model. */
    WORK("Work", "prover work × now (model)");

    private final String label;
    private final String phrase;

    MapValue(String label, String phrase) {
        this.label = label;
        this.phrase = phrase;
    }

    /** {@return the value in a word, such as "Bits"} */
    public String label() {
        return label;
    }

    /** {@return the value with its unit, such as "provable security, bits"} */
    public String phrase() {
        return phrase;
    }

    /** {@return the value of a configuration: bits; of a size bits as well; of work butterflies} */
    public double of(Metrics figures, SizeChoice size) {
        return switch (this) {
            case BITS -> figures.bits();
            case SIZE -> size.of(figures.sizes());
            case WORK -> figures.work();
        };
    }
}
