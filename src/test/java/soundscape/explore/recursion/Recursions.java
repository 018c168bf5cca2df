package soundscape.explore.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.explore.Zkvms;

/** Recursions of small circuits, as a test wants them. */
public final class Recursions {
    private Recursions() {}

    /** One verification: "2 of a, b", or "2 alone of a, b". */
    public static Verified verified(String text) {
        String[] parts = text.split(" of ", 2);
        String arity = parts[0].replace(" alone", "");
        return new Verified(List.of(parts[1].split(", ", -1)), Integer.parseInt(arity), !arity.equals(parts[0]));
    }

    /** A recursion of circuits "name: 2 of a, b; 1 of c", or "name" for one that verifies nothing. */
    public static Zkvm of(OptionalLong firstProofs, String... circuits) {
        Zkvm pico = Zkvms.preset("pico");
        List<CircuitEntry> entries = new ArrayList<>();
        for (String text : circuits) {
            String[] parts = text.split(": ", 2);
            CircuitEntry model = pico.entries().get(4);
            List<Verified> verifies = parts.length == 1
                    ? List.of()
                    : List.of(parts[1].split("; ", -1)).stream()
                            .map(Recursions::verified)
                            .toList();
            entries.add(new CircuitEntry(
                            model.circuit().withHeader(model.circuit().header().withName(parts[0])),
                            Optional.empty(),
                            model.table())
                    .withRole(Role.NONE.withVerifies(verifies)));
        }
        return pico.withEntries(entries).withFirstProofs(firstProofs);
    }

    /** The same with some of the circuits that verify themselves content with a few proofs. */
    static Zkvm merging(Zkvm zkvm, Random random) {
        return zkvm.withEntries(IntStream.range(0, zkvm.entries().size())
                .mapToObj(i -> {
                    CircuitEntry entry = zkvm.entries().get(i);
                    return zkvm.topology().isInCircle(i) && random.nextBoolean()
                            ? entry.withRole(entry.role().withMergesTo(OptionalLong.of(1 + random.nextInt(5))))
                            : entry;
                })
                .toList());
    }

    /** A random recursion all of whose circuits are reached: each verifies earlier ones and, now and then, itself. */
    public static Zkvm random(Random random) {
        int size = 2 + random.nextInt(6);
        int firsts = 1 + random.nextInt(Math.min(3, size - 1));
        List<List<String>> verified = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> edges = new ArrayList<>();
            if (i >= firsts) {
                List<String> any = new ArrayList<>(List.of("c" + random.nextInt(i)));
                if (random.nextBoolean()) {
                    any.add("c" + random.nextInt(i));
                }
                boolean self = random.nextInt(3) == 0;
                if (self) {
                    any.add("c" + i);
                }
                edges.add((self ? 2 + random.nextInt(3) : 1 + random.nextInt(4))
                        + (random.nextInt(3) == 0 ? " alone" : "") + " of "
                        + String.join(", ", any.stream().distinct().toList()));
            }
            verified.add(edges);
        }
        for (int i = 0; i < size - 1; i++) {
            String name = "c" + i;
            boolean reached = verified.stream()
                    .skip(i + 1L)
                    .flatMap(List::stream)
                    .anyMatch(edge ->
                            List.of(edge.split(" of ", 2)[1].split(", ", -1)).contains(name));
            if (!reached) {
                verified.get(size - 1).add(1 + random.nextInt(3) + " of " + name);
            }
        }
        String[] circuits = new String[size];
        for (int i = 0; i < size; i++) {
            circuits[i] = "c" + i + (verified.get(i).isEmpty() ? "" : ": " + String.join("; ", verified.get(i)));
        }
        return of(OptionalLong.of(1 + random.nextInt(40)), circuits);
    }
}
