package soundscape.ui.gap;

import java.util.List;

/** Where multiplicities lie along a slider: one unit a step. */
final class Steps {
    private List<Integer> values = List.of(1, 2);

    /** Goes over to other multiplicities, ascending and at least two. */
    void set(List<Integer> steps) {
        values = steps;
    }

    int last() {
        return values.size() - 1;
    }

    int at(double position) {
        return values.get((int) Math.max(0, Math.min(Math.rint(position), last())));
    }

    /** Where a multiplicity lies, between two steps where it is none. */
    double position(double multiplicity) {
        int above = 0;
        while (above < last() && values.get(above) < multiplicity) {
            above++;
        }
        if (above == 0) {
            return 0;
        }
        double from = values.get(above - 1);
        double to = values.get(above);
        return above - 1 + Math.min(1, (multiplicity - from) / (to - from));
    }

    /** Where a multiplicity lies as a share of the way from the first step to the last. */
    double share(double multiplicity) {
        return position(multiplicity) / last();
    }
}
