package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import soundscape.config.CircuitEntry;
import soundscape.config.ReadParts;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Regimes;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.TermName;
import soundscape.explore.RegimeChoice;
import soundscape.explore.work.ProverWork;

/**
 * What a configuration comes to, of one circuit or of a whole zkVM.
 * @param bits security before flooring
 * @param regime the regime that gives it; empty where circuits have none in common and each is in its own
 * @param weakest the term that holds it there
 * @param circuit name of the circuit that the term belongs to
 * @param sizes of a whole zkVM the final proof's
 * @param work the prover's work in butterflies, a model; of a whole zkVM one proof of each circuit
 * @param read what soundcalc reads of all circuits that are looked at
 */
public record Metrics(
        double bits,
        Optional<Regime> regime,
        TermName weakest,
        String circuit,
        Sizes sizes,
        double work,
        ReadParts read) {
    /** What a zkVM comes to; empty where some circuit has no such regime, refused where one admits no such protocol. */
    public static Optional<Metrics> of(Zkvm zkvm, RegimeChoice choice) {
        return of(zkvm.entries().stream().map(CircuitMetrics::of).toList(), choice);
    }

    /** What a circuit comes to; empty where it has no such regime, refused where it admits no such protocol. */
    public static Optional<Metrics> of(Circuit circuit, RegimeChoice choice) {
        return of(CircuitMetrics.of(circuit), choice);
    }

    /** The same by the estimate that the circuit keeps. */
    public static Optional<Metrics> of(CircuitEntry entry, RegimeChoice choice) {
        return of(CircuitMetrics.of(entry), choice);
    }

    /** A circuit's figures in its best regime of a choice, the later in a tie; empty where it has no such regime. */
    public static Optional<Metrics> of(CircuitMetrics part, RegimeChoice choice) {
        return Regimes.best(part.totals(), choice.regimes())
                .map(total -> of(part, total, Optional.of(total.regime()), part, part.work(), part.read()));
    }

    /**
     * The figures of a whole zkVM, as its headline has them: the common regime of the best level, the later one winning
     * a tie; without a common regime, every circuit (the final proof's last) in its own best; empty where some circuit
     * has none.
     */
    public static Optional<Metrics> of(List<CircuitMetrics> parts, RegimeChoice choice) {
        List<List<CircuitMetrics.Total>> totals = new ArrayList<>(parts.size());
        double[] work = new double[parts.size()];
        ReadParts read = ReadParts.ALL;
        for (CircuitMetrics part : parts) {
            work[totals.size()] = part.work();
            totals.add(part.totals());
            read = read.and(part.read());
        }
        Regimes<CircuitMetrics.Total> counted = Regimes.of(totals, choice.regimes());
        if (!counted.complete()) {
            return Optional.empty();
        }
        int weakest = counted.weakest();
        return Optional.of(of(
                parts.get(weakest),
                counted.circuits().get(weakest).orElseThrow(),
                counted.common(),
                parts.get(parts.size() - 1),
                DoubleStream.of(work).sum(),
                read));
    }

    private static Metrics of(
            CircuitMetrics part,
            CircuitMetrics.Total total,
            Optional<Regime> regime,
            CircuitMetrics last,
            double work,
            ReadParts read) {
        return new Metrics(
                total.total(),
                regime,
                total.weakest(),
                part.circuit(),
                last.sizes().orElseThrow(),
                work,
                read);
    }

    /** {@return soundcalc's expected size; bits} */
    public double expected() {
        return sizes.expected();
    }

    /** {@return soundcalc's worst-case size; bits} */
    public double worst() {
        return sizes.worst();
    }

    /** The security level; bits, floored. */
    public int level() {
        return (int) Math.floor(bits);
    }

    /** The prover's work of some circuits, one proof each; butterflies, as {@link #work()} counts them. */
    public static double work(List<Circuit> circuits) {
        return circuits.stream()
                .mapToDouble(circuit -> ProverWork.of(circuit).total())
                .sum();
    }
}
