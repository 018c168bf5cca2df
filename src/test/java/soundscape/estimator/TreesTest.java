package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.SwirlOpening;
import soundscape.estimator.size.Paths;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;

/** The Merkle trees of each scheme, by hand. */
class TreesTest {
    private static Tree tree(double leaves, int openings, double leafBits, SizePartKind part) {
        return new Tree(TreeForm.REFERENCE, leaves, openings, leafBits, part);
    }

    private static Tree swirlTree(double leaves, int openings, double leafBits, SizePartKind part) {
        return new Tree(TreeForm.of(2, Paths.WHOLE), leaves, openings, leafBits, part);
    }

    private static List<Tree> trees(Scheme scheme, String field) {
        return trees(new DeepAli(
                new Header("circuit", Field.parse(field), 256),
                scheme,
                new Constraints(OptionalLong.of(1), 1),
                1,
                0,
                Lookups.of(List.of()),
                Decoding.REFERENCE));
    }

    private static List<Tree> trees(Circuit circuit) {
        List<Tree> trees = new ArrayList<>();
        circuit.proof().trees(trees::add);
        return trees;
    }

    /** Batched columns are opened as elements of the extension; each round's tree holds the domain that it leaves. */
    @Test
    void friHasOneOfTheTraceAndOneARound() {
        Scheme scheme = Fri.folding(0.25, 64, new Batching(10, Coefficients.POWERS, 0), 30, List.of(4, 8), 0, 0);
        assertEquals(
                List.of(
                        tree(256, 30, 10 * 128, SizePartKind.LEAVES),
                        tree(64, 30, 4 * 128, SizePartKind.FOLD_VALUES),
                        tree(8, 30, 8 * 128, SizePartKind.FOLD_VALUES)),
                trees(scheme, "Goldilocks^2"));
    }

    /** Domains halve while degrees fall by 2^k; only the trace is made of base elements. */
    @Test
    void iteratedSchemesHaveOneAnIteration() {
        Rounds rounds = new Rounds(
                1,
                10,
                List.of(3, 4),
                List.of(20, 7),
                List.of(0, 0),
                List.of(1),
                List.of(0),
                Optional.empty(),
                Optional.empty());
        Scheme scheme = new Stir(rounds, new Batching(5, Coefficients.POWERS, 0), 0);
        assertEquals(
                List.of(
                        tree(1 << 8, 20, 8 * 5 * 64, SizePartKind.LEAVES),
                        tree(1 << (7 + 3 - 4), 7, 16 * 128, SizePartKind.FOLD_VALUES)),
                trees(scheme, "Goldilocks^2"));
    }

    @Test
    void swirlHasTwoOfTheTraceAndOneALaterRound() {
        AirShape shape = new AirShape(1, 1, 10, 1, 1);
        Circuit circuit = new Swirl(
                new Header("circuit", Field.parse("BabyBear^4"), 256),
                new SwirlOpening(2, 10, 7, 1, 0, 0, List.of(50, 40, 30)),
                Decoding.SWIRL.withPinned(Optional.of(Regime.UDR)),
                3,
                SwirlShapes.of(shape, 0),
                new SwirlLogup(1, 0, 0));
        assertEquals(
                List.of(
                        swirlTree(1 << 9, 50, 16 * 7 * 32 / 2.0, SizePartKind.LEAVES),
                        swirlTree(1 << 9, 50, 16 * 7 * 32 / 2.0, SizePartKind.LEAVES),
                        swirlTree(1 << 8, 40, 16 * 128, SizePartKind.FOLD_VALUES),
                        swirlTree(1 << 7, 30, 16 * 128, SizePartKind.FOLD_VALUES)),
                trees(circuit));
    }
}
