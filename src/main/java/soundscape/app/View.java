package soundscape.app;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Scope;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;

/**
 * How a zkVM is looked at. Changing it is no step to undo, and it stays from file to file.
 * @param scope which circuits a change applies to
 * @param pins what is kept for comparison, first pinned first; names differ
 * @param conjectures whether conjectured figures are shown beside what is proven
 * @param follow whether the traces of circuits that verify others follow what they verify
 * @param targets the user's own targets, which follow the Foundation's milestones; names differ
 * @param proof what is assumed between a level and a proof
 * @param bounds by what errors up to the Johnson bound are told beside the reference's figures
 */
@RecordBuilder
public record View(
        Scope scope,
        RegimeChoice regimes,
        SizeChoice size,
        PlotChoices plot,
        List<Pin> pins,
        boolean conjectures,
        boolean follow,
        List<Milestone> targets,
        ProofChoices proof,
        JohnsonBounds bounds)
        implements ViewBuilder.With {
    /** What a window begins with. */
    public static final View USUAL = new View(
            Scope.CIRCUIT,
            RegimeChoice.BEST,
            SizeChoice.REAL,
            PlotChoices.USUAL,
            List.of(),
            false,
            false,
            List.of(),
            ProofChoices.USUAL,
            JohnsonBounds.REFERENCE);

    /** Copies the list. */
    public View {
        pins = List.copyOf(pins);
        targets = List.copyOf(targets);
    }

    /** The same with one comparison more; one of the same name gives way. */
    public View withPin(Pin pin) {
        List<Pin> more = new ArrayList<>(withoutPin(pin.name()).pins());
        more.add(pin);
        return withPins(more);
    }

    /** The same without a comparison. */
    public View withoutPin(String name) {
        return withPins(pins.stream().filter(pin -> !pin.name().equals(name)).toList());
    }

    /** The same for another zkVM that has been looked at in its {@code own} way: numbers of proofs are of its circuits. */
    View ofAnother(View own) {
        return withProof(proof.withProofs(own.proof().proofs()));
    }

    /** {@return what a zkVM is held against: the Foundation's milestones, then the user's own targets} */
    public List<Milestone> milestones() {
        return Stream.concat(Milestones.FOUNDATION.stream(), targets.stream()).toList();
    }

    /** The same with a target in another's place. */
    public View withTarget(Milestone before, Milestone after) {
        return withTargets(targets.stream()
                .map(target -> target.equals(before) ? after : target)
                .toList());
    }
}
