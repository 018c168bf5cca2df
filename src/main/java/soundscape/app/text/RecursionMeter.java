package soundscape.app.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import soundscape.app.Snapshot;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Member;
import soundscape.explore.recursion.BlockWork;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.recursion.UnionBound;
import soundscape.explore.work.ProverWork;

/** Works out what a recursion comes to, state after state, and keeps what a change leaves as it was. */
public final class RecursionMeter {
    private IdentityHashMap<CircuitEntry, Double> works = new IdentityHashMap<>();
    private @Nullable Counted counted;
    private @Nullable Zkvm opened;
    private OptionalLong firstProofs = OptionalLong.empty();
    private double openedWork;

    private record Counted(List<Member> members, OptionalLong firstProofs, ProofCounts counts) {}

    /** The figures of a state; a block as it was opened is one of as many first proofs. */
    public RecursionFigures of(Snapshot snapshot) {
        Zkvm now = snapshot.exploration().now();
        Zkvm before = snapshot.exploration().opened();
        if (!before.equals(opened) || !now.firstProofs().equals(firstProofs)) {
            Zkvm alike = before.withFirstProofs(now.firstProofs());
            opened = before;
            firstProofs = now.firstProofs();
            openedWork = BlockWork.of(alike, ProofCounts.of(alike));
        }
        ProofCounts counts = counts(now);
        return new RecursionFigures(
                now.topology().stated(),
                counts,
                UnionBound.bits(snapshot.estimate(), counts),
                snapshot.estimate().headline().bits(),
                BlockWork.of(works(now), counts) / openedWork);
    }

    private ProofCounts counts(Zkvm now) {
        Counted known = counted;
        if (known == null || !known.firstProofs.equals(now.firstProofs()) || !known.members.equals(now.members())) {
            known = new Counted(now.members(), now.firstProofs(), ProofCounts.of(now));
            counted = known;
        }
        return known.counts;
    }

    private List<Double> works(Zkvm now) {
        IdentityHashMap<CircuitEntry, Double> next = new IdentityHashMap<>();
        for (CircuitEntry entry : now.entries()) {
            Double known = works.get(entry);
            next.put(entry, known == null ? ProverWork.of(entry.circuit()).total() : known);
        }
        works = next;
        return now.entries().stream().map(next::get).toList();
    }
}
