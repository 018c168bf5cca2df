package soundscape.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.config.Compatibility;
import soundscape.config.ReadParts;
import soundscape.config.Reference;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Unsaid;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.Missing;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Regimes;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;

/**
 * A configuration held against a milestone. Whoever tells a verdict tells this one, so that none is better than the
 * reference: levels of a field or system that soundcalc does not read cannot be confirmed.
 * @param circuits one a circuit, the final proof's last
 * @param size the final proof's size
 * @param document what must be written
 * @param incomplete what the whole lacks
 * @param read what soundcalc reads of all circuits
 */
public record Standing(
        Milestone milestone,
        List<CircuitStanding> circuits,
        SizeStanding size,
        DocumentStanding document,
        Missing incomplete,
        ReadParts read) {
    /** Copies the list. */
    public Standing {
        circuits = List.copyOf(circuits);
    }

    /** Holds a configuration against a criterion. */
    public static Standing of(Criterion criterion, Zkvm zkvm, ZkvmEstimate estimate) {
        Milestone milestone = criterion.milestone();
        ProofSize size = estimate.finalProof().size();
        Regimes<RegimeEstimate> counted = estimate.counted(criterion.regimes().regimes());
        List<Circuit> parameters = zkvm.circuits();
        List<CircuitStanding> circuits = new ArrayList<>();
        for (int i = 0; i < estimate.circuits().size(); i++) {
            circuits.add(circuit(
                    criterion, estimate.circuits().get(i), counted.circuits().get(i), parameters.get(i)));
        }
        return new Standing(
                milestone,
                circuits,
                new SizeStanding(
                        !estimate.incomplete().finalProof(), size.totals(), milestone.maxBits(), criterion.size()),
                new DocumentStanding(milestone.document(), unsaid(milestone, zkvm), criterion.documents()),
                estimate.incomplete(),
                ReadParts.of(zkvm.circuits(), criterion.reference()));
    }

    /** Holds a configuration against each of some milestones, where nothing was chosen. */
    public static List<Standing> all(List<Milestone> milestones, Zkvm zkvm, ZkvmEstimate estimate) {
        List<Standing> standings = new ArrayList<>();
        for (Milestone milestone : milestones) {
            standings.add(of(milestone, zkvm, estimate));
        }
        return standings;
    }

    /** Holds a configuration against a milestone, where nothing was chosen. */
    public static Standing of(Milestone milestone, Zkvm zkvm, ZkvmEstimate estimate) {
        return of(Criterion.of(milestone), zkvm, estimate);
    }

    /** Holds figures of a sweep or a search against a milestone; all circuits count as one. */
    public static Standing of(Milestone milestone, Metrics figures, boolean isFinal, Missing incomplete) {
        List<String> doubts = doubts(milestone, incomplete.keys());
        if (!figures.read().equals(ReadParts.ALL)) {
            doubts.add("soundcalc does not read a field, a system or a gap");
        }
        return new Standing(
                milestone,
                List.of(new CircuitStanding(
                        milestone,
                        figures.circuit(),
                        Optional.of(new CircuitStanding.Held(figures.bits(), figures.regime(), figures.weakest())),
                        !incomplete.isEmpty(),
                        doubts)),
                new SizeStanding(
                        !incomplete.finalProof(),
                        figures.sizes(),
                        isFinal ? milestone.maxBits() : Double.POSITIVE_INFINITY,
                        Optional.empty()),
                new DocumentStanding(Optional.empty(), 0, false),
                incomplete,
                figures.read());
    }

    private static CircuitStanding circuit(
            Criterion criterion, CircuitEstimate circuit, Optional<RegimeEstimate> terms, Circuit parameters) {
        List<String> doubts = new ArrayList<>();
        if (terms.isEmpty()) {
            doubts.add("it has no estimate in " + criterion.regimes().label());
        }
        doubts.addAll(doubts(criterion.milestone(), circuit.missing()));
        String defining = criterion.milestone().isOwn() ? "" : ", which the milestone is defined by,";
        if (!parameters.field().knownToSoundcalc()) {
            doubts.add("soundcalc" + defining + " does not read " + parameters.field());
        }
        if (!criterion.reference().reads(parameters)) {
            doubts.add("soundcalc " + criterion.reference().id() + defining + " does not read "
                    + Reference.reading(parameters).system());
        }
        if (Compatibility.hasOwnGaps(parameters)) {
            doubts.add("soundcalc" + defining + " reads one gap to the Johnson radius for all iterations");
        }
        return new CircuitStanding(
                criterion.milestone(),
                circuit.name(),
                terms.isPresent() ? Optional.of(held(terms.get())) : Optional.empty(),
                !circuit.complete(),
                doubts);
    }

    private static CircuitStanding.Held held(RegimeEstimate terms) {
        return new CircuitStanding.Held(
                terms.total(), Optional.of(terms.regime()), terms.weakest().name());
    }

    /** Asked only where it counts: standings are made with every change. */
    private static int unsaid(Milestone milestone, Zkvm zkvm) {
        Optional<Milestone.Document> asked = milestone.document();
        return asked.isPresent() && asked.get().description() ? Unsaid.places(zkvm.members(), zkvm.firstProofs()) : 0;
    }

    private static List<String> doubts(Milestone milestone, List<String> missing) {
        List<String> doubts = new ArrayList<>();
        if (milestone.integration() || milestone.level().isPresent()) {
            String result = milestone.integration() ? "" : ", so that its level is an upper bound";
            for (String key : missing) {
                doubts.add(key + " is not given" + result);
            }
        }
        return doubts;
    }

    /** {@return why the whole cannot be said to reach the milestone, beside what its circuits say; mostly nothing} */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        for (String missing : incomplete.circuits()) {
            doubts.add("incomplete without " + missing);
        }
        return doubts;
    }

    /** {@return of the circuits that reach the level, the one that does so with the least margin, if any does} */
    public Optional<CircuitStanding> least() {
        Optional<CircuitStanding> least = Optional.empty();
        for (CircuitStanding circuit : circuits) {
            if (circuit.verdict() == Verdict.MET
                    && (least.isEmpty() || circuit.margin() < least.get().margin())) {
                least = Optional.of(circuit);
            }
        }
        return least;
    }

    /** {@return how the whole stands; a miss is certain, whatever else is in doubt} */
    public Verdict verdict() {
        List<Verdict> parts = new ArrayList<>(List.of(size.verdict()));
        for (CircuitStanding circuit : circuits) {
            parts.add(circuit.verdict());
        }
        if (!doubts().isEmpty()) {
            parts.add(milestone.integration() ? Verdict.MISSED : Verdict.CANNOT_TELL);
        }
        if (document.counts()) {
            parts.add(document.verdict());
        }
        return Verdict.worst(parts);
    }

    /** {@return levels missing to the weakest circuit; 0 where the level is reached} */
    public int bitsShort() {
        int most = 0;
        for (CircuitStanding circuit : circuits) {
            most = Math.max(most, circuit.bitsShort());
        }
        return most;
    }

    /** {@return bits by which the final proof is too large by a size; 0 where it fits or is unknown} */
    public double over(SizeChoice which) {
        return size.known() ? Math.max(0, size.over(which)) : 0;
    }

    /** {@return whether the level is known to be reached} */
    public boolean reachesLevel() {
        return circuits.stream().allMatch(circuit -> circuit.verdict() == Verdict.MET) && doubts().isEmpty();
    }

    /** {@return whether level and both sizes are reached, though it may be in doubt whether the figures hold} */
    public boolean reachesFigures() {
        return bitsShort() == 0 && tooLarge().isEmpty();
    }

    /** {@return the verdict in few words, such as "47 bits short", "expected size only"} */
    public String headline() {
        Verdict verdict = verdict();
        return switch (verdict) {
            case MISSED ->
                bitsShort() > 0
                        ? bits() + " short"
                        : !tooLarge().isEmpty() ? "too large" : milestone.integration() ? "not whole" : "not described";
            case MET_BY_EXPECTED_SIZE -> "expected size only";
            case MET, CANNOT_TELL -> verdict.label();
        };
    }

    private String bits() {
        return bitsShort() + (bitsShort() == 1 ? " bit" : " bits");
    }

    /** {@return what is missing, one phrase each, such as "47 bits of security"; nothing when it is met} */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (bitsShort() > 0) {
            missing.add(bits() + " of security");
        }
        for (SizeChoice which : tooLarge()) {
            missing.add(kib(which) + " KiB less (" + which.phrase() + ")");
        }
        missing.addAll(incomplete.phrases());
        missing.addAll(read.wanting());
        return missing;
    }

    /** {@return what it is missed by, such as "47 bits", "20 KiB (expected size)"} */
    public String shortfall() {
        return bitsShort() > 0 ? bits() : overText();
    }

    /** {@return by how much the proof is too large, such as "20 KiB (expected size)"} */
    public String overText() {
        List<SizeChoice> tooLarge = tooLarge();
        return tooLarge.isEmpty()
                ? ""
                : kib(tooLarge.get(0)) + " KiB (" + tooLarge.get(0).phrase() + ")";
    }

    /** {@return the sizes that count and are too large} */
    public List<SizeChoice> tooLarge() {
        List<SizeChoice> tooLarge = new ArrayList<>();
        for (SizeChoice which : size.counted()) {
            if (over(which) > 0) {
                tooLarge.add(which);
            }
        }
        return tooLarge;
    }

    private long kib(SizeChoice which) {
        return (long) Math.ceil(over(which) / ProofSize.BITS_PER_KIB);
    }
}
