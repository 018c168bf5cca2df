package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final History<String> ABC = History.of("a").push("b").push("c");

    @Test
    void beginsWithNothingToGoBackTo() {
        assertEquals(Optional.empty(), History.of("a").undo());
        assertEquals(Optional.empty(), History.of("a").redo());
    }

    @Test
    void undoGoesBackAndRedoForth() {
        History<String> back = ABC.undo().orElseThrow();
        assertEquals(new History<>(List.of("a"), "b", List.of("c")), back);
        History<String> first = back.undo().orElseThrow();
        assertEquals(new History<>(List.of(), "a", List.of("c", "b")), first);
        assertEquals(back, first.redo().orElseThrow());
        assertEquals(ABC, back.redo().orElseThrow());
    }

    @Test
    void pushGivesUpWhatWasUndone() {
        History<String> other = ABC.undo().flatMap(History::undo).orElseThrow().push("d");
        assertEquals(new History<>(List.of("a"), "d", List.of()), other);
    }

    @Test
    void replaceIsNoStep() {
        History<String> back = ABC.undo().orElseThrow();
        assertEquals(new History<>(List.of("a"), "x", List.of("c")), back.replace("x"));
    }

    @Test
    void aThousandStepsAreKeptTheLatestOnes() {
        History<Integer> history = History.of(0);
        for (int i = 1; i <= 1500; i++) {
            history = history.push(i);
        }
        assertEquals(1000, history.past().size());
        assertEquals(1500, history.present());
        int steps = 0;
        for (Optional<History<Integer>> before = history.undo(); before.isPresent(); before = history.undo()) {
            history = before.orElseThrow();
            steps++;
        }
        assertEquals(1000, steps);
        assertEquals(500, history.present());
        assertEquals(1000, history.future().size());
    }
}
