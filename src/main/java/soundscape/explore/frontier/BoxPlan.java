package soundscape.explore.frontier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Grid;

/**
 * How a box is gone through: block by block, and in each block the axes that are left fall into groups. More of them makes
 * no proof smaller and no prover's work less, and no error term depends on two groups, so that a configuration has the
 * bits of its worst group.
 * @param blocks what is gone through one by one
 * @param groups at least one; all but the first are of knobs of which more never weakens a term
 */
record BoxPlan(Cells blocks, List<Cells> groups) {
    /** Knobs whose error terms are theirs; queries have many values, and are not always better for being more. */
    private static final List<List<Knob>> GROUPS = List.of(
            List.of(Knobs.GRINDING, Knobs.ROUND_GRINDING, Knobs.QUERIES, Knobs.ROUND_QUERIES),
            List.of(Knobs.BATCHING_GRINDING),
            List.of(Knobs.FOLD_GRINDING, Knobs.STEP_GRINDING),
            List.of(Knobs.DEEP_GRINDING),
            List.of(Knobs.LOOKUP_GRINDING),
            List.of(Knobs.BUS_GRINDING),
            List.of(Knobs.OOD_GRINDING));

    /** A value of which there is no doubt that it is one number. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");

    /** A group's cells are kept at once: some megabytes a thread. */
    private static final long MOST_CELLS = 1 << 18;

    /** Copies the list. */
    BoxPlan {
        groups = List.copyOf(groups);
    }

    /** How many configurations are looked at, beside a few of each block. */
    long looked() {
        return blocks.size() * groups.get(0).size();
    }

    /** How many configurations a block holds. */
    long blockSize() {
        return groups.stream().mapToLong(Cells::size).reduce(1, (one, other) -> one * other);
    }

    /** Plans a grid; where the whole zkVM is looked at, circuits share knobs and terms, and nothing is grouped. */
    static BoxPlan of(Grid grid, boolean whole) {
        List<Integer> costly = whole ? List.of() : costly(grid);
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Knob> knobs : GROUPS) {
            List<Integer> group = costly.stream()
                    .filter(axis -> knobs.contains(grid.axes().get(axis).knob()))
                    .toList();
            while (new Cells(grid, group).size() > MOST_CELLS) {
                group = group.subList(1, group.size());
            }
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        if (groups.isEmpty()) {
            groups.add(List.of());
        }
        List<Integer> blocks = IntStream.range(0, grid.axes().size())
                .boxed()
                .filter(axis -> groups.stream().noneMatch(group -> group.contains(axis)))
                .toList();
        return new BoxPlan(
                new Cells(grid, blocks),
                groups.stream().map(group -> new Cells(grid, group)).toList());
    }

    /**
     * The axes along which costs rise, by their places. What an axis makes of a circuit must not depend on whether one
     * before it moved the circuit.
     */
    private static List<Integer> costly(Grid grid) {
        Deque<Integer> costly = new ArrayDeque<>();
        for (int i = grid.axes().size() - 1; i >= 0 && grid.isDirect(i); i--) {
            Axis axis = grid.axes().get(i);
            if (rises(axis.values()) && GROUPS.stream().anyMatch(group -> group.contains(axis.knob()))) {
                costly.addFirst(i);
            }
        }
        return List.copyOf(costly);
    }

    private static boolean rises(List<String> values) {
        return values.stream().allMatch(value -> COUNT.matcher(value).matches())
                && IntStream.range(1, values.size())
                        .allMatch(i -> Long.parseLong(values.get(i - 1)) < Long.parseLong(values.get(i)));
    }
}
