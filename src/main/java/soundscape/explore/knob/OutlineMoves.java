package soundscape.explore.knob;

import java.util.Optional;
import java.util.stream.Stream;
import soundscape.estimator.circuit.AirFigure;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlShapes;

/** What of SWIRL's outlines stood apart from the claim, and moved along with it lest a bound lie below what it bounds. */
final class OutlineMoves {
    private OutlineMoves() {}

    /** By their keys; mostly none. */
    static Stream<Assignment.Moved> between(Circuit before, Circuit after) {
        return before instanceof Swirl from && after instanceof Swirl to
                ? Stream.of(AirFigure.values()).flatMap(figure -> of(figure, from.shapes(), to.shapes()))
                : Stream.empty();
    }

    private static Stream<Assignment.Moved> of(AirFigure figure, SwirlShapes from, SwirlShapes to) {
        return Stream.of(
                        moved(figure, figure.key(), from.soundness(), from.stated(), to.stated()),
                        moved(figure, figure.sizeKey(), from.soundness(), from.size(), to.size()))
                .flatMap(Optional::stream);
    }

    private static Optional<Assignment.Moved> moved(
            AirFigure figure, String key, AirShape shown, AirShape from, AirShape to) {
        boolean stoodApart = figure.of(from) != figure.of(shown);
        return stoodApart && figure.of(from) != figure.of(to)
                ? Optional.of(new Assignment.Moved(
                        key, Optional.of(Long.toString(figure.of(from))), Long.toString(figure.of(to))))
                : Optional.empty();
    }
}
