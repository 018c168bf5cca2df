package soundscape.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import soundscape.app.DocumentCommands;
import soundscape.app.MapChoices;
import soundscape.app.Pin;
import soundscape.app.lesson.Lessons;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.config.toml.TomlText;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.explore.knob.Knobs;
import soundscape.explore.landscape.MapValue;
import soundscape.milestone.OwnTargets;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.presenter.AudienceChoice;

/** What the window shows on a picture. */
enum State {
    /** Just opened. */
    OPENED,
    /** Edited, with comparisons on the plot. */
    LANDSCAPE,
    /** The tuner, having found a way to H-star. */
    TUNE,
    /** Why the query phase has so many bits. */
    WHY,
    /** The glossary, searched. */
    GLOSSARY,
    /** A parameter's page. */
    KNOB_PAGE,
    /** Conjectured figures below what is proven. */
    CONJECTURES,
    /** Why another calculator prints another level. */
    OPINION,
    /** What lies between a level and a proof. */
    PROOF,
    /** The same of many circuits, on a quantum computer. */
    PROOF_MANY,
    /** What a step of each parameter does. */
    SENSITIVITIES,
    /** All zkVMs in a table. */
    COMPARE,
    /** What differs from the state as opened, change by change. */
    DIFFERENCE,
    /** The same of many circuits. */
    DIFFERENCE_MANY,
    /** A target of one's own, just added. */
    TARGET,
    /** Three targets that do not lie within one another. */
    TARGETS,
    /** The same in the tuner. */
    TARGETS_TUNE,
    /** The same as columns. */
    TARGETS_COMPARE,
    /** Many circuits in six layers. */
    MANY_CIRCUITS,
    /** A recursion with loops and arrows that skip cards. */
    GRAPH,
    /** Traces that follow, and one that cannot. */
    FOLLOWED,
    /** What the file leaves open of traces that follow, carried to the final proof. */
    OPEN_TRACES,
    /** An iterated scheme. */
    ITERATED,
    /** The trade of the Johnson gap. */
    GAP,
    /** The same of a circuit whose iterations may have gaps of their own. */
    GAP_ROUNDS,
    /** Parameters beyond the five. */
    MORE,
    /** The list of commands. */
    COMMANDS,
    /** The stair from a level to a proof, before a class. */
    CLASS_PROOF,
    /** A lesson's step that is done, beside the work. */
    LESSON,
    /** A lesson before a class. */
    CLASS,
    /** The lessons to choose from. */
    LESSONS,
    /** A file with errors. */
    FAULTY,
    /** What saving changes, and a file that another program changed. */
    CHANGES,
    /** A file that is followed, just read again. */
    FOLLOWED_FILE,
    /** What a prover sends, part by part and tree by tree. */
    REAL_SIZE,
    /** Curves of schemes whose real size is known, and of others. */
    REAL_SCHEMES,
    /** A real size that is not exact. */
    REAL_NEAR,
    /** What a prover sends, before a class. */
    REAL_CLASS,
    /** The tuner by the real size. */
    REAL_TUNE,
    /** A point of the plot whose real size is a mean. */
    REAL_HOVER,
    /** A map of bits, with the pointer on a cell. */
    MAP,
    /** A whole zkVM's map of sizes, tinted by the terms, with targets met. */
    MAP_TERMS,
    /** As a class sees it. */
    PRESENTER,
    /** The same with a lesson's words, all figures, the layers and the pointer. */
    PRESENTER_ALL;

    /** Within so many pixels of the plot's middle a curve passes. */
    private static final int HOVERED = 250;

