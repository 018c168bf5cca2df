package soundscape.app.lesson.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.explore.RegimeChoice;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.recursion.BlockWork;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.recursion.UnionBound;
import soundscape.explore.work.ProverWork;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.milestone.OwnTargets;
import soundscape.milestone.Standing;

/** All figures that a lesson can ask about. */
public final class LessonFigures {
    private static final String BITS = "bits";
    private static final String KIB = "KiB";

    private static final Map<LessonFigure.Of, Map<String, LessonFigure>> ALL = Map.of(
            LessonFigure.Of.CIRCUIT, byName(ofCircuits()),
            LessonFigure.Of.ZKVM, byName(ofTheWhole()),
            LessonFigure.Of.VIEW, byName(ofTheView()));

    private LessonFigures() {}

    /** In the order in which they are listed. */
    private static Map<String, LessonFigure> byName(List<LessonFigure> figures) {
        Map<String, LessonFigure> named = new LinkedHashMap<>();
        for (LessonFigure figure : figures) {
            if (named.put(figure.name(), figure) != null) {
                throw new IllegalStateException("two figures " + figure.name());
            }
        }
        return Collections.unmodifiableMap(named);
    }

    private static List<LessonFigure> ofTheView() {
        List<LessonFigure> all = new ArrayList<>();
        for (ViewSetting setting : ViewSettings.ALL) {
            all.add(figure(
                    LessonFigure.Of.VIEW,
                    setting.word(),
                    "",
                    setting.meaning(),
                    (facts, circuit, regime) ->
                            Optional.of(new Value.Word(setting.reader().apply(facts.exploration())))));
        }
        all.add(number(
                LessonFigure.Of.VIEW,
                "pins",
                "",
                "configurations pinned to the plot",
                (facts, circuit, regime) ->
                        Optional.of((double) facts.exploration().view().pins().size())));
        return all;
    }

    @FunctionalInterface
    private interface Numeric {
        Optional<Double> read(LessonContext facts, int circuit, RegimeChoice regime);
    }

    /** All figures of one kind of thing, in the order in which they are listed. */
    public static List<LessonFigure> of(LessonFigure.Of of) {
        return List.copyOf(Objects.requireNonNull(ALL.get(of)).values());
    }

    /** Finds a figure. */
    public static Optional<LessonFigure> named(LessonFigure.Of of, String name) {
        if (of == LessonFigure.Of.ZKVM && name.startsWith(OwnTargets.PREFIX)) {
            return Optional.of(standing(name, "the target of that name"));
        }
        return Optional.ofNullable(Objects.requireNonNull(ALL.get(of)).get(name));
    }

    private static List<LessonFigure> ofCircuits() {
        List<LessonFigure> all = new ArrayList<>();
        all.add(term("level", "provable bits, floored", terms -> Optional.of((double) Math.max(0, terms.level()))));
        all.add(term(BITS, "provable bits before flooring", terms -> Optional.of(terms.total())));
        all.add(figure(
                LessonFigure.Of.CIRCUIT,
                "weakest",
                "",
                "the kind of the term with the fewest bits",
                (facts, circuit, regime) -> terms(facts, circuit, regime)
                        .map(terms ->
                                new Value.Word(terms.weakest().name().kind().label()))));
        for (TermKind kind : TermKind.values()) {
            all.add(term(
                    id(kind) + "-bits",
                    "bits of the weakest term of the kind " + kind.label(),
                    terms -> terms.terms().stream()
                            .filter(term -> term.name().kind() == kind)
                            .map(Term::bits)
                            .min(Double::compare)));
        }
        all.addAll(TheoremFigures.all());
        all.add(size("size", "expected size of its proof", ProofSize::expected));
        all.add(size("worst-size", "worst-case size of its proof", ProofSize::worst));
        all.add(real("real-size", "size of its proof as its prover sends it", size -> size.real().stream()
                .mapToDouble(RealSize::bits)
                .sum()));
        for (SizePartKind kind : SizePartKind.values()) {
            all.add(real(
                    "real-" + id(kind) + "-size",
                    "size of the " + kind.label() + " as its prover sends them",
                    size -> size.parts().stream()
                            .filter(part -> part.kind() == kind)
                            .mapToDouble(ProofSize.Part::real)
                            .sum()));
            all.add(size(id(kind) + "-size", "expected size of the " + kind.label(), size -> size.parts().stream()
                    .filter(part -> part.kind() == kind)
                    .mapToDouble(ProofSize.Part::expected)
                    .sum()));
        }
        all.add(number(
                LessonFigure.Of.CIRCUIT,
                "work",
                "",
                "prover work as a multiple of that as opened, a model",
                LessonFigures::work));
        all.add(number(
                LessonFigure.Of.CIRCUIT,
                "m",
                "",
                "multiplicity m up to the Johnson bound",
                (facts, circuit, regime) -> Optional.of(circuit(facts.zkvm(), circuit))
                        .filter(each -> each.regimes().contains(Regime.JBR))
                        .map(each -> JohnsonTradeoff.now(each).multiplicity())));
        for (Knob knob : Knobs.ALL) {
            all.add(figure(
                    LessonFigure.Of.CIRCUIT,
                    knob.key(),
                    knob.about().unit(),
                    knob.label(),
                    (facts, circuit, regime) -> read(knob, facts.zkvm(), circuit)));
        }
        return all;
    }

