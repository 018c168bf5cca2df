package soundscape.config.key;

/** Numbers, whole or not. */
final class RealCodec extends Codec<Double> {
    RealCodec() {
        super("number");
    }

    @Override
    public Double read(Object toml, Key<?> key) {
        if (toml instanceof Number number) {
            return number.doubleValue();
        }
        throw key.refuses(toml, "must be a number");
    }
}
