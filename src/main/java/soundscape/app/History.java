package soundscape.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** States that can be gone back to and forth to: the latest past one is last, and the next of those undone is last. */
public record History<T>(List<T> past, T present, List<T> future) {
    /** Nobody goes back further; older states are dropped. */
    private static final int MOST = 1000;

    /** Copies the lists. */
    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** A history that begins now. */
    public static <T> History<T> of(T first) {
        return new History<>(List.of(), first, List.of());
    }

    /** Goes on to a new state; what was undone is given up; returns the history after it. */
    public History<T> push(T next) {
        List<T> longer = new ArrayList<>(past.subList(Math.max(0, past.size() - MOST + 1), past.size()));
        longer.add(present);
        return new History<>(longer, next, List.of());
    }

    /** Puts another state in the present one's place. */
    public History<T> replace(T other) {
        return new History<>(past, other, future);
    }

    /** Goes back by one state; returns the history before; empty if there is nothing to undo. */
    public Optional<History<T>> undo() {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        int last = past.size() - 1;
        List<T> undone = new ArrayList<>(future);
        undone.add(present);
        return Optional.of(new History<>(past.subList(0, last), past.get(last), undone));
    }

    /** Goes forth by one state; returns the history after; empty if there is nothing to redo. */
    public Optional<History<T>> redo() {
        return mirrored().undo().map(History::mirrored);
    }

    /** The same without some states of the past and the future. */
    public History<T> without(Predicate<T> givenUp) {
        return new History<>(
                past.stream().filter(givenUp.negate()).toList(),
                present,
                future.stream().filter(givenUp.negate()).toList());
    }

    /** Gives the present state up for the one before it, so that nothing leads back; returns the history without it. */
    public History<T> dropped() {
        int last = past.size() - 1;
        return new History<>(past.subList(0, last), past.get(last), future);
    }

    /** Past and future in each other's place: redoing is undoing in the mirror. */
    private History<T> mirrored() {
        return new History<>(/* past= */ future, present, /* future= */ past);
    }
}
