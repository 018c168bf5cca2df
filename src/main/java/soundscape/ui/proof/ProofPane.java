package soundscape.ui.proof;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.glossary.ProofNotion;
import soundscape.config.Zkvm;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.NotCounted;
import soundscape.explore.compile.Step;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.report.proof.ProofWords;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.WhyLink;
import soundscape.ui.side.SidePage;

/** From rounds to a proof: a stair of steps, each with the bits that it takes, and what they rest on. */
public final class ProofPane extends Column implements SidePage {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /** Beyond this, more bits tell nobody anything. */
    private static final double MOST_FULL_BITS = 256;

    private final AttackerEditor attacker;
    private final StairScale scale = new StairScale();
    private final List<StairStep> steps;
    private final Label lines = wrapped("proof-lines", "muted");
    private final Label missing = wrapped("proof-missing", "problem");
    private final Label price = wrapped("proof-price-words", "stair-words");
    private final Label collisions = wrapped("proof-collisions-words", "stair-words");
    private final Label unknown = wrapped("proof-unknown", "muted");
    private final ProofNumbers numbers;
    private final Label sampling = wrapped("proof-sampling-words", "stair-words");

    /** Makes the pane; {@code page} opens a page by its id. */
    public ProofPane(Session session, Consumer<String> page) {
        attacker = new AttackerEditor(session);
        numbers = new ProofNumbers(session);
        steps = Stream.of(Step.values())
                .map(step -> new StairStep(
                        step, each -> page.accept(ProofNotion.of(each).id())))
                .toList();
        VBox stair = new Column(scale);
        stair.setId("proof-stair");
        stair.getStyleClass().add("stair");
        stair.getChildren().addAll(steps);
        stair.getChildren().add(lines);
        Label own = wrapped("proof-own", "muted");
        own.setText(ProofWords.OWN);
        unknown.setText(
                "How many first proofs a block takes is not stated: each first circuit is taken as proved once.");
        setId("proof");
        getStyleClass().add("pane-content");
        getChildren()
                .addAll(
                        own,
                        attacker,
                        stair,
                        missing,
                        part("What an attacker has to pay", ProofNotion.PRICE, page, price),
                        part("Digests", ProofNotion.COLLISIONS, page, collisions),
                        part("Proofs of a block", ProofNotion.ALL_PROOFS, page, unknown, numbers),
                        part("Low bits of field elements", ProofNotion.LOW_BITS, page, sampling),
                        part("What nobody counts", ProofNotion.NOT_COUNTED, page, notCounted(page)));
    }

    private static Label wrapped(String id, String style) {
        Label label = Labels.styled("", style);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    private static VBox part(String title, ProofNotion notion, Consumer<String> page, Node... content) {
        HBox head = new Row(
                Labels.heading(title), WhyLink.of("about-" + notion.id(), title, () -> page.accept(notion.id())));
        VBox part = new Column(head);
        part.getStyleClass().add("stair-part");
        part.getChildren().addAll(content);
        return part;
    }

    private static VBox notCounted(Consumer<String> page) {
        VBox list = new Column();
        list.setId("proof-not-counted");
        for (NotCounted each : NotCounted.values()) {
            Button line = new Button("☐  " + each.title());
            line.setId("proof-not-counted-" + Ids.of(each));
            line.getStyleClass().add("link");
            Help.on(line, each.about());
            line.setOnAction(event -> page.accept(ProofNotion.NOT_COUNTED.id()));
            list.getChildren().add(line);
        }
        return list;
    }

    @Override
    public String title() {
        return "From rounds to a proof";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Snapshot snapshot) {
        Compilation compiled = snapshot.compiled();
        Zkvm zkvm = snapshot.exploration().now();
        List<Milestone> milestones = snapshot.exploration().milestones();
        attacker.show(compiled.adversary());
        List<Integer> levels = milestones.stream()
                .flatMap(milestone -> milestone.level().stream().boxed())
                .distinct()
                .sorted()
                .toList();
        double full = full(compiled, milestones);
        scale.show(full, levels);
        steps.forEach(step -> step.show(compiled, full, levels));
        lines.setText(lines(milestones));
        missing.setText("Not known: " + String.join(", ", compiled.missing()) + ". Every figure is an upper bound.");
        Nodes.show(missing, !compiled.missing().isEmpty());
        price.setText(ProofWords.price(compiled));
        collisions.setText(ProofWords.collisions(compiled, zkvm, milestones));
        collisions.pseudoClassStateChanged(
                BAD,
                levels.stream()
                        .anyMatch(level -> level > compiled.of(Step.COLLISIONS).allows()));
        Nodes.show(unknown, !compiled.counts().known());
        numbers.show(compiled, snapshot);
        sampling.setText(ProofWords.sampling(compiled, zkvm));
    }

    /** Up to the highest level asked for, or longer where a step reaches farther. */
    private static double full(Compilation compiled, List<Milestone> milestones) {
        double most = Math.max(
                compiled.of(Step.LEAST_TERM).before(),
                compiled.of(Step.COLLISIONS).allows());
        return Math.max(Milestones.topOf(milestones), Math.min(most, MOST_FULL_BITS));
    }

    private static String lines(List<Milestone> milestones) {
        return milestones.stream()
                .filter(milestone -> milestone.level().isPresent())
                .map(milestone -> milestone.level().orElseThrow() + " " + milestone.label())
                .collect(Collectors.joining(", ", "Lines: ", "; the thick one is what the digests allow."));
    }

    @Override
    public void left() {}
}