    void reach(Hand hand) {
        switch (this) {
            case OPENED -> {}
            case LANDSCAPE -> landscape(hand);
            case TUNE -> tune(hand);
            case WHY -> why(hand);
            case GLOSSARY -> glossary(hand);
            case KNOB_PAGE -> {
                hand.press("#knob-blowup", KeyCode.F1);
                hand.await("#why-movers .hyperlink");
            }
            case CONJECTURES -> conjectures(hand);
            case OPINION -> {
                conjectures(hand);
                hand.press("#opinion-winterfell-johnson", KeyCode.ENTER);
                hand.await("#why-movers .hyperlink");
            }
            case PROOF -> {
                hand.open("sp1");
                hand.fire("#proof-open");
                hand.await("#proof-stair");
            }
            case PROOF_MANY -> {
                hand.open("zisk");
                hand.fire("#proof-open");
                hand.fire("#proof-kind-quantum");
                hand.await("#proof-not-counted");
                scrollDown(hand, "#proof-not-counted");
            }
            case SENSITIVITIES -> {
                hand.fire("#steps-open");
                hand.await("#sensitivities .step-row");
            }
            case COMPARE -> {
                hand.fire("#compare");
                hand.await("#compare-table .table-row-cell:filled");
            }
            case DIFFERENCE -> difference(hand);
            case DIFFERENCE_MANY -> {
                hand.open("zisk");
                difference(hand);
            }
            case TARGET -> hand.fire("#target-add");
            case TARGETS -> targets(hand);
            case TARGETS_TUNE -> {
                targets(hand);
                hand.fire("#tune-target-team");
                hand.await("#tune-apply");
            }
            case TARGETS_COMPARE -> {
                targets(hand);
                hand.fire("#compare");
                hand.await("#compare-table .table-row-cell:filled");
            }
            case MANY_CIRCUITS -> hand.open("zisk");
            case GRAPH -> graph(hand);
            case FOLLOWED -> followed(hand);
            case OPEN_TRACES -> openTraces(hand);
            case ITERATED -> hand.open("stir_example");
            case GAP -> {
                hand.reveal(Knobs.GAP);
                Picture.call(() -> hand.window()
                        .session()
                        .changeView(view -> view.withBounds(view.bounds()
                                .withTheorem(GapTheorems.named("dkt26").orElseThrow()))));
                hand.await(".gap-theorem-row"); // what the worker finds makes the group higher
                hand.reveal(Knobs.GAP);
            }
            case GAP_ROUNDS -> {
                hand.open("stir_example");
                hand.select(0);
                hand.reveal(Knobs.GAP);
                hand.await(".gap-theorem-row");
                hand.reveal(Knobs.GAP);
            }
            case MORE -> hand.reveal(Knobs.FOLDING);
            case COMMANDS -> hand.fire("#commands");
            case LESSON -> lesson(hand);
            case CLASS -> {
                lesson(hand);
                hand.present();
            }
            case CLASS_PROOF -> {
                hand.shortcut(KeyCode.M);
                hand.fire("#lesson-" + Lessons.heads().get(10).id());
                hand.present();
            }
            case LESSONS -> hand.fire("#lessons-list");
            case CHANGES -> changes(hand);
            case FOLLOWED_FILE -> followedFile(hand);
            case FAULTY -> faulty(hand);
            case REAL_SIZE -> realSize(hand);
            case REAL_SCHEMES -> {
                hand.open("zisk");
                Picture.call(() -> {
                    hand.window()
                            .session()
                            .changeView(view -> view.withPlot(view.plot()
                                    .withFamily(Knobs.named("scheme").orElseThrow())
                                    .withFrontier(true)
                                    .withBothSizes(true)));
                    return true;
                });
            }
            case REAL_NEAR -> hand.open("openvm");
            case REAL_CLASS -> {
                hand.open("zisk");
                presenter(hand);
            }
            case REAL_TUNE -> {
                hand.open("zisk");
                hand.turn("queries", "40");
                hand.fire("#tune-h-star");
                hand.await("#tune-verdict");
            }
            case REAL_HOVER -> {
                hand.open("miden");
                for (int down = -HOVERED;
                        down < HOVERED && !hand.node("#hover-card").isVisible();
                        down += 5) {
                    hand.hover("#tradeoff", 0, down);
                }
            }
            case MAP -> {
                hand.turn("queries", "40");
                hand.fire("#plot-kind-map");
                hand.await(() -> hand.window().settled().toCompletableFuture().isDone());
                hand.hover("#map", 60, 40);
            }
            case MAP_TERMS -> {
                hand.open("zisk");
                Picture.call(() -> hand.window()
                        .session()
                        .changeView(view -> view.withPlot(view.plot()
                                .withWhole(true)
                                .withFamily(Knobs.FIELD)
                                .withMap(new MapChoices(true, MapValue.SIZE, true)))));
                hand.await(() -> hand.window().settled().toCompletableFuture().isDone());
            }
            case PRESENTER -> presenter(hand);
            case PRESENTER_ALL -> presenterAll(hand);
        }
    }

