package soundscape.app.plot;

import java.util.List;
import java.util.Locale;
import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.Milestone;

/**
 * What is looked at, and what its figures may be said to mean.
 *
 * @param whole whether it is the whole zkVM
 * @param isFinal whether its proof is the final one, which alone the milestones' sizes are for
 * @param complete whether nothing is missing, without which levels are upper bounds
 * @param circuit name of the circuit that is looked at, or whose knobs turn
 * @param zkvm the zkVM's name
 */
public record Looked(boolean whole, boolean isFinal, boolean complete, String circuit, String zkvm) {
    /**
     * What a state looks at.
     *
     * @param snapshot the state
     * @return what is looked at
     */
    public static Looked of(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        boolean whole = exploration.view().plot().whole();
        List<String> missing = whole
                ? snapshot.estimate().missing()
                : exploration
                        .now()
                        .entries()
                        .get(exploration.circuit())
                        .circuit()
                        .missing();
        return new Looked(
                whole,
                whole || exploration.circuit() == exploration.now().finalIndex(),
                missing.isEmpty(),
                snapshot.circuit().name(),
                exploration.now().name());
    }

    /**
     * What it is called.
     *
     * @return such as "circuit embed" or "whole Pico"
     */
    public String name() {
        return whole ? "whole " + zkvm : "circuit " + circuit;
    }

    /**
     * A level with its regime.
     *
     * @param figures the figures
     * @return such as "57.62 bits, level 57 (JBR)"
     */
    public String security(Metrics figures) {
        String regime = figures.regime().map(Regime::name).orElse("mixed regimes");
        return String.format(
                Locale.ROOT,
                "%s%.2f bits, level %d (%s)",
                complete ? "" : "at most ",
                figures.bits(),
                figures.level(),
                regime);
    }

    /**
     * What holds the level where it is.
     *
     * @param figures the figures
     * @return such as "query phase"; of a whole zkVM with the circuit
     */
    public String heldBy(Metrics figures) {
        return whole
                ? figures.weakest() + " of " + figures.circuit()
                : figures.weakest().text();
    }

    /**
     * Both sizes.
     *
     * @param figures the figures
     * @return such as "232 KiB expected, 281 KiB worst"
     */
    public static String size(Metrics figures) {
        return ProofSize.kib(figures.expected()) + " KiB expected, " + ProofSize.kib(figures.worst()) + " KiB worst";
    }

    /**
     * Both sizes in short.
     *
     * @param figures the figures
     * @return such as "232–281 KiB", the expected size first
     */
    public static String sizes(Metrics figures) {
        long expected = ProofSize.kib(figures.expected());
        long worst = ProofSize.kib(figures.worst());
        return expected == worst ? worst + " KiB" : expected + "–" + worst + " KiB";
    }

    /**
     * How figures stand to a milestone. Of a single circuit only its own part can be told.
     *
     * @param milestone the milestone
     * @param figures the figures
     * @return a few words
     */
    public String verdict(Milestone milestone, Metrics figures) {
        int bitsShort = milestone.level() - Math.max(0, Math.min(figures.level(), milestone.level()));
        boolean expectedFits = !isFinal || figures.expected() <= milestone.maxBits();
        boolean worstFits = !isFinal || figures.worst() <= milestone.maxBits();
        if (bitsShort > 0) {
            return "✗ " + bitsShort + (bitsShort == 1 ? " bit short" : " bits short")
                    + (expectedFits ? "" : ", too large");
        }
        if (!expectedFits) {
            return "✗ too large";
        }
        if (!complete) {
            return "? cannot tell";
        }
        if (!worstFits) {
            return "≈ expected size only";
        }
        return whole ? "✓ met" : "✓ this circuit does its part";
    }
}