    private static List<LessonFigure> ofTheWhole() {
        List<LessonFigure> all = new ArrayList<>();
        all.add(number(
                LessonFigure.Of.ZKVM,
                "level",
                BITS,
                "provable bits, floored",
                (facts, circuit, regime) -> facts.estimate()
                        .headline(regime.regimes())
                        .map(headline -> (double) Math.max(0, headline.securityBits()))));
        all.add(number(
                LessonFigure.Of.ZKVM,
                "size",
                KIB,
                "expected size of the final proof",
                (facts, circuit, regime) ->
                        Optional.of(kib(facts.estimate().headline().size().expected()))));
        all.add(number(
                LessonFigure.Of.ZKVM,
                "worst-size",
                KIB,
                "worst-case size of the final proof",
                (facts, circuit, regime) ->
                        Optional.of(kib(facts.estimate().headline().size().worst()))));
        all.add(number(
                LessonFigure.Of.ZKVM,
                "real-size",
                KIB,
                "size of the final proof as its prover sends it",
                (facts, circuit, regime) ->
                        facts.estimate().headline().size().real().map(real -> kib(real.bits()))));
        all.add(number(
                LessonFigure.Of.ZKVM,
                "work",
                "",
                "prover work of all circuits as a multiple of that as opened, a model",
                (facts, circuit, regime) -> Optional.of(
                        work(facts.zkvm()).relativeTo(work(facts.exploration().opened())))));
        all.add(number(LessonFigure.Of.ZKVM, "layers", "", "recursion layers", (facts, circuit, regime) -> Knobs.LAYERS
                .read(facts.zkvm(), 0)
                .map(reading -> reading.value())));
        all.add(figure(
                LessonFigure.Of.ZKVM,
                "name",
                "",
                "its name",
                (facts, circuit, regime) ->
                        Optional.of(new Value.Word(facts.zkvm().name()))));
        all.add(figure(
                LessonFigure.Of.ZKVM,
                "weakest",
                "",
                "the circuit with the fewest bits",
                (facts, circuit, regime) -> Optional.of(new Value.Word(facts.estimate()
                        .circuits()
                        .get(facts.estimate().headline().circuit())
                        .name()))));
        all.add(figure(
                LessonFigure.Of.ZKVM,
                "closes",
                "",
                "whether every trace can hold what it verifies, a model: yes or no",
                (facts, circuit, regime) -> Optional.of(new Value.Word(
                        Follow.from(facts.exploration().opened())
                                        .apply(facts.zkvm())
                                        .closes()
                                ? "yes"
                                : "no"))));
        all.add(number(
                LessonFigure.Of.ZKVM,
                "union-bits",
                BITS,
                "bits of the union bound over all proofs of a block, a model",
                (facts, circuit, regime) ->
                        Optional.of(UnionBound.bits(facts.estimate(), ProofCounts.of(facts.zkvm())))));
        all.add(number(
                LessonFigure.Of.ZKVM,
                "block-work",
                "",
                "prover work of a whole block as a multiple of that as opened, a model",
                (facts, circuit, regime) -> Optional.of(
                        blockWork(facts.zkvm()) / blockWork(facts.exploration().opened()))));
        all.addAll(ProofFigures.all());
        for (Milestone milestone : Milestones.FOUNDATION) {
            all.add(standing(milestone.id(), milestone.label()));
        }
        return all;
    }

