package soundscape.cli;

import java.util.List;
import picocli.CommandLine.Command;
import soundscape.config.Zkvm;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepTarget;
import soundscape.report.FiguresRow;

/** Sweeps one knob, or one along another. */
@Command(
        name = "sweep",
        description =
                "Turns a knob through its values, perhaps a second one from curve to curve, and says what each comes to.",
        footer = {
            "",
            "soundscape sweep pico queries=10..200:10 blowup=4..64 --format csv -o embed.csv",
            "soundscape sweep zisk --whole --circuit all extension=3..5"
        })
final class SweepCommand extends SearchCommand {
    private static final int MOST_AXES = 2;

    @Override
    Found search(Zkvm zkvm, SweepTarget subject, List<Axis> knobs) {
        if (knobs.size() > MOST_AXES) {
            throw wrongUsage("a sweep takes one knob or two; \"soundscape frontier\" takes more");
        }
        Axis along = knobs.get(0);
        if (knobs.size() == 1) {
            return found(knobs, List.of(along.knob().key()), single(zkvm, subject, along));
        }
        Axis family = knobs.get(1);
        List<FiguresRow> rows = new Sweep(zkvm, subject, along, family, regimes())
                .curves().stream()
                        .flatMap(curve -> curve.points().stream()
                                .map(point -> new FiguresRow(List.of(curve.value(), point.value()), point.figures())))
                        .toList();
        return found(knobs, List.of(family.knob().key(), along.knob().key()), rows);
    }

    /** Points that are none are counted. */
    private Found found(List<Axis> knobs, List<String> keys, List<FiguresRow> rows) {
        long all = knobs.stream().mapToLong(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
        if (!rows.isEmpty() && rows.size() < all) {
            note(all - rows.size() + " of " + all
                    + " configurations are left out: the estimator refuses them, or the field has no domain for them");
        }
        return new Found(keys, rows);
    }

    private List<FiguresRow> single(Zkvm zkvm, SweepTarget subject, Axis along) {
        return Sweep.points(zkvm, subject, along, regimes()).stream()
                .map(point -> new FiguresRow(List.of(point.value()), point.figures()))
                .toList();
    }
}
