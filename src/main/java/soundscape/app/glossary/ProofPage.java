package soundscape.app.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.estimator.explanation.Quantity;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.NotCounted;
import soundscape.explore.compile.Step;
import soundscape.explore.compile.StepFigure;
import soundscape.report.proof.ProofWords;

/** A page of what stands between a level and a proof. */
final class ProofPage {
    private ProofPage() {}

    static Page of(ProofNotion notion, Snapshot snapshot) {
        Compilation compiled = snapshot.compiled();
        Zkvm zkvm = snapshot.exploration().now();
        Optional<StepFigure> figure = notion.step().map(compiled::of);
        GlossaryEntry entry = notion.entry();
        return new Page(
                entry.title(),
                zkvm.name() + ": " + figure(notion, compiled, snapshot),
                ProofWords.OWN,
                entry.about(),
                figure.map(each -> List.of(each.why().formula())).orElseGet(notion::formulas),
                figure.map(each -> each.why().values()).orElseGet(() -> values(notion, compiled)),
                entry.source(),
                effects(notion, figure),
                related(notion));
    }

    private static String figure(ProofNotion notion, Compilation compiled, Snapshot snapshot) {
        Zkvm zkvm = snapshot.exploration().now();
        return switch (notion) {
            case PRICE -> ProofWords.price(compiled);
            case LOW_BITS -> ProofWords.sampling(compiled, zkvm);
            case COLLISIONS ->
                ProofWords.collisions(compiled, zkvm, snapshot.exploration().milestones());
            case NOT_COUNTED -> NotCounted.values().length + " points";
            default -> told(notion, compiled);
        };
    }

    private static String told(ProofNotion notion, Compilation compiled) {
        StepFigure step = compiled.of(notion.step().orElseThrow());
        String lost = step.lost() > 0 ? ", " + ProofWords.lost(step) + " lost" : "";
        String against = step.step() == Step.COMPILED ? ", against " + ProofWords.against(compiled.adversary()) : "";
        return ProofWords.after(compiled, step) + (step.after() > 0 ? " bits" : "") + lost + against;
    }

    private static List<Quantity> values(ProofNotion notion, Compilation compiled) {
        return notion == ProofNotion.PRICE
                ? List.of(
                        new Quantity("T", "as many bits are left", ProofWords.bits(compiled.balance())),
                        new Quantity("T", "nothing is promised from here on", ProofWords.bits(compiled.end())))
                : List.of();
    }

    private static List<Page.Effects> effects(ProofNotion notion, Optional<StepFigure> figure) {
        if (notion == ProofNotion.NOT_COUNTED) {
            return List.of(lines(
                    "not-counted",
                    "Nobody counts",
                    Arrays.stream(NotCounted.values())
                            .map(each -> each.title() + ". " + each.about())
                            .toList()));
        }
        return figure.map(each -> List.of(lines("assumed", "Assumed", each.assumed())))
                .orElse(List.of());
    }

    private static Page.Effects lines(String id, String title, List<String> texts) {
        return new Page.Effects(
                id,
                title,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new Page.Effect(String.valueOf(i + 1), texts.get(i), Optional.empty(), ""))
                        .toList(),
                "nothing");
    }

    private static List<String> related(ProofNotion notion) {
        return Stream.concat(
                        Arrays.stream(ProofNotion.values())
                                .filter(other -> other != notion)
                                .map(ProofNotion::id),
                        Stream.of(Concept.LEVEL.id(), Concept.RECURSION.id()))
                .toList();
    }
}
