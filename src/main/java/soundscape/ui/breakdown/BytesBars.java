package soundscape.ui.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import soundscape.app.AskedFigure;
import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.app.text.RealSizeText;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.layout.OpenedTrees;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.explore.SizeChoice;
import soundscape.report.ExplanationText;

/** The parts of the selected circuit's proof as bars, the largest first; those of a real one unfold tree by tree. */
record BytesBars(Consumer<AskedFigure> why, Set<String> unfolded) {
    /** Smaller parts are told in bytes. */
    private static final double FEW_KIB = 1;

    List<BarLine> of(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        SizeChoice choice = exploration.circuitSize();
        ProofSize size = snapshot.circuit().size();
        List<OpenedTrees> trees = choice == SizeChoice.REAL
                ? exploration
                        .now()
                        .entries()
                        .get(exploration.circuit())
                        .circuit()
                        .shape()
                        .map(OpenedTrees::of)
                        .orElse(List.of())
                : List.of();
        double all = choice.of(size);
        List<BarLine> lines = new ArrayList<>();
        size.parts().stream()
                .filter(part -> choice.of(part) > 0)
                .sorted(Comparator.comparingDouble((ProofSize.Part part) -> choice.of(part))
                        .reversed())
                .forEach(part -> add(lines, part, choice, all, trees));
        return lines;
    }

    private void add(List<BarLine> lines, ProofSize.Part part, SizeChoice choice, double all, List<OpenedTrees> trees) {
        SizePartKind kind = part.kind();
        List<OpenedTrees> within =
                trees.stream().filter(each -> each.bits(kind) > 0).toList();
        boolean open = unfolded.contains(kind.label());
        lines.add(bar(
                kind,
                kind.label(),
                choice.of(part) / all,
                choice.of(part),
                0,
                within.isEmpty() ? Optional.empty() : Optional.of(open),
                () -> ExplanationText.of(part, choice)));
        if (open) {
            for (OpenedTrees each : within) {
                String name = each.count() == 1 ? each.of() : each.of() + " ×" + each.count();
                double bits = each.bits(kind);
                lines.add(bar(kind, name, bits / all, bits, 1, Optional.empty(), () -> RealSizeText.of(each)));
            }
        }
    }

    private BarLine bar(
            SizePartKind kind,
            String name,
            double share,
            double bits,
            int depth,
            Optional<Boolean> open,
            Supplier<String> help) {
        String value = bits < FEW_KIB * ProofSize.BITS_PER_KIB
                ? Decimals.up(bits / Byte.SIZE, 0) + " B"
                : Decimals.up(bits / ProofSize.BITS_PER_KIB, 0) + " KiB";
        return new BarLine(
                name,
                share,
                List.of(),
                OptionalDouble.empty(),
                value,
                "bar-bytes",
                depth,
                open,
                help,
                () -> why.accept(new AskedFigure.OfSize(kind)));
    }
}
