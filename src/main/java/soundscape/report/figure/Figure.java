package soundscape.report.figure;

import java.util.List;

/**
 * A plot as it is handed on: with a title, a legend and a caption, so that it says everything by itself.
 * @param subtitle what the axes and the curves or colours are
 * @param caption paragraphs below it
 */
public record Figure(String title, String subtitle, Plate plate, List<String> caption) {
    /** Copies the list. */
    public Figure {
        caption = List.copyOf(caption);
    }
}
