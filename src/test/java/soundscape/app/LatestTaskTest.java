package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Each step waits for the one before through a latch or a queue; the time limit only ends a test that hangs. */
class LatestTaskTest {
    private static final long LIMIT_SECONDS = 30;

    private final List<String> computed = new CopyOnWriteArrayList<>();
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    /** What waits for the delivery thread, which is the test's own. */
    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(LIMIT_SECONDS, TimeUnit.SECONDS), "hangs");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void deliverNext() throws InterruptedException {
        Runnable delivery = deliveries.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertTrue(delivery != null, "hangs");
        delivery.run();
    }

    private String compute(String name) {
        computed.add(name);
        return name;
    }

    @Test
    void answerIsDelivered() throws InterruptedException {
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            task.request(() -> compute(Thread.currentThread().getName()), delivered::add);
            assertEquals(List.of(), delivered, "not before the delivery thread takes it");
            deliverNext();
            assertEquals(List.of("worker"), delivered);
        }
    }

    @Test
    void newestWinsAndThoseBetweenAreNotBegun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            task.request(
                    () -> {
                        begun.countDown();
                        await(goOn);
                        return compute("first");
                    },
                    delivered::add);
            await(begun);
            task.request(() -> compute("second"), delivered::add);
            task.request(() -> compute("third"), delivered::add);
            goOn.countDown();
            deliverNext(); // the first one's answer, too late
            assertEquals(List.of(), delivered);
            deliverNext();
            assertEquals(List.of("third"), delivered);
            assertEquals(List.of("first", "third"), computed);
        }
    }

    /** Computed in time, but overtaken on the way to the delivery thread. */
    @Test
    void staleAnswerIsDroppedAtTheLastMoment() throws InterruptedException {
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            task.request(() -> compute("first"), delivered::add);
            Runnable first = deliveries.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertTrue(first != null, "hangs");
            task.request(() -> compute("second"), delivered::add);
            first.run();
            assertEquals(List.of(), delivered);
            deliverNext();
            assertEquals(List.of("second"), delivered);
        }
    }

    @Test
    void nothingIsDeliveredAfterTheEnd() throws InterruptedException {
        LatestTask<String> task = new LatestTask<>("worker", deliveries::add);
        task.request(() -> compute("first"), delivered::add);
        Runnable first = deliveries.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertTrue(first != null, "hangs");
        task.close();
        first.run();
        assertEquals(List.of(), delivered);
    }
}
