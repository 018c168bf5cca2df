package soundscape.app.lesson.condition;

import java.util.List;
import java.util.Optional;
import soundscape.app.lesson.figure.LessonContext;
import soundscape.app.lesson.figure.LessonFigure;
import soundscape.app.lesson.figure.Value;
import soundscape.explore.RegimeChoice;

/** A figure of something, as that was opened rather than as it stands if {@code opened}. */
record Reference(boolean opened, CircuitSelector who, LessonFigure figure, RegimeChoice regime) {
    /** The values, one a circuit; empty ones where a circuit has no such figure. */
    List<Optional<Value>> read(LessonContext facts) {
        LessonContext asked = opened ? facts.opened() : facts;
        return who.indices(asked.zkvm()).stream()
                .map(circuit -> figure.reading().read(asked, circuit, regime))
                .toList();
    }

    Optional<Value> readFor(LessonContext facts, String circuit) {
        return new Reference(opened, new CircuitSelector.Named(circuit), figure, regime)
                .read(facts).stream().findFirst().flatMap(value -> value);
    }

    /** Such as "every circuit: bits in JBR". */
    String text() {
        String in = regime == RegimeChoice.BEST ? "" : " in " + regime.label();
        String when = opened ? " as opened" : "";
        String of = figure.of() == LessonFigure.Of.VIEW ? "view: " : who + ": ";
        return of + figure.name().replace('-', ' ') + in + when;
    }
}
