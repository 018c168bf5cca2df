package soundscape.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import soundscape.ui.WindowRobot;

/** Goes through windows by the Tab key: whoever does sees where they are, at every stop and in both themes. */
final class FocusWalk {
    /** How far around a node, and how far into it, its focus may show; pixels. */
    private static final int OUTSIDE = 5;

    private static final int INSIDE = 3;

    /** What can be told apart, as a ratio of luminances (WCAG 2.2, criteria 2.4.13 and 1.4.11). */
    private static final double CONTRAST = 3;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final WindowRobot robot = new WindowRobot();
    private final Set<String> light = new LinkedHashSet<>();
    private final Set<String> dark = new LinkedHashSet<>();
    private final List<String> unseen = new ArrayList<>();

    /** Looks at each stop that was not seen before, first in the light theme; leaves the window in the dark one. */
    void walk(Hand hand, Scene scene, String where) {
        WindowRobot.settle();
        walk(scene, light, where + ", light");
        hand.shortcut(KeyCode.T);
        WindowRobot.settle();
        walk(scene, dark, where + ", dark");
    }

    /** Stops whose focus was not to be seen. */
    List<String> unseen() {
        return unseen;
    }

    /** All stops in the light theme. */
    Set<String> inLight() {
        return light;
    }

    /** All stops in the dark theme. */
    Set<String> inDark() {
        return dark;
    }

    private void walk(Scene scene, Set<String> stops, String where) {
        Set<Node> here = new HashSet<>();
        tab(scene);
        for (Node stop = scene.getFocusOwner(); here.add(stop); stop = scene.getFocusOwner()) {
            if (stops.add(name(stop))) {
                WindowRobot.settle();
                Rectangle2D around = around(stop);
                Bounds place = place(stop);
                Image with = picture(scene, around);
                robot.interact(scene.getRoot()::requestFocus);
                int seen = seen(with, picture(scene, around));
                double outline = 2 * (place.getWidth() + place.getHeight());
                if (seen < outline) {
                    unseen.add(where + ": " + stop + ": " + seen + " pixels of at least " + outline);
                }
                if (!place.equals(place(stop))) {
                    unseen.add(where + ": " + stop + " moves");
                }
                robot.interact(stop::requestFocus);
            }
            tab(scene);
        }
    }

    private static void tab(Scene scene) {
        Picture.call(() -> {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
            return true;
        });
    }

    private static String name(Node stop) {
        return stop.getId() == null
                ? stop.getStyleClass() + " " + stop.getPseudoClassStates().contains(SELECTED)
                : stop.getId();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Rectangle2D around(Node node) {
        Bounds place = place(node);
        double left = Math.floor(place.getMinX()) - OUTSIDE;
        double top = Math.floor(place.getMinY()) - OUTSIDE;
        return new Rectangle2D(
                left, top, Math.ceil(place.getMaxX()) + OUTSIDE - left, Math.ceil(place.getMaxY()) + OUTSIDE - top);
    }

    private static Image picture(Scene scene, Rectangle2D part) {
        return Picture.call(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(part);
            return scene.getRoot().snapshot(parameters, null);
        });
    }

    /** Pixels at the node's edge whose colours can be told apart. */
    private static int seen(Image with, Image without) {
        int width = (int) with.getWidth();
        int height = (int) with.getHeight();
        int depth = OUTSIDE + INSIDE;
        int seen = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean edge = x < depth || y < depth || x >= width - depth || y >= height - depth;
                if (edge && contrast(colour(with, x, y), colour(without, x, y)) >= CONTRAST) {
                    seen++;
                }
            }
        }
        return seen;
    }

    private static Color colour(Image image, int x, int y) {
        return image.getPixelReader().getColor(x, y);
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