    private static void difference(Hand hand) {
        hand.turn("queries", "40");
        hand.turn("blowup", "8");
        hand.turn("grinding", "22");
        hand.fire("#difference-open");
        hand.await("#difference-table .table-row-cell:filled");
    }

    private static void graph(Hand hand) {
        List<List<Verified>> verifies = List.of(
                List.of(),
                List.of(new Verified(List.of("riscv"), 1)),
                List.of(new Verified(List.of("convert", "combine"), 2)),
                List.of(new Verified(List.of("combine"), 1), new Verified(List.of("riscv"), 3)),
                List.of(new Verified(List.of("compress"), 1), new Verified(List.of("convert"), 4)));
        hand.change(zkvm -> zkvm.withEntries(IntStream.range(0, verifies.size())
                        .mapToObj(i -> zkvm.entries().get(i).withRole(Role.NONE.withVerifies(verifies.get(i))))
                        .toList())
                .withFirstProofs(OptionalLong.of(1000)));
    }

    private static void followed(Hand hand) {
        hand.select(0);
        hand.turn("queries", "1000");
        Picture.call(() -> {
            hand.window().session().follow(true);
            return true;
        });
        hand.await("#layer-2-overflow");
        hand.await(() -> ((Labeled) hand.node("#layer-3-trace")).getText().contains("–"));
    }

    private static void openTraces(Hand hand) {
        hand.select(0);
        hand.turn("queries", "231");
        Picture.call(() -> {
            hand.window().session().follow(true);
            hand.window().session().select(4);
            return true;
        });
        hand.await(() -> hand.node("#mark-now-open").isVisible());
        hand.hover("#mark-now .mark-shape", 0, 0);
    }

    private static void targets(Hand hand) {
        Picture.call(() -> {
            hand.window()
                    .session()
                    .changeView(view -> view.withTargets(
                            OwnTargets.parseList("team=96:1 MiB; small field=90:200; consensus limit=:400")));
            return true;
        });
    }

    private static void conjectures(Hand hand) {
        hand.open("risc0");
        hand.fire("#conjectures");
        hand.await("#conjectured-bars .bar-row");
        scrollDown(hand, "#conjectured");
    }

    private static void scrollDown(Hand hand, String id) {
        Picture.call(() -> {
            Node node = hand.node(id);
            while (!(node instanceof ScrollPane)) {
                node = node.getParent();
            }
            ((ScrollPane) node).setVvalue(1);
            return true;
        });
    }

    private static void landscape(Hand hand) {
        hand.turn("queries", "30");
        hand.turn("blowup", "32");
        Picture.call(() -> {
            hand.window().session().changeView(view -> view.withPin(pin("sp1", "SP1"))
                    .withPin(pin("zisk", "ZisK")));
            return true;
        });
    }

    private static void realSize(Hand hand) {
        hand.open("zisk");
        hand.figures();
        hand.await("#bytes .bar-row");
        hand.press("#bytes .bar-row", KeyCode.RIGHT);
        scrollDown(hand, "#bytes");
    }