    private static double blockWork(Zkvm zkvm) {
        return BlockWork.of(zkvm, ProofCounts.of(zkvm));
    }

    private static LessonFigure standing(String id, String label) {
        return new LessonFigure(
                id,
                LessonFigure.Of.ZKVM,
                "",
                "how it stands to " + label + ": met, expected, missed or unknown",
                (facts, circuit, regime) -> facts.exploration().milestones().stream()
                        .filter(milestone -> milestone.id().equals(id))
                        .findFirst()
                        .map(milestone -> new Value.Word(verdict(milestone, facts))));
    }

    private static String verdict(Milestone milestone, LessonContext facts) {
        return switch (Standing.of(milestone, facts.zkvm(), facts.estimate()).verdict()) {
            case MET -> "met";
            case MET_BY_EXPECTED_SIZE -> "expected";
            case MISSED -> "missed";
            case CANNOT_TELL -> "unknown";
        };
    }

    private static Optional<Value> read(Knob knob, Zkvm zkvm, int circuit) {
        return knob instanceof NumberKnob number
                ? number.read(zkvm, circuit).map(reading -> new Value.Amount(reading.value()))
                : knob.show(zkvm, circuit).map(Value.Word::new);
    }

    /** Best is what the window means by it: the regime in which the circuit is strongest. */
    private static Optional<RegimeEstimate> terms(LessonContext facts, int circuit, RegimeChoice regime) {
        return facts.estimate().circuits().get(circuit).best(regime.regimes());
    }

    private static Optional<Double> work(LessonContext facts, int circuit, RegimeChoice regime) {
        String name = circuit(facts.zkvm(), circuit).name();
        return facts.exploration().opened().entries().stream()
                .map(CircuitEntry::circuit)
                .filter(opened -> opened.name().equals(name))
                .findFirst()
                .map(opened -> ProverWork.of(circuit(facts.zkvm(), circuit)).relativeTo(ProverWork.of(opened)));
    }

    private static ProverWork work(Zkvm zkvm) {
        return zkvm.circuits().stream().map(ProverWork::of).reduce(ProverWork.NONE, ProverWork::plus);
    }

    private static Circuit circuit(Zkvm zkvm, int index) {
        return zkvm.entries().get(index).circuit();
    }

    private static double kib(double bits) {
        return bits / ProofSize.BITS_PER_KIB;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LessonFigure term(String name, String meaning, Function<RegimeEstimate, Optional<Double>> reading) {
        return number(
                LessonFigure.Of.CIRCUIT, name, BITS, meaning, (facts, circuit, regime) -> terms(facts, circuit, regime)
                        .flatMap(reading));
    }

    private static LessonFigure size(String name, String meaning, ToDoubleFunction<ProofSize> reading) {
        return number(LessonFigure.Of.CIRCUIT, name, KIB, meaning, (facts, circuit, regime) -> Stream.of(
                        facts.estimate().circuits().get(circuit).size())
                .map(size -> kib(reading.applyAsDouble(size)))
                .findFirst());
    }

    /** A size of what a prover sends; none where its layout is not stated. */
    private static LessonFigure real(String name, String meaning, ToDoubleFunction<ProofSize> reading) {
        return number(LessonFigure.Of.CIRCUIT, name, KIB, meaning, (facts, circuit, regime) -> Stream.of(
                        facts.estimate().circuits().get(circuit).size())
                .filter(size -> size.real().isPresent())
                .map(size -> kib(reading.applyAsDouble(size)))
                .findFirst());
    }

    private static LessonFigure number(LessonFigure.Of of, String name, String unit, String meaning, Numeric reading) {
        return figure(of, name, unit, meaning, (facts, circuit, regime) -> reading.read(facts, circuit, regime)
                .map(Value.Amount::new));
    }

    private static LessonFigure figure(
            LessonFigure.Of of, String name, String unit, String meaning, LessonFigure.Reading reading) {
        return new LessonFigure(name, of, unit, meaning, reading);
    }
}
