package soundscape.app.text;

import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.Missing;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;

/** What lists say beside a name: bits and size, as they are looked at. */
public final class ListFigures {
    /** Where there is no such regime. */
    private static final String NONE = "no estimate";

    private ListFigures() {}

    /** {@return the figures of a zkVM, such as "53 bits · ≈ 240 KiB real"; estimates it} */
    public static String of(Zkvm zkvm, RegimeChoice regimes, SizeChoice size) {
        Missing missing = zkvm.estimate().incomplete();
        return Metrics.of(zkvm, regimes)
                .map(figures -> FigureText.level(figures.level(), missing.isEmpty())
                        + (missing.finalProof()
                                ? ""
                                : " · "
                                        + FigureText.size(
                                                figures.sizes(),
                                                size.known(figures.sizes().real()),
                                                size)))
                .orElse(NONE);
    }

    /** {@return the figures of a circuit of the zkVM that is shown, by its index} */
    public static String of(Snapshot snapshot, int circuit) {
        Exploration exploration = snapshot.exploration();
        CircuitEstimate estimate = snapshot.estimate().circuits().get(circuit);
        return FigureText.level(Snapshot.terms(estimate, exploration.regimes()).level(), estimate.complete())
                + " · "
                + FigureText.size(
                        estimate.size().totals(),
                        exploration.size().known(estimate.size().real()),
                        exploration.size());
    }
}
