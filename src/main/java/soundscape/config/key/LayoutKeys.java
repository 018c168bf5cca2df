package soundscape.config.key;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.Layouts;

/** The keys of a prover's layout, which soundcalc ignores. */
public final class LayoutKeys {
    static final KeyList KEYS = new KeyList();

    private static final Set<TableKind> LAYOUT = EnumSet.of(TableKind.LAYOUT);

    /** Says that no layout is known, whatever is said of all circuits. */
    public static final Layout NONE = Layouts.none();

    /** Whose proofs it describes. */
    public static final Key<Optional<Layout>> PROVER = KEYS.add(Key.of(
                    "prover",
                    Codecs.words(allAndNone(), Layout::name).orNone(),
                    Optional.of(Layouts.ALL.get(1)),
                    "whose proofs it describes; absent: that of [zkevm.layout], with what else it says")
            .optional(Optional.empty(), LAYOUT));

    private static final Map<LayoutKey, Key<Optional<Double>>> VALUES = new EnumMap<>(LayoutKey.class);

    static {
        for (LayoutKey key : LayoutKey.values()) {
            Key<Optional<Double>> described =
                    Key.of(key.key(), codec(key).orNone(), Optional.of(Math.max(1, key.least())), key.meaning());
            VALUES.put(key, KEYS.add(described.optional(Optional.empty(), LAYOUT)));
        }
    }

    private LayoutKeys() {}

    private static List<Layout> allAndNone() {
        List<Layout> layouts = new ArrayList<>(Layouts.ALL.size() + 1);
        layouts.add(NONE);
        layouts.addAll(Layouts.ALL);
        return layouts;
    }

    /** {@return the key of a file} */
    public static Key<Optional<Double>> of(LayoutKey key) {
        return Objects.requireNonNull(VALUES.get(key));
    }

    private static Codec<Double> codec(LayoutKey key) {
        if (key.fractional()) {
            return Codecs.REAL;
        }
        return key.words().isEmpty() ? new Whole() : new Word(key.words());
    }

    /** A whole number, which a layout takes as any other. */
    private static final class Whole extends Codec<Double> {
        private Whole() {
            super(Codecs.WHOLE.type());
        }

        @Override
        public Double read(Object toml, Key<?> key) {
            return Codecs.WHOLE.read(toml, key).doubleValue();
        }

        @Override
        public Object write(Double value) {
            return value.longValue();
        }
    }

    /** One of a few words, which a layout takes as its place among them. */
    private static final class Word extends Codec<Double> {
        private final List<String> words;
        private final Codec<String> word;

        private Word(List<String> words) {
            this(words, Codecs.words(words, String::valueOf));
        }

        private Word(List<String> words, Codec<String> word) {
            super(word.type());
            this.words = words;
            this.word = word;
        }

        @Override
        public Double read(Object toml, Key<?> key) {
            return (double) words.indexOf(word.read(toml, key));
        }

        @Override
        public Object write(Double value) {
            return words.get(value.intValue());
        }
    }
}
