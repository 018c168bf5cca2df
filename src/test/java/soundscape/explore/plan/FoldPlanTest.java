package soundscape.explore.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldPlanTest {
    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(" ", -1)).map(Integer::valueOf).toList();
    }

    /** Arity 8 down to 2^4, as ZisK folds: whatever is left goes into a smaller last factor. */
    @ParameterizedTest
    @CsvSource({
        "23, 3 3 3 3 3 3 1",
        "22, 3 3 3 3 3 3",
        "21, 3 3 3 3 3 2",
        "20, 3 3 3 3 3 1",
        "19, 3 3 3 3 3",
        "6,  2",
        "5,  1"
    })
    void lastFactorIsWhatIsLeft(int logDegree, String expected) {
        assertEquals(numbers(expected), new FoldPlan(3, 3, 4).logFactors(logDegree));
    }

    @ParameterizedTest
    @CsvSource({"22, 6 4 4 4 2", "16, 6 4 4", "9, 6 1", "8, 6", "5, 3"})
    void firstFactorMayDiffer(int logDegree, String expected) {
        assertEquals(numbers(expected), new FoldPlan(6, 4, 2).logFactors(logDegree));
    }

    @Test
    void nothingLeftIsNothingFolded() {
        assertEquals(List.of(), new FoldPlan(3, 3, 4).logFactors(4));
        assertEquals(List.of(), new FoldPlan(3, 3, 4).logFactors(2));
    }

    @ParameterizedTest
    @CsvSource({
        "3 3 3 3 3 2, 21, 3, 3, 4",
        "4 4 4 3 3,   24, 4, 4, 6",
        "6 4 4,       16, 6, 4, 2",
        "2 4 4,       16, 2, 4, 6",
        "2 4,         16, 2, 4, 10",
        "4 4,         16, 4, 4, 8",
        "4 2,         16, 4, 4, 10",
        "4,           16, 4, 4, 12"
    })
    void planIsReadFromFactors(String factors, int logDegree, int first, int arity, int last) {
        assertEquals(new FoldPlan(first, arity, last), FoldPlan.behind(numbers(factors), logDegree));
    }

    /** Where nothing is folded, folding would begin by halves. */
    @Test
    void noFactorsAreHalvesToCome() {
        assertEquals(new FoldPlan(1, 1, 10), FoldPlan.behind(List.of(), 10));
    }

    /** A plan that is read from its own factors is the same plan, wherever its arity is met at least once. */
    @Test
    void planIsFoundAgain() {
        for (int arity = 1; arity <= 5; arity++) {
            for (int logDegree = arity + 3; logDegree <= 24; logDegree++) {
                FoldPlan plan = new FoldPlan(arity, arity, 3);
                assertEquals(plan, FoldPlan.behind(plan.logFactors(logDegree), logDegree), "2^" + logDegree);
            }
        }
    }

    @Test
    void firstFactorStaysLikeTheOthersWhereItWas() {
        assertEquals(new FoldPlan(2, 2, 4), new FoldPlan(3, 3, 4).withArity(2));
        assertEquals(new FoldPlan(5, 2, 4), new FoldPlan(5, 3, 4).withArity(2));
        assertEquals(new FoldPlan(5, 3, 4), new FoldPlan(3, 3, 4).withFirst(5));
        assertEquals(new FoldPlan(3, 3, 0), new FoldPlan(3, 3, 4).withLast(0));
    }
}
