package soundscape.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.proximity.Citation;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.gap.Beside;

/** Estimates by other bounds than the reference's, marked as what they are: none of it is soundcalc's. */
public final class BesideText {
    private static final String NONE = "none";

    private BesideText() {}

    /** One row a circuit, with whose bounds they are on top; lines of text. */
    public static String table(JohnsonBounds bounds, ZkvmEstimate estimate, List<Beside> circuits) {
        TextTable table = new TextTable(
                "circuit",
                ">JBR, soundcalc",
                ">without queries",
                "held by",
                ">JBR, " + bounds.label(),
                ">without queries",
                "held by, not soundcalc's");
        for (int i = 0; i < circuits.size(); i++) {
            Beside beside = circuits.get(i);
            Optional<RegimeEstimate> reference = estimate.circuits().get(i).in(Regime.JBR);
            table.row(
                    beside.circuit().name(),
                    reference.map(BesideText::bits).orElse("–"),
                    reference.map(BesideText::rest).orElse("–"),
                    reference.map(BesideText::heldBy).orElse(""),
                    beside.estimate().map(BesideText::bits).orElse("–"),
                    beside.estimate().map(BesideText::rest).orElse("–"),
                    beside.estimate().map(BesideText::heldBy).orElse(beside.why()));
        }
        return heading(bounds) + "\n\n" + table;
    }

    /** {@return whose bounds they are, how they stand, and that no verdict counts them} */
    public static String heading(JohnsonBounds bounds) {
        Citation citation = bounds.theorem().citation();
        return "Beside soundcalc, up to the Johnson bound: " + bounds.label() + ", " + place(citation) + " ("
                + citation.source().paper().location() + ")" + ", "
                + citation.published() + ", " + citation.status().label() + " · "
                + bounds.list().formula()
                + "\n" + citation.standing() + " No verdict counts these figures.";
    }

    private static String place(Citation citation) {
        String place = citation.source().place();
        return place.isEmpty() ? "as a whole" : place;
    }

    private static String bits(RegimeEstimate estimate) {
        return bits(estimate.total(), 1);
    }

    private static String rest(RegimeEstimate estimate) {
        return bits(Beside.withoutQueries(estimate), 1);
    }

    private static String heldBy(RegimeEstimate estimate) {
        return estimate.weakest().name().text();
    }

    /** Adds to an estimate's object what the same comes to by other bounds. */
    static void put(ObjectNode root, JohnsonBounds bounds, List<Beside> circuits) {
        Citation citation = bounds.theorem().citation();
        ObjectNode node = root.putObject("beside_soundcalc");
        node.put("soundcalcs_bounds", bounds.isReference());
        node.put("theorem", citation.name());
        node.put("list", bounds.list().key());
        node.put("source", citation.source().toString());
        node.put("published", citation.published());
        node.put("status", citation.status().label());
        for (Beside beside : circuits) {
            ObjectNode circuit = node.withArray("circuits").addObject();
            circuit.put("name", beside.circuit().name());
            beside.estimate()
                    .ifPresentOrElse(
                            estimate -> {
                                ObjectNode bits = circuit.putObject("bits").putObject(Regime.JBR.name());
                                estimate.terms()
                                        .forEach(term -> bits.put(term.name().text(), term.bits()));
                                bits.put(TermNames.TOTAL, estimate.total());
                            },
                            () -> circuit.put("why_not", beside.why()));
        }
    }

    /** Every term that the bounds change or claim nothing for, of every circuit; lines of text. */
    public static String terms(JohnsonBounds bounds, ZkvmEstimate estimate, List<Beside> circuits) {
        TextTable table = new TextTable("circuit", "term", ">soundcalc", ">" + bounds.label());
        for (int i = 0; i < circuits.size(); i++) {
            Beside beside = circuits.get(i);
            CircuitEstimate reference = estimate.circuits().get(i);
            beside.estimate().ifPresent(other -> {
                List<String> own = reference.in(Regime.JBR).orElseThrow().terms().stream()
                        .map(term -> bits(term.bits(), 3))
                        .toList();
                for (int k = 0; k < other.terms().size(); k++) {
                    table.row(
                            reference.name(),
                            other.terms().get(k).name().text(),
                            own.get(k),
                            bits(other.terms().get(k).bits(), 3));
                }
            });
        }
        return table.toString();
    }

    private static String bits(double bits, int decimals) {
        return bits <= 0 ? NONE : Decimals.down(bits, decimals);
    }
}
