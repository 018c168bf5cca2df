package soundscape.explore.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.explore.sweep.AxisText;

class SpacingTest {
    private static Spacing of(String axis) {
        return new Spacing(AxisText.parse(axis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queries=1..300",
                "queries=7",
                "blowup=2..1024",
                "lookup-rows=0,1,5,2000",
                "field=Goldilocks^2,Goldilocks^3",
                "gap=0.01,0.02,0.5"
            })
    void everyValueHasRoomOfItsOwn(String axis) {
        Spacing spacing = of(axis);
        int values = AxisText.parse(axis).values().size();
        double[] edges = spacing.edges();
        assertEquals(values + 1, edges.length);
        for (int i = 0; i < values; i++) {
            assertTrue(edges[i] < spacing.place(i) && spacing.place(i) < edges[i + 1], axis + " " + i);
            assertEquals(OptionalInt.of(i), spacing.at(spacing.place(i)));
            assertEquals(
                    OptionalDouble.of(spacing.place(i)),
                    spacing.placeOf(AxisText.parse(axis).values().get(i)));
        }
        for (int most : new int[] {1, 5, 100}) {
            assertTrue(spacing.ticks(most).size() <= most + 1, axis);
        }
        assertEquals(OptionalInt.empty(), spacing.at(spacing.to() + 1));
        assertEquals(values - 1, spacing.nearest(spacing.to() + 1));
        assertEquals(0, spacing.nearest(spacing.from() - 1));
    }

    @Test
    void ticksAreNumbersThatAreEasyToRead() {
        assertEquals(
                List.of("50", "100", "150", "200", "250", "300"),
                texts(of("queries=1..300").ticks(6)));
        assertEquals(
                List.of("2", "8", "32", "128", "512"),
                texts(of("blowup=2..1024").ticks(5)));
        assertEquals(
                List.of("both", "list"), texts(of("regime=both,unique,list").ticks(2)));
    }

    private static List<String> texts(List<Spacing.Tick> ticks) {
        return ticks.stream().map(Spacing.Tick::text).toList();
    }
}
