package soundscape.soak;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was done last, so that a failure can be understood. */
final class Diary {
    private static final int KEPT = 20;

    private final long seed;
    private final Deque<String> last = new ArrayDeque<>();
    private int step;

    Diary(long seed) {
        this.seed = seed;
    }

    synchronized void begin(int number) {
        step = number;
    }

    synchronized void note(String done) {
        last.addLast(step + " " + done);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
    }

    @Override
    public synchronized String toString() {
        return "seed " + seed + ", step " + step + "; done last:\n  " + String.join("\n  ", last);
    }
}
