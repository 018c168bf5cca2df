package soundscape.config.toml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundscape.config.key.Codec;
import soundscape.config.key.Codecs;
import soundscape.config.key.Key;

/** Keys that no configuration has. */
final class TestKeys {
    private TestKeys() {}

    static Key<Long> whole(String name) {
        return Key.of(name, Codecs.WHOLE, 1L, "");
    }

    static Key<Double> real(String name) {
        return Key.of(name, Codecs.REAL, 1.0, "");
    }

    static Key<String> text(String name) {
        return Key.of(name, Codecs.TEXT, "", "");
    }

    static Key<List<Integer>> list(String name) {
        return Key.of(name, Codecs.LIST, List.of(), "");
    }

    static Key<List<List<Integer>>> lists(String name) {
        return Key.of(name, Codecs.LISTS, List.of(), "");
    }

    /** A key that need not be there. */
    static <T> Key<T> meaning(String name, Codec<T> codec, T absent) {
        return new Key<>(name, codec, absent, "", Map.of(), Optional.of(absent), Optional.empty(), List.of());
    }
}
