package soundscape.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.app.AskedFigure;
import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.ConjecturedFigure;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.opinion.Opinion;
import soundscape.estimator.opinion.Part;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Term;
import soundscape.explore.SizeChoice;
import soundscape.report.ExplanationText;
import soundscape.report.SizeExplanation;

/** What a reader is told of a figure: which it is and how much, a sentence, its formula and values, and the source. */
public record Why(String figure, String about, String formula, List<Quantity> values, String source) {
    /** Where sizes are stated. */
    public static final String COUNTED = "counted as soundcalc counts it, part by part";

    /** Copies the list. */
    public Why {
        values = List.copyOf(values);
    }

    /** Explains a figure of the selected circuit; empty where the circuit has no such figure. */
    public static Optional<Why> of(Snapshot snapshot, AskedFigure subject) {
        if (subject instanceof AskedFigure.OfTerm of) {
            return snapshot.terms().terms().stream()
                    .filter(term -> term.name().equals(of.name()))
                    .findFirst()
                    .map(term -> of(snapshot, term));
        }
        if (subject instanceof AskedFigure.OfConjecture of) {
            return snapshot.conjectured().stream()
                    .filter(figure -> figure.conjecture() == of.conjecture())
                    .findFirst()
                    .map(figure -> of(snapshot, figure));
        }
        if (subject instanceof AskedFigure.OfOpinion of) {
            return snapshot.opinions().stream()
                    .filter(opinion -> opinion.calculation() == of.calculation() && opinion.applies())
                    .findFirst()
                    .map(opinion -> of(snapshot, opinion));
        }
        AskedFigure.OfSize of = (AskedFigure.OfSize) subject;
        return snapshot.circuit().size().parts().stream()
                .filter(part -> part.kind() == of.kind())
                .findFirst()
                .map(part -> of(snapshot, part));
    }

    private static Why of(Snapshot snapshot, Term term) {
        Explanation why = term.why().get();
        String bits = term.bits() <= 0 ? "no security" : Decimals.down(term.bits(), 3) + " bits";
        return new Why(
                term.name() + " of " + snapshot.circuit().name() + ", "
                        + snapshot.terms().regime() + ": " + bits,
                term.name().kind().about(),
                why.formula(),
                why.values(),
                why.source().toString());
    }

    private static Why of(Snapshot snapshot, ConjecturedFigure figure) {
        Explanation why = figure.why().get();
        Conjecture conjecture = figure.conjecture();
        return new Why(
                conjecture.label() + " of " + snapshot.circuit().name() + ", conjectured, not proven: "
                        + ConjectureText.exact(figure),
                conjecture.assumption() + " " + conjecture.fate(),
                why.formula(),
                why.values(),
                why.source() + ", " + conjecture.date());
    }

    private static Why of(Snapshot snapshot, Opinion opinion) {
        Explanation why = opinion.least().why().get();
        List<Quantity> values = new ArrayList<>(why.values());
        for (Part part : opinion.parts()) {
            values.add(new Quantity(
                    part.name(), part.equals(opinion.least()) ? "the least of these" : "", OpinionText.exact(part)));
        }
        return new Why(
                opinion.calculation().label() + " of " + snapshot.circuit().name() + ", "
                        + opinion.calculation().standing() + ": " + opinion.level() + " bits",
                OpinionText.about(opinion),
                why.formula(),
                values,
                why.source() + "; as " + opinion.calculation().calculator().source() + " has it");
    }

    /** {@return which size a part is told in: the one looked at, but the real one where soundcalc's model has no such part} */
    public static SizeChoice choice(Snapshot snapshot, ProofSize.Part part) {
        return part.worst() == 0 && part.real() > 0
                ? SizeChoice.REAL
                : snapshot.exploration().circuitSize();
    }

    private static Why of(Snapshot snapshot, ProofSize.Part part) {
        Exploration exploration = snapshot.exploration();
        Circuit circuit = exploration.now().entries().get(exploration.circuit()).circuit();
        SizeExplanation why = SizeExplanation.of(circuit, part.kind());
        SizeChoice choice = choice(snapshot, part);
        return new Why(
                part.kind().label() + " of " + circuit.name() + ": " + ExplanationText.bytes(part, choice),
                part.kind().about(),
                why.formula(),
                why.values(),
                snapshot.circuit()
                        .size()
                        .real()
                        .filter(real -> choice == SizeChoice.REAL)
                        .map(RealSizeText::law)
                        .orElse(COUNTED));
    }
}
