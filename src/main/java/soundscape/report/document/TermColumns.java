package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;

/** The terms of all regimes of a circuit in one order: that of the protocol, rounds by their number. */
final class TermColumns {
    private TermColumns() {}

    static List<TermName> of(CircuitEstimate circuit) {
        List<TermName> names = new ArrayList<>();
        for (RegimeEstimate regime : circuit.regimes()) {
            int place = 0;
            for (Term term : regime.terms()) {
                int known = names.indexOf(term.name());
                if (known < 0) {
                    names.add(place, term.name());
                    known = place;
                }
                place = known + 1;
            }
        }
        return names;
    }
}
