package soundscape.explore.frontier;

import java.util.Optional;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Metrics;

/** Weighs a whole zkVM by its headline: one way, since its circuits may each be in a regime of their own. */
final class ZkvmScorer implements Scorer {
    private final RegimeChoice regimes;
    private final SizeChoice choice;
    private Optional<Metrics> figures = Optional.empty();

    ZkvmScorer(RegimeChoice regimes, SizeChoice choice) {
        this.regimes = regimes;
        this.choice = choice;
    }

    @Override
    public int ways() {
        return 1;
    }

    @Override
    public boolean score(Cursor cursor) {
        try {
            figures = cursor.figures(regimes)
                    .filter(found -> choice.known(found.sizes().real()) == choice);
            return figures.isPresent();
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    @Override
    public double bits(int way) {
        return figures.orElseThrow().bits();
    }

    /** All of it was made with the score, which is of the same configuration: a zkVM's are looked at one by one. */
    @Override
    public void weigh(Cursor cursor) {}

    @Override
    public double size() {
        return choice.of(figures.orElseThrow().sizes());
    }

    @Override
    public double work() {
        return figures.orElseThrow().work();
    }
}
