package soundscape.ui.tradeoff;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import soundscape.report.figure.TextSizes;

/** How wide texts are, each measured once. Used from the window's thread. */
public final class FxTextSizes implements TextSizes {
    /** Begins without having measured any. */
    public FxTextSizes() {}

    /** More texts than this are seldom drawn again. */
    private static final int MOST = 2000;

    private record Key(String text, boolean bold, float size) {}

    private final Map<Key, Double> widths = new HashMap<>();

    @Override
    public double width(String text, Font font) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Key(text, font.isBold(), font.getSize2D()), key -> measure(text, font));
    }

    private static double measure(String text, Font font) {
        Text node = new Text(text);
        node.setFont(javafx.scene.text.Font.font(
                font.getFamily(), font.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, font.getSize2D()));
        return node.getLayoutBounds().getWidth();
    }
}
