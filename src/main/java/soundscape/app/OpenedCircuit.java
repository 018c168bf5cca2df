package soundscape.app;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;

/** Which circuit of the opened zkVM one of the present zkVM is compared with. */
final class OpenedCircuit {
    private OpenedCircuit() {}

    /**
     * Index of a circuit as it was opened; empty for a copy. Copies are read from the same table as their original: the
     * original is the one that still bears the opened name or, where none does, the first.
     */
    static OptionalInt of(Zkvm opened, Zkvm now, int circuit) {
        CircuitEntry entry = now.entries().get(circuit);
        OptionalInt index = IntStream.range(0, opened.entries().size())
                .filter(i -> opened.entries().get(i).table() == entry.table())
                .findFirst();
        if (index.isEmpty()) {
            return index;
        }
        String name = opened.entries().get(index.getAsInt()).name();
        int[] alike = IntStream.range(0, now.entries().size())
                .filter(i -> now.entries().get(i).table() == entry.table())
                .toArray();
        int original = Arrays.stream(alike)
                .filter(i -> now.entries().get(i).name().equals(name))
                .findFirst()
                .orElse(alike[0]);
        return original == circuit ? index : OptionalInt.empty();
    }
}
