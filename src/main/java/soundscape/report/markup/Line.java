package soundscape.report.markup;

import java.util.ArrayList;
import java.util.List;

/** A line of text: its pieces, in order. */
public record Line(List<Inline> pieces) {
    /** A line of nothing. */
    public static final Line EMPTY = new Line(List.of());

    /** Copies the list. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A line of plain text. */
    public static Line of(String words) {
        return EMPTY.text(words);
    }

    /** Adds plain text. */
    public Line text(String words) {
        return with(new Inline.Text(words));
    }

    /** Adds text that stands out. */
    public Line strong(String words) {
        return with(new Inline.Strong(words));
    }

    /** Adds a link. */
    public Line link(String words, String target) {
        return with(new Inline.Link(words, target));
    }

    /** Adds a quantity or a short formula. */
    public Line maths(String plain) {
        return with(new Inline.Maths(plain));
    }

    /** Adds a gap for the team to fill, and what is to be said there. */
    public Line gap(String words) {
        return with(new Inline.Gap(Inline.Gap.MARK, words));
    }

    /** Adds what only an argument of the team can show. */
    public Line argument(String words) {
        return with(new Inline.Gap(Inline.Gap.ARGUMENT, words));
    }

    private Line with(Inline piece) {
        List<Inline> longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Line(longer);
    }
}
