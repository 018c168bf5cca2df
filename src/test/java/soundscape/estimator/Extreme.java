package soundscape.estimator;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.SwirlOpening;
import soundscape.estimator.scheme.Whir;

/**
 * A circuit of any family by the five parameters that can be driven to their ends.
 *
 * @param field the field's notation
 * @param logBlowup −log2 ρ
 * @param logTrace log2 of the trace
 * @param queries in every round
 * @param grinding in every place
 */
record Extreme(String field, int logBlowup, int logTrace, int queries, int grinding) {
    /** Goldilocks has domains up to 2 to this; the first fold is as large as that makes it. */
    private static final int TWO_ADICITY = 32;

    enum Family {
        FRI,
        WHIR,
        STIR,
        JAGGED_OVER_FRI,
        JAGGED_OVER_WHIR,
        SWIRL_UNIQUE,
        SWIRL_LIST;

        boolean swirl() {
            return this == SWIRL_UNIQUE || this == SWIRL_LIST;
        }
    }

    Circuit of(Family family) {
        return switch (family) {
            case FRI -> deepAli(fri());
            case WHIR -> deepAli(whir());
            case STIR -> deepAli(stir());
            case JAGGED_OVER_FRI -> jagged(fri());
            case JAGGED_OVER_WHIR -> jagged(whir());
            case SWIRL_UNIQUE -> swirl(Regime.UDR);
            case SWIRL_LIST -> swirl(Regime.JBR);
        };
    }

    private Header header() {
        return new Header("circuit", Field.parse(field), 256);
    }

    private Batching batching() {
        return new Batching(1000, Coefficients.POWERS, grinding);
    }

    private Scheme fri() {
        return Fri.folding(
                Math.scalb(1.0, -logBlowup),
                1L << logTrace,
                batching(),
                queries,
                Collections.nCopies(logTrace, 2),
                grinding,
                grinding);
    }

    private int firstFold() {
        return Math.max(4, logTrace + logBlowup - TWO_ADICITY);
    }

    private Scheme whir() {
        Rounds rounds = new Rounds(
                logBlowup,
                logTrace,
                List.of(firstFold(), 4),
                List.of(queries, queries),
                List.of(grinding, grinding),
                List.of(1),
                List.of(grinding),
                Optional.empty(),
                Optional.empty());
        List<List<Integer>> folding =
                List.of(Collections.nCopies(firstFold(), grinding), Collections.nCopies(4, grinding));
        return new Whir(rounds, batching(), 3, folding);
    }

    /** A single round: further ones bound the queries by their degree. */
    private Scheme stir() {
        Rounds rounds = new Rounds(
                logBlowup,
                logTrace,
                List.of(firstFold()),
                List.of(queries),
                List.of(grinding),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Stir(rounds, batching(), grinding);
    }

    private static Constraints constraints() {
        return new Constraints(OptionalLong.of(1000), 3);
    }

    private Circuit deepAli(Scheme scheme) {
        return new DeepAli(
                header(),
                scheme,
                constraints(),
                2,
                scheme instanceof Fri ? grinding : 0,
                Lookups.of(List.of()),
                Decoding.REFERENCE);
    }

    private Circuit jagged(Scheme scheme) {
        return new Jagged(header(), scheme, 1L << logTrace, 1000, constraints(), Lookups.of(List.of()), Jagged.UNIQUE);
    }

    private Circuit swirl(Regime regime) {
        AirShape shape = new AirShape(1000, 50, logTrace, 2000, 100);
        return new Swirl(
                header(),
                new SwirlOpening(4, logTrace - 4, 512, logBlowup, grinding, grinding, List.of(queries, queries)),
                Decoding.SWIRL
                        .withPinned(Optional.of(regime))
                        .withGap(JohnsonGap.ofMultiplicity(
                                regime == Regime.JBR ? OptionalInt.of(3) : OptionalInt.empty())),
                3,
                SwirlShapes.of(shape, 0),
                new SwirlLogup(1L << 30, 7, grinding));
    }
}
