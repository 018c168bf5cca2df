package soundscape.config.key;

/** Values that lie in a file as Java has them. */
final class PlainCodec<T> extends Codec<T> {
    private final Class<T> kind;
    private final String condition;

    PlainCodec(String type, Class<T> kind, String condition) {
        super(type);
        this.kind = kind;
        this.condition = condition;
    }

    @Override
    public T read(Object toml, Key<?> key) {
        if (kind.isInstance(toml)) {
            return kind.cast(toml);
        }
        throw key.refuses(toml, condition);
    }
}
