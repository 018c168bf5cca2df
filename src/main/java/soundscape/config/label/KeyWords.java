package soundscape.config.label;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words by which a reader is told of a key: those of its name that mean something, and what they stand for. */
final class KeyWords {
    /** Shorter ones, such as "log" and "num", tell nothing. */
    private static final int LEAST = 4;

    private static final List<String> EMPTY =
            List.of("phase", "bits", "size", "factors", "table", "commit", "whir", "stack");

    private static final Map<String, List<String>> STAND_FOR = Map.of(
            "rho", List.of("rate", "blowup"),
            "rate", List.of("blowup"),
            "trace", List.of("rows"),
            "folding", List.of("folds", "arity"),
            "polys", List.of("columns"),
            "batch", List.of("columns"),
            "grinding", List.of("grinds", "pow"));

    private KeyWords() {}

    static List<String> of(String key) {
        return Stream.of(key.split("_"))
                .flatMap(word -> Stream.concat(
                        Stream.of(word).filter(each -> each.length() >= LEAST && !EMPTY.contains(each)),
                        STAND_FOR.getOrDefault(word, List.of()).stream()))
                .toList();
    }
}
