package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How long there is until a milestone. */
class DeadlineTest {
    @Test
    void daysAreCountedToTheLatestDayThatADeadlineCanMean() {
        assertEquals(
                "in about 17 days", Milestones.H_STAR.deadline().orElseThrow().timeLeft(LocalDate.of(2026, 11, 23)));
        assertEquals(
                "in about 1 day",
                Milestones.GLAMSTERDAM.deadline().orElseThrow().timeLeft(LocalDate.of(2026, 5, 30)));
        assertEquals(
                "1 day ago", Milestones.GLAMSTERDAM.deadline().orElseThrow().timeLeft(LocalDate.of(2026, 6, 1)));
        assertEquals(
                "in about 0 days",
                Milestones.GLAMSTERDAM.deadline().orElseThrow().timeLeft(LocalDate.of(2026, 5, 31)));
    }
}
