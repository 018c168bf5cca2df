package soundscape.config.key;

import soundscape.estimator.parameter.InvalidParameterException;

/** Whole numbers of 32 bits. */
final class SmallCodec extends Codec<Integer> {
    private final String condition;

    /** The condition is that of a value of another type. */
    SmallCodec(String type, String condition) {
        super(type);
        this.condition = condition;
    }

    @Override
    public Integer read(Object toml, Key<?> key) {
        if (!(toml instanceof Long whole)) {
            throw key.refuses(toml, condition);
        }
        long value = whole;
        if (value != (int) value) {
            throw new InvalidParameterException(key.name(), value, "must lie within 32 bits", "16");
        }
        return (int) value;
    }

    @Override
    public Object write(Integer value) {
        return value.longValue();
    }
}
