package soundscape.estimator.circuit;

import soundscape.estimator.parameter.Names;

/** A figure of an {@link AirShape}. */
public enum AirFigure {
    CONSTRAINTS(Names.AIR_CONSTRAINTS),
    AIRS(Names.AIRS),
    HEIGHT(Names.TRACE_HEIGHT),
    COLUMNS(Names.AIR_COLUMNS),
    INTERACTIONS(Names.AIR_INTERACTIONS);

    private final String key;

    AirFigure(String key) {
        this.key = key;
    }

    /** The key that states it, such as {@code num_airs}. */
    public String key() {
        return key;
    }

    /** The key of the bound that the soundness is claimed for, such as {@code soundness_num_airs}. */
    public String soundnessKey() {
        return Names.SOUNDNESS + key;
    }

    /** The key of the bound that the size is counted for, such as {@code proof_size_num_airs}. */
    public String sizeKey() {
        return Names.PROOF_SIZE + key;
    }

    /** What it is in an outline. */
    public long of(AirShape shape) {
        return switch (this) {
            case CONSTRAINTS -> shape.constraintsPerAir();
            case AIRS -> shape.airs();
            case HEIGHT -> shape.maxLogTraceHeight();
            case COLUMNS -> shape.traceColumns();
            case INTERACTIONS -> shape.interactionsPerAir();
        };
    }

    /** An outline with another value of it. */
    AirShape with(AirShape shape, long value) {
        return switch (this) {
            case CONSTRAINTS -> shape.withConstraintsPerAir(value);
            case AIRS -> shape.withAirs(value);
            case HEIGHT -> shape.withMaxLogTraceHeight(Math.toIntExact(value));
            case COLUMNS -> shape.withTraceColumns(value);
            case INTERACTIONS -> shape.withInteractionsPerAir(value);
        };
    }
}
