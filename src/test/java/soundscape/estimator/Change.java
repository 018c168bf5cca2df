package soundscape.estimator;

import java.util.List;
import java.util.function.UnaryOperator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.SwirlOpening;
import soundscape.estimator.scheme.Whir;

/** Changes of one parameter, made by building the changed circuit; families without the parameter stay as they are. */
final class Change {
    private Change() {}

    private static Circuit scheme(
            Circuit circuit,
            UnaryOperator<Fri> fri,
            UnaryOperator<Whir> whir,
            UnaryOperator<Stir> stir,
            UnaryOperator<SwirlOpening> swirl) {
        if (circuit instanceof Swirl own) {
            return own.withOpening(swirl.apply(own.opening()));
        }
        Scheme present = circuit instanceof DeepAli deepAli ? deepAli.opening() : ((Jagged) circuit).opening();
        Scheme changed = present.match(fri::apply, whir::apply, stir::apply);
        return circuit instanceof DeepAli deepAli
                ? deepAli.withOpening(changed)
                : ((Jagged) circuit).withOpening(changed);
    }

    private static Circuit rounds(
            Circuit circuit, UnaryOperator<Fri> fri, UnaryOperator<Rounds> rounds, UnaryOperator<SwirlOpening> swirl) {
        return scheme(
                circuit,
                fri,
                whir -> whir.withRounds(rounds.apply(whir.rounds())),
                stir -> stir.withRounds(rounds.apply(stir.rounds())),
                swirl);
    }

    private static List<Integer> plus(List<Integer> list, int by) {
        return list.stream().map(entry -> entry + by).toList();
    }

    static Circuit moreQueries(Circuit circuit, int by) {
        return rounds(
                circuit,
                fri -> fri.withQueries(fri.queries() + by),
                rounds -> rounds.withQueries(plus(rounds.queries(), by)),
                opening -> opening.withQueries(plus(opening.queries(), by)));
    }

    static Circuit queryGrinding(Circuit circuit) {
        return rounds(
                circuit,
                fri -> fri.withQueryGrinding(fri.queryGrinding() + 1),
                rounds -> rounds.withQueryGrinding(plus(rounds.queryGrinding(), 1)),
                opening -> opening);
    }

    static Circuit oodGrinding(Circuit circuit) {
        return rounds(
                circuit,
                fri -> fri,
                rounds -> new Rounds(
                        rounds.logInvRate(),
                        rounds.logDegree(),
                        rounds.foldingFactors(),
                        rounds.queries(),
                        rounds.queryGrinding(),
                        rounds.oodSamples(),
                        plus(rounds.oodGrinding(), 1),
                        rounds.statedLogInvRates(),
                        rounds.gaps()),
                opening -> opening);
    }

    /** Grinding of every folding or commit round. */
    static Circuit foldGrinding(Circuit circuit) {
        return scheme(
                circuit,
                fri -> new Fri(
                        fri.rate(),
                        fri.traceLength(),
                        fri.batching(),
                        fri.queries(),
                        fri.foldingFactors(),
                        fri.earlyStopSize(),
                        fri.queryGrinding(),
                        fri.commitGrinding() + 1),
                whir -> new Whir(
                        whir.rounds(),
                        whir.batching(),
                        whir.constraintDegree(),
                        whir.foldGrinding().stream().map(list -> plus(list, 1)).toList()),
                stir -> new Stir(stir.rounds(), stir.batching(), stir.foldGrinding() + 1),
                opening -> opening(opening, opening.width(), opening.foldGrinding() + 1, opening.muGrinding()));
    }

    static Circuit batchGrinding(Circuit circuit) {
        return batching(
                circuit,
                batching -> new Batching(batching.size(), batching.coefficients(), batching.grinding() + 1),
                opening -> opening(opening, opening.width(), opening.foldGrinding(), opening.muGrinding() + 1));
    }

    static Circuit batch(Circuit circuit, int factor) {
        return batching(
                circuit,
                batching -> new Batching(factor * batching.size(), batching.coefficients(), batching.grinding()),
                opening -> opening(opening, factor * opening.width(), opening.foldGrinding(), opening.muGrinding()));
    }

    private static Circuit batching(
            Circuit circuit, UnaryOperator<Batching> change, UnaryOperator<SwirlOpening> swirl) {
        return scheme(
                circuit,
                fri -> new Fri(
                        fri.rate(),
                        fri.traceLength(),
                        change.apply(fri.batching()),
                        fri.queries(),
                        fri.foldingFactors(),
                        fri.earlyStopSize(),
                        fri.queryGrinding(),
                        fri.commitGrinding()),
                whir -> new Whir(
                        whir.rounds(), change.apply(whir.batching()), whir.constraintDegree(), whir.foldGrinding()),
                stir -> new Stir(stir.rounds(), change.apply(stir.batching()), stir.foldGrinding()),
                swirl);
    }

    private static SwirlOpening opening(SwirlOpening from, long width, int foldGrinding, int muGrinding) {
        return new SwirlOpening(
                from.logSkip(), from.logStack(), width, from.logBlowup(), foldGrinding, muGrinding, from.queries());
    }

    static Circuit deepGrinding(Circuit circuit) {
        return circuit instanceof DeepAli deepAli
                ? new DeepAli(
                        deepAli.header(),
                        deepAli.opening(),
                        deepAli.constraints(),
                        deepAli.openingPoints(),
                        deepAli.deepGrinding() + 1,
                        deepAli.lookups(),
                        deepAli.decoding())
                : circuit;
    }

    /** One degree more; over M31 every other degree has hardly any domains, and is drawn again. */
    static Circuit largerField(Circuit circuit) {
        Header header = circuit.header();
        return circuit.withHeader(new Header(
                header.name(), header.field().withDegree(header.field().degree() + 1), header.hashBits()));
    }

    /** Twice the trace with the same fold plan. */
    static Circuit longerTrace(Circuit circuit) {
        return rounds(
                circuit,
                fri -> Fri.folding(
                        fri.rate(),
                        2 * fri.traceLength(),
                        fri.batching(),
                        fri.queries(),
                        fri.foldingFactors(),
                        fri.queryGrinding(),
                        fri.commitGrinding()),
                rounds -> new Rounds(
                        rounds.logInvRate(),
                        rounds.logDegree() + 1,
                        rounds.foldingFactors(),
                        rounds.queries(),
                        rounds.queryGrinding(),
                        rounds.oodSamples(),
                        rounds.oodGrinding(),
                        rounds.statedLogInvRates(),
                        rounds.gaps()),
                opening -> new SwirlOpening(
                        opening.logSkip(),
                        opening.logStack() + 1,
                        opening.width(),
                        opening.logBlowup(),
                        opening.foldGrinding(),
                        opening.muGrinding(),
                        opening.queries()));
    }

    static Circuit largerBlowup(Circuit circuit) {
        return rounds(
                circuit,
                fri -> fri.withRate(fri.rate() / 2),
                rounds -> rounds.withLogInvRate(rounds.logInvRate() + 1),
                opening -> opening.withLogBlowup(opening.logBlowup() + 1));
    }
}
