package soundscape.config.key;

/** Texts that say something. */
final class NameCodec extends Codec<String> {
    private final Codec<String> text;

    NameCodec(Codec<String> text) {
        super(text.type());
        this.text = text;
    }

    @Override
    public String read(Object toml, Key<?> key) {
        String name = text.read(toml, key);
        if (name.isBlank()) {
            throw key.refuses(toml, "must not be empty");
        }
        return name;
    }
}
