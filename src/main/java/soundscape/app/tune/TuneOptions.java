package soundscape.app.tune;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soundscape.app.Exploration;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.tune.LayoutSaving;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestone;

/**
 * What the user lets the tuner do.
 * @param free what may be moved
 * @param mostGrinding no place may grind more bits than this, unless it does so already
 * @param mostWork how often the prover's present work may be done
 */
public record TuneOptions(Milestone target, Set<Freedom> free, int mostGrinding, double mostWork) {
    /** Parameters that can be left free, as a user thinks of them. */
    public enum Freedom {
        /** The queries, with the out-of-domain samples between them. */
        QUERIES("queries"),
        /** Grinding wherever there is some. */
        GRINDING("grinding"),
        /** The extension degree of all circuits. */
        EXTENSION("extension degree"),
        /** The blowup factor. */
        BLOWUP("blowup"),
        /** How much each round folds, and where folding ends. */
        FOLDING("folding"),
        /** FRI, STIR or WHIR, circuit by circuit. */
        SCHEME("commitment scheme"),
        /** The gap to the Johnson radius, circuit by circuit. */
        GAP("Johnson gap"),
        /** The same, iteration by iteration where circuits have some, which soundcalc does not read. */
        GAPS("gap of each iteration"),
        /** What the final proof is written in: arity, kept level, caps and shared paths, as its prover's layout asks. */
        LAYOUT("proof layout");

        private final String label;

        Freedom(String label) {
            this.label = label;
        }

        /** What may be moved, in words, such as "extension degree". */
        public String label() {
            return label;
        }

        /** {@return the knobs that are moved} */
        public Set<CircuitKnob> knobs() {
            return switch (this) {
                case QUERIES -> Set.of(Knobs.QUERIES);
                case GRINDING -> TuningRequest.GRINDING;
                case EXTENSION -> Set.of(Knobs.EXTENSION);
                case BLOWUP -> Set.of(Knobs.BLOWUP);
                case FOLDING -> Set.of(Knobs.ARITY, Knobs.FIRST_FOLD, Knobs.LAST_POLYNOMIAL);
                case SCHEME -> Set.of(Knobs.SCHEME);
                case GAP -> Set.of(Knobs.GAP, Knobs.MULTIPLICITY);
                case GAPS -> Set.of(Knobs.ROUND_GAPS);
                case LAYOUT -> Set.of();
            };
        }

        /** {@return what is searched beyond the usual where this is free; empty where there is nothing to choose} */
        public List<Axis> axes(Zkvm zkvm, SizeChoice size) {
            return switch (this) {
                case SCHEME -> schemes(zkvm);
                case LAYOUT ->
                    size == SizeChoice.REAL ? LayoutSaving.axes(zkvm.circuits().get(zkvm.finalIndex())) : List.of();
                case QUERIES, GRINDING, EXTENSION, BLOWUP, FOLDING, GAP, GAPS -> List.of();
            };
        }
    }

    /** Copies the set. */
    public TuneOptions {
        free = Set.copyOf(free);
    }

    /**
     * What the tuner usually does; the options: everything free within the usual limits but the commitment scheme, gaps to
     * the Johnson radius, and how proofs are written, which takes another prover.
     */
    public static TuneOptions usual(Milestone target) {
        return new TuneOptions(
                target,
                EnumSet.complementOf(EnumSet.of(Freedom.SCHEME, Freedom.GAP, Freedom.GAPS, Freedom.LAYOUT)),
                TuningRequest.USUAL_GRINDING,
                TuningRequest.USUAL_WORK);
    }

    /** The same for another milestone. */
    public TuneOptions withTarget(Milestone milestone) {
        return new TuneOptions(milestone, free, mostGrinding, mostWork);
    }

    /** The same with a parameter free or held. */
    public TuneOptions with(Freedom freedom, boolean isFree) {
        Set<Freedom> changed = new HashSet<>(free);
        if (isFree) {
            changed.add(freedom);
        } else {
            changed.remove(freedom);
        }
        return new TuneOptions(target, changed, mostGrinding, mostWork);
    }

    /** The same within other limits of grinding bits at a place and of how often the present work may be done. */
    public TuneOptions within(int grinding, double work) {
        return new TuneOptions(target, free, grinding, work);
    }

    /** What is asked of the tuner, from a state and for its regime and size. */
    public TuningRequest request(Exploration exploration) {
        return request(exploration.now(), exploration.regimes(), exploration.size())
                .following(exploration.followed());
    }

    /** What is asked of the tuner, from a configuration, for a regime and a size. */
    public TuningRequest request(Zkvm zkvm, RegimeChoice regimes, SizeChoice looked) {
        TuningRequest usual = TuningRequest.usual(zkvm, target.level().orElse(0));
        Set<CircuitKnob> moved = new HashSet<>();
        free.forEach(freedom -> moved.addAll(freedom.knobs()));
        List<Axis> axes = new ArrayList<>(usual.searched());
        axes.removeIf(axis -> !moved.contains(axis.knob()));
        SizeChoice size = size(looked);
        free.forEach(freedom -> axes.addAll(freedom.axes(zkvm, size)));
        Set<CircuitKnob> solved = new HashSet<>(moved);
        solved.removeIf(knob -> !TuningRequest.SOLVABLE.contains(knob) && !TuningRequest.GAPS.contains(knob));
        return usual.in(regimes, size)
                .with(axes, solved)
                .within(usual.mostQueries(), mostGrinding, mostWork)
                .keepingExact();
    }

    /** Only some schemes have the layout, and the model's size of one says nothing beside the bytes of another. */
    SizeChoice size(SizeChoice chosen) {
        return chosen == SizeChoice.REAL && free.contains(Freedom.SCHEME) ? SizeChoice.EXPECTED : chosen;
    }

    /** The schemes that some circuit can have. */
    private static List<Axis> schemes(Zkvm zkvm) {
        List<String> schemes = zkvm.circuits().stream()
                .flatMap(circuit -> Knobs.SCHEME.offered(circuit).stream())
                .distinct()
                .toList();
        return schemes.size() > 1 ? List.of(new Axis(Knobs.SCHEME, schemes)) : List.of();
    }
}
