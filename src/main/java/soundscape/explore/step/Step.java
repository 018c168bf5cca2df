package soundscape.explore.step;

import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Metrics;

/**
 * One step of a parameter, of every circuit that it is aimed at from where that one stands.
 * @param direction 1 up, −1 down, 0 to another word
 * @param shown what it leads to, such as "22"
 * @param moves at least one, of different circuits
 * @param figures what it comes to; empty where it is refused
 * @param refused why it cannot be taken; empty where it can
 */
public record Step(
        Knob knob,
        int direction,
        String shown,
        List<Step.Move> moves,
        Optional<Metrics> figures,
        Optional<String> refused) {
    /** What one circuit, by its index, is turned to. */
    public record Move(int circuit, String value) {}

    /** Copies the list. */
    public Step {
        moves = List.copyOf(moves);
    }

    /** {@return a zkVM after the step; refused as the knob refuses it} */
    public Zkvm take(Zkvm zkvm) {
        Zkvm turned = zkvm;
        for (Move move : moves) {
            turned = knob.turn(turned, new Target(move.circuit(), Scope.CIRCUIT), move.value());
        }
        return turned;
    }

    Step leadingTo(Metrics reached) {
        return new Step(knob, direction, shown, moves, Optional.of(reached), Optional.empty());
    }

    Step refusedBecause(String reason) {
        return new Step(knob, direction, shown, moves, Optional.empty(), Optional.of(reason));
    }
}
