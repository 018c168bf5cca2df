package soundscape.app.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import soundscape.app.Snapshot;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Member;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.explore.knob.LayerArrow;
import soundscape.explore.recursion.BlockWork;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.recursion.UnionBound;
import soundscape.explore.work.ProverWork;

/** Works out what a recursion comes to, state after state, and keeps what a change leaves as it was. */
public final class RecursionMeter {
    private IdentityHashMap<CircuitEstimate, Double> works = new IdentityHashMap<>();
    private @Nullable Counted counted;
    private @Nullable Zkvm opened;
    private OptionalLong firstProofs = OptionalLong.empty();
    private double openedWork;

    /** What follows from who verifies whom, and from how many first proofs there are. */
    private record Counted(
            List<Member> members,
            OptionalLong firstProofs,
            boolean stated,
            List<LayerArrow> arrows,
            ProofCounts counts) {}

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
        Counted known = counted(now);
        ProofCounts counts = known.counts;
        return new RecursionFigures(
                known.stated,
                known.arrows,
                counts,
                UnionBound.bits(snapshot.estimate(), counts),
                snapshot.estimate().headline().bits(),
                BlockWork.of(works(snapshot), counts) / openedWork);
    }

    private Counted counted(Zkvm now) {
        Counted known = counted;
        List<Member> members = now.members();
        if (known == null || !known.firstProofs.equals(now.firstProofs()) || !known.members.equals(members)) {
            known = new Counted(
                    members, now.firstProofs(), now.topology().stated(), LayerArrow.of(now), ProofCounts.of(now));
            counted = known;
        }
        return known;
    }

    /** Circuits that are as they were have the same estimate, whatever entry they came in. */
    private List<Double> works(Snapshot snapshot) {
        List<CircuitEntry> entries = snapshot.exploration().now().entries();
        IdentityHashMap<CircuitEstimate, Double> next = new IdentityHashMap<>();
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            CircuitEstimate estimate = snapshot.estimate().circuits().get(i);
            Double known = works.get(estimate);
            double work =
                    known == null ? ProverWork.of(entries.get(i).circuit()).total() : known;
            next.put(estimate, work);
            all.add(work);
        }
        works = next;
        return all;
    }
}
