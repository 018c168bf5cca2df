package soundscape.config.hint;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Codecs;
import soundscape.config.key.Key;
import soundscape.config.toml.TableReader;

/** How long a table's lists must be, as its other keys say. */
record Shape(Optional<Integer> iterations, Optional<List<Integer>> folds) {
    private static final int MOST = 62;

    static Shape of(TableReader table) {
        Optional<List<Integer>> folds = table.find(CircuitKeys.FOLDING_FACTORS)
                .filter(list -> !list.isEmpty() && list.stream().allMatch(fold -> fold > 0 && fold <= MOST));
        return new Shape(table.find(CircuitKeys.ITERATIONS).filter(count -> count > 0 && count <= MOST), folds);
    }

    /** The entries that a list of a key must have, if that is known. */
    Optional<Integer> entries(Key<?> key) {
        if (key.equals(CircuitKeys.FOLDING_FACTORS)) {
            return iterations;
        }
        Optional<Integer> count = folds.map(List::size).or(() -> iterations);
        if (Stream.of(CircuitKeys.OOD_SAMPLES, CircuitKeys.OOD_GRINDING).anyMatch(key::equals)) {
            return count.map(all -> all - 1);
        }
        if (key.equals(CircuitKeys.STATED_RATES)) {
            return count.map(all -> all + 1);
        }
        return Stream.of(
                                CircuitKeys.ROUND_QUERIES,
                                CircuitKeys.ROUND_QUERY_GRINDING,
                                CircuitKeys.FOLD_GRINDINGS,
                                CircuitKeys.ROUND_GAPS)
                        .anyMatch(key::equals)
                ? count
                : Optional.empty();
    }

    /** A list of a key with the same number everywhere, if its length is known. */
    Optional<Object> filled(Key<?> key, Object number) {
        return key.codec().type().equals(Codecs.LISTS.type())
                ? folds.map(each -> each.stream()
                        .map(fold -> Collections.nCopies(fold, number))
                        .toList())
                : entries(key).map(count -> Collections.nCopies(count, number));
    }

    /** Lists of a key, each with one of the numbers everywhere, if there is one for each. */
    Optional<Object> filled(Key<?> key, List<?> numbers) {
        return key.codec().type().equals(Codecs.LISTS.type())
                ? folds.filter(each -> each.size() == numbers.size()).map(each -> IntStream.range(0, each.size())
                        .mapToObj(i -> Collections.nCopies(each.get(i), numbers.get(i)))
                        .toList())
                : Optional.empty();
    }

    /** The kind of value that a key has, in a few words. */
    String meant(Key<?> key) {
        String type = key.codec().type();
        if (type.equals(Codecs.LIST.type())) {
            return entries(key)
                    .map(count -> "a list of " + count + (count == 1 ? " whole number" : " whole numbers"))
                    .orElse("a list of whole numbers");
        }
        if (type.equals(Codecs.LISTS.type())) {
            return folds.map(each -> "a list of " + each.size() + " lists, of "
                            + each.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + " whole numbers each")
                    .orElse("a list of lists of whole numbers");
        }
        if (type.equals(Codecs.TEXT.type())) {
            return "text in quotes";
        }
        if (type.startsWith("list")) {
            return "a " + type;
        }
        boolean number = type.equals(Codecs.WHOLE.type()) || type.equals(Codecs.REAL.type());
        return number ? "another " + type : type;
    }
}
