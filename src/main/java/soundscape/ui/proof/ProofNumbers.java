package soundscape.ui.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.CircuitEntry;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.StatedProofs;
import soundscape.ui.control.Column;
import soundscape.ui.control.Nodes;

/** How many proofs of each circuit a block takes, each to be set; where circuits are many, those of one proof are folded. */
final class ProofNumbers extends Column {
    /** So many are shown whatever their numbers. */
    private static final int FEW = 8;

    private final Session session;
    private final VBox rows = new Column();
    private final Button all = new Button();
    private final List<ProofNumber> numbers = new ArrayList<>();
    private boolean unfolded;

    ProofNumbers(Session session) {
        this.session = session;
        rows.getStyleClass().add("stair-numbers");
        all.setId("proof-all-circuits");
        all.getStyleClass().add("link");
        all.setOnAction(event -> {
            unfolded = !unfolded;
            fold(session.snapshot().compiled(), session.snapshot());
        });
        getStyleClass().add("stair-numbers");
        getChildren().addAll(rows, all);
    }

    private Optional<String> state(String circuit, String number) {
        try {
            StatedProofs proofs =
                    session.snapshot().exploration().view().proof().proofs().typed(circuit, number);
            session.changeView(view -> view.withProof(view.proof().withProofs(proofs)));
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    void show(Compilation compiled, Snapshot snapshot) {
        List<CircuitEntry> entries = snapshot.exploration().now().entries();
        StatedProofs stated = snapshot.exploration().view().proof().proofs();
        while (numbers.size() < entries.size()) {
            numbers.add(new ProofNumber(numbers.size() + 1, this::state));
        }
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).name();
            numbers.get(i)
                    .show(
                            name,
                            compiled.counts().most(i),
                            stated.of(name).isPresent(),
                            compiled.counts().known());
        }
        fold(compiled, snapshot);
    }

    private void fold(Compilation compiled, Snapshot snapshot) {
        List<CircuitEntry> entries = snapshot.exploration().now().entries();
        StatedProofs stated = snapshot.exploration().view().proof().proofs();
        boolean many = entries.size() > FEW;
        List<Node> shown = IntStream.range(0, entries.size())
                .filter(i -> !many
                        || unfolded
                        || compiled.counts().most(i) != 1
                        || stated.of(entries.get(i).name()).isPresent())
                .<Node>mapToObj(numbers::get)
                .toList();
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
        Nodes.show(all, many);
        all.setText(unfolded ? "Only those that are not proved once" : "All " + entries.size() + " circuits");
    }
}
