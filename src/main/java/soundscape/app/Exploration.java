package soundscape.app;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.app.document.Document;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.RealSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.FollowedRange;
import soundscape.milestone.Milestone;

/**
 * All that the window shows, as one immutable value; every change makes a new one.
 * @param document which opening of a configuration this is a state of
 * @param file the file as it was opened
 * @param opened the zkVM that changes are compared with: as it was opened
 * @param circuit index of the selected circuit
 */
@RecordBuilder
public record Exploration(Document document, ZkvmFile file, Zkvm opened, Zkvm now, int circuit, View view)
        implements ExplorationBuilder.With {
    /** A file just opened, the final proof's circuit selected; the exploration it begins with. */
    public static Exploration of(ZkvmFile file, View view) {
        Zkvm zkvm = file.zkvm();
        return new Exploration(new Document(), file, zkvm, zkvm, zkvm.finalIndex(), view);
    }

    /** Which circuits a change applies to. */
    public Scope scope() {
        return view.scope();
    }

    /** Which regime is looked at. */
    public RegimeChoice regimes() {
        return view.regimes();
    }

    /** {@return which size is looked at: the chosen one as far as the final proof's is known} */
    public SizeChoice size() {
        return view.size().known(realSize());
    }

    /** {@return which size of the selected circuit is looked at: the chosen one as far as it is known} */
    public SizeChoice circuitSize() {
        return size().known(real(circuit));
    }

    /** {@return which size the plot is against: of one circuit, that circuit's} */
    public SizeChoice plottedSize() {
        return view.plot().whole() ? size() : circuitSize();
    }

    /** {@return what the final proof's prover sends, where its layout is stated} */
    public Optional<RealSize> realSize() {
        return real(now.finalIndex());
    }

    private Optional<RealSize> real(int index) {
        return now.entries().get(index).estimate().size().real();
    }

    /** {@return what the zkVM is held against, the Foundation's milestones first} */
    public List<Milestone> milestones() {
        return view.milestones();
    }

    /** {@return the configuration from which the traces of circuits that verify others follow, if they do} */
    public Optional<Zkvm> followed() {
        return view.follow() ? Optional.of(opened) : Optional.empty();
    }

    /** {@return what the file leaves open of traces that follow, if they do; worked out anew} */
    public Optional<FollowedRange> range() {
        return followed().flatMap(from -> FollowedRange.of(from, now));
    }

    /** The same with every trace that has to follow, if they do. */
    public Exploration settled() {
        return followed()
                .map(from -> withNow(Follow.from(from).apply(now).zkvm()))
                .orElse(this);
    }

    /** What a change is aimed at now; the selected circuit with the chosen scope. */
    public Target target() {
        return new Target(circuit, scope());
    }

    /** The same with a changed zkVM; the selection stays within its circuits. */
    @Override
    public Exploration withNow(Zkvm changed) {
        return new Exploration(document, file, opened, changed, Math.min(circuit, changed.finalIndex()), view);
    }

    /** The same as a state of another document, such as one that the same file was opened for before. */
    public Exploration in(Document other) {
        return new Exploration(other, file, opened, now, circuit, view);
    }

    /** The exploration that begins with another reading of the same document; the circuit of the same name is selected. */
    public Exploration reread(ZkvmFile other) {
        Zkvm zkvm = other.zkvm();
        String name = now.entries().get(circuit).name();
        int selected = IntStream.range(0, zkvm.entries().size())
                .filter(index -> zkvm.entries().get(index).name().equals(name))
                .findFirst()
                .orElse(Math.min(circuit, zkvm.finalIndex()));
        return new Exploration(document, other, zkvm, zkvm, selected, view);
    }

    /** The same, compared with another zkVM. */
    public Exploration comparedWith(Zkvm other) {
        return new Exploration(document, file, other, now, circuit, view);
    }
}
