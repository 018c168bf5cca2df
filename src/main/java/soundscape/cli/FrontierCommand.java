package soundscape.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.frontier.Frontier;
import soundscape.explore.frontier.FrontierResult;
import soundscape.explore.knob.Knob;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.SweepTarget;
import soundscape.report.FiguresRow;

/** Searches a box of knobs for the configurations that nothing beats. */
@Command(
        name = "frontier",
        description =
                "Searches all combinations of knobs' values for those that no other one beats in bits, size and work.",
        footer = {
            "",
            "soundscape frontier pico blowup=2..64 queries=1..200 grinding=0..24 extension=4..6",
            "soundscape frontier pico blowup=2..256 queries=1..400 grinding=0..24 batching-grinding=0..24 fold-grinding=0..24",
            "soundscape frontier pico scheme=FRI,STIR,WHIR first-fold=4..64 queries=10..120 --format json"
        })
final class FrontierCommand extends SearchCommand {
    @Option(names = "--threads", description = "How many threads search; default ${DEFAULT-VALUE}.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    Found search(Zkvm zkvm, SweepTarget subject, List<Axis> knobs) {
        Frontier frontier = new Frontier(zkvm, subject, knobs, regimes(), size(zkvm, subject, knobs));
        try (ProgressBar bar = ProgressBar.on(err())) {
            FrontierResult found = frontier.search(Math.max(1, threads), bar);
            note(String.format(
                    Locale.ROOT,
                    "%d of %d configurations; the estimator admits %d",
                    found.points().size(),
                    found.looked(),
                    found.valid()));
            return new Found(
                    found.knobs().stream().map(Knob::key).toList(),
                    found.points().stream()
                            .map(point -> new FiguresRow(point.values(), point.figures()))
                            .toList());
        }
    }
}
