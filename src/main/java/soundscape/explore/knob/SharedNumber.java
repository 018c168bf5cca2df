package soundscape.explore.knob;

import java.util.Optional;
import soundscape.config.Zkvm;

/** A numeric parameter that a file states once for all circuits that have it: whichever is meant, all of them turn. */
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
    public Optional<KnobReading> read(Zkvm zkvm, int circuit) {
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
        CircuitChange.of(zkvm, target, each, () -> value); // where none that is meant has it, no other turns either
        return each.turn(zkvm, Target.ALL, value);
    }

    @Override
    public Zkvm turn(Zkvm zkvm, Target target, double value) {
        CircuitChange.of(zkvm, target, each, () -> NumberText.format(value));
        return each.turn(zkvm, Target.ALL, value);
    }
}