    private static void presenter(Hand hand) {
        hand.turn("queries", "30");
        hand.present();
    }

    private static void presenterAll(Hand hand) {
        presenter(hand);
        Picture.call(() -> {
            hand.window()
                    .presenter()
                    .show(AudienceChoice.of(Stream.of(AudienceChoice.Part.values())
                                    .filter(part -> part != AudienceChoice.Part.PROOF) // has all of the height
                                    .toArray(AudienceChoice.Part[]::new))
                            .withKnobs(List.of(Knobs.QUERIES)));
            Label words =
                    new Label("Every query that a cheater must survive adds bits. How many queries reach 100 bits?");
            words.setWrapText(true);
            hand.window().presenter().slot(Optional.of(words));
            return true;
        });
        hand.point(0.5, 0.5);
    }

    private static void followedFile(Hand hand) {
        String text = Presets.opening().text().text();
        String later = text.replace("num_queries = 21", "num_queries = 34");
        Optional<Path> path = Optional.of(saved(later));
        Picture.call(() -> {
            DocumentCommands files = hand.window().session().files();
            files.open(ZkvmFile.explore(new TomlText("mine.toml", text), path));
            files.follow(true);
            files.reload(ZkvmFile.explore(new TomlText("mine.toml", later), path));
            return true;
        });
    }

    /** A file that is there: one that is not would soon be told of. */
    private static Path saved(String text) {
        try {
            Path folder = Files.createTempDirectory("followed");
            Path path = folder.resolve("mine.toml");
            folder.toFile().deleteOnExit();
            path.toFile().deleteOnExit();
            return Files.writeString(path, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void faulty(Hand hand) {
        byte[] text = Presets.opening()
                .text()
                .text()
                .replace("num_queries = 84", "num_queries = \"many\"")
                .replace("rho = 0.0625", "rho = 2.5")
                .replaceFirst("rho = 2.5", "rho = 0.0625")
                .getBytes(StandardCharsets.UTF_8);
        Picture.call(() -> {
            hand.window().session().files().open(ZkvmFile.explore("mine.toml", text));
            return true;
        });
        hand.fire("#problems-show");
        hand.await("#problem-list");
    }

    private static void changes(Hand hand) {
        hand.turn("queries", "30");
        hand.turn("blowup", "32");
        hand.shortcut(KeyCode.J);
        hand.await("#changes-lines .list-cell");
        Picture.call(() -> {
            ((NoticeBar) hand.node("#notices"))
                    .show(new Notice(
                            "disk-changed",
                            "mine.toml was changed by another program. Reading it again can be undone.",
                            List.of(
                                    new Notice.Choice("disk-reload", "Read it again", () -> {}),
                                    new Notice.Choice("disk-keep", "Keep mine", () -> {}))));
            return true;
        });
    }

    private static void lesson(Hand hand) {
        String first = Lessons.heads().get(0).id();
        hand.shortcut(KeyCode.M);
        hand.fire("#lesson-" + first);
        hand.fire("#lesson-hint");
        hand.fire("#lesson-show");
    }

    private static Pin pin(String preset, String name) {
        return Pin.of(name, Presets.open(preset).orElseThrow());
    }

    private static void tune(Hand hand) {
        hand.fire("#tune-h-star");
        hand.fire("#tune-free-scheme");
        hand.await(() -> hand.node("#tune-verdict") instanceof Labeled label
                && label.getText().endsWith(": cannot tell")); // small enough; soundcalc does not read the field
    }

    private static void glossary(Hand hand) {
        hand.figures();
        hand.key(KeyCode.F1);
        hand.await("#glossary-list .hyperlink");
    }

    private static void why(Hand hand) {
        hand.figures();
        hand.await("#bits .bar-row");
        hand.press("#bits .bar-row", KeyCode.ENTER);
        hand.await("#why-movers .hyperlink");
    }
}
