package soundscape.app;

import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/**
 * All that the window shows, as one immutable value; every change makes a new one.
 *
 * @param file the file as it was opened
 * @param opened the zkVM that changes are compared with: as it was opened
 * @param now the zkVM as it stands
 * @param circuit index of the selected circuit
 * @param scope which circuits a change applies to
 * @param regimes which regime is looked at
 * @param size which size is looked at
 */
public record Exploration(
        ZkvmFile file, Zkvm opened, Zkvm now, int circuit, Scope scope, RegimeChoice regimes, SizeChoice size) {

    /**
     * A file just opened, the final proof's circuit selected.
     *
     * @param file the file
     * @return the exploration it begins with
     */
    public static Exploration of(ZkvmFile file) {
        Zkvm zkvm = file.zkvm();
        return new Exploration(
                file, zkvm, zkvm, zkvm.finalIndex(), Scope.CIRCUIT, RegimeChoice.BEST, SizeChoice.EXPECTED);
    }

    /**
     * What a change is aimed at now.
     *
     * @return the selected circuit with the chosen scope
     */
    public Target target() {
        return new Target(circuit, scope);
    }

    /**
     * The same with a changed zkVM; the selection stays within its circuits.
     *
     * @param changed the zkVM
     * @return the changed exploration
     */
    public Exploration withNow(Zkvm changed) {
        int selected = Math.min(circuit, changed.finalIndex());
        return new Exploration(file, opened, changed, selected, scope, regimes, size);
    }

    /**
     * The same with another circuit selected.
     *
     * @param index the circuit's index
     * @return the changed exploration
     */
    public Exploration withCircuit(int index) {
        return new Exploration(file, opened, now, index, scope, regimes, size);
    }

    /**
     * The same with another scope.
     *
     * @param chosen the scope
     * @return the changed exploration
     */
    public Exploration withScope(Scope chosen) {
        return new Exploration(file, opened, now, circuit, chosen, regimes, size);
    }

    /**
     * The same with another regime looked at.
     *
     * @param chosen the regime
     * @return the changed exploration
     */
    public Exploration withRegimes(RegimeChoice chosen) {
        return new Exploration(file, opened, now, circuit, scope, chosen, size);
    }

    /**
     * The same with another size looked at.
     *
     * @param chosen the size
     * @return the changed exploration
     */
    public Exploration withSize(SizeChoice chosen) {
        return new Exploration(file, opened, now, circuit, scope, regimes, chosen);
    }
}
