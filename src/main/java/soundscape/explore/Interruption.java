package soundscape.explore;

import java.util.concurrent.CancellationException;

/** Lets a long computation end when nobody waits for it any more: whoever gives it up interrupts its thread. */
public final class Interruption {
    private Interruption() {}

    /**
     * Goes on unless the thread is interrupted, which it then stays; takes nanoseconds, so that every step can ask.
     * @throws CancellationException if it is
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
