package soundscape.explore.knob;

import java.util.Optional;
import soundscape.config.Zkvm;

/**
 * A numeric parameter that a file states once for all circuits that have it: whatever circuit is meant, all of them turn.
 *
 * @param each the parameter of one circuit
 */
record SharedNumber(CircuitNumber each) implements NumberKnob {
    @Override
    public About about() {
        return each.about();
    }

    @Override
    public Scale scale() {
        return each.scale();
    }

    @Override
    public Optional<Reading> read(Zkvm zkvm, int circuit) {
        return each.read(zkvm, circuit);
    }

    @Override
    public Optional<String> show(Zkvm zkvm, int circuit) {
        return each.show(zkvm, circuit);
    }

    @Override
    public Optional<String> idleBecause(Zkvm zkvm, int circuit) {
        return each.idleBecause(zkvm, circuit);
    }

    @Override
    public void check(String value) {
        each.check(value);
    }

    @Override
    public Zkvm turn(Zkvm zkvm, Target target, String value) {
        return each.turn(zkvm, Target.ALL, value);
    }

    @Override
    public Zkvm turn(Zkvm zkvm, Target target, double value) {
        return each.turn(zkvm, Target.ALL, value);
    }
}
