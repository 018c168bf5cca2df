package soundscape.app.plot;

import java.util.List;
import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Missing;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;
import soundscape.report.SizeWords;

/**
 * What is looked at, and what its figures may be said to mean.
 * @param whole whether it is the whole zkVM
 * @param isFinal whether its proof is the final one, which alone the milestones' sizes are for
 * @param incomplete what is missing, without which levels are upper bounds
 * @param circuit name of the circuit that is looked at, or whose knobs turn
 * @param milestones what figures are held against
 */
public record PlotSubject(
        boolean whole, boolean isFinal, Missing incomplete, String circuit, String zkvm, List<Milestone> milestones) {
    /** What a state looks at. */
    public static PlotSubject of(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        boolean whole = exploration.view().plot().whole();
        Missing incomplete = whole
                ? snapshot.estimate().incomplete()
                : Missing.NOTHING.withKeys(exploration
                        .now()
                        .entries()
                        .get(exploration.circuit())
                        .circuit()
                        .missing());
        return new PlotSubject(
                whole,
                whole || exploration.circuit() == exploration.now().finalIndex(),
                incomplete,
                snapshot.circuit().name(),
                exploration.now().name(),
                exploration.milestones());
    }

    /** {@return whether nothing is missing, without which levels are upper bounds} */
    public boolean complete() {
        return incomplete.isEmpty();
    }

    /** What it is called, such as "circuit embed" or "whole Pico". */
    public String name() {
        return whole ? "whole " + zkvm : "circuit " + circuit;
    }

    /** A level with its regime, such as "57.62 bits, level 57 (JBR)". */
    public String security(Metrics figures) {
        String regime = figures.regime().map(Regime::name).orElse("mixed regimes");
        return (complete() ? "" : "at most ") + Decimals.down(figures.bits(), 2) + " bits, level " + figures.level()
                + " (" + regime + ")";
    }

    /** What holds the level where it is, such as "query phase"; of a whole zkVM with the circuit. */
    public String heldBy(Metrics figures) {
        return whole
                ? figures.weakest() + " of " + figures.circuit()
                : figures.weakest().text();
    }

    /** {@return all sizes, such as "232 KiB expected, 281 KiB worst"} */
    public static String size(Metrics figures) {
        return SizeWords.all(figures.sizes());
    }

    /** {@return sizes in short: the real one where that is looked at, or soundcalc's two, such as "232–281 KiB"} */
    public static String sizes(Metrics figures, SizeChoice looked) {
        Sizes sizes = figures.sizes();
        if (looked == SizeChoice.REAL && sizes.real().isPresent()) {
            return SizeWords.of(looked, sizes) + " KiB real";
        }
        long expected = SizeChoice.EXPECTED.kib(sizes);
        long worst = SizeChoice.WORST.kib(sizes);
        return expected == worst ? worst + " KiB" : expected + "–" + worst + " KiB";
    }

    /** Level and size in short, such as "57 bits · 232–281 KiB". */
    String brief(Metrics figures, SizeChoice size) {
        return (complete() ? "" : "at most ") + figures.level() + " bits · " + sizes(figures, size);
    }

    /** How figures stand to a milestone, in a few words. Of a single circuit only its own part can be told. */
    public String verdict(Milestone milestone, Metrics figures) {
        Standing standing = Standing.of(milestone, figures, isFinal, incomplete);
        Verdict verdict = standing.verdict();
        String met = whole ? verdict.label() : "this circuit does its part";
        boolean both = standing.bitsShort() > 0 && !standing.tooLarge().isEmpty();
        return verdict.mark() + " " + (verdict == Verdict.MET ? met : standing.headline())
                + (both ? ", too large" : "");
    }
}
