package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import soundscape.estimator.explanation.Quantity;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

final class PageBlocks {
    /** The strongest are enough on paper. */
    private static final int MOST_EFFECTS = 6;

    private static final double MEANING_SHARE = 0.5;

    private PageBlocks() {}

    static List<Block> of(GlossaryEntry entry, Page page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, entry.title(), entry.id()));
        blocks.add(new Block.Paragraph(entry.about()));
        page.formulas().forEach(formula -> blocks.add(new Block.Maths(formula)));
        if (!page.note().isEmpty()) {
            blocks.add(new Block.Paragraph(page.note()));
        }
        if (!page.values().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.EMPTY.strong(page.figure())));
            blocks.add(new Block.Table(
                    List.of(Column.words("quantity"), Column.words("value now"), Column.text("meaning", MEANING_SHARE)),
                    page.values().stream().map(PageBlocks::row).toList()));
        }
        page.effects()
                .forEach(effects -> blocks.add(
                        new Block.Paragraph(Line.EMPTY.strong(effects.title()).text(" " + lines(effects)))));
        blocks.add(new Block.Paragraph(Line.EMPTY.strong("Stated in").text(" " + page.source())));
        if (!page.related().isEmpty()) {
            blocks.add(new Block.Paragraph(related(page)));
        }
        return blocks;
    }

    private static List<Line> row(Quantity value) {
        boolean number = Page.isNumber(value);
        return List.of(
                number ? Line.EMPTY.maths(value.symbol()) : Line.of(value.symbol()),
                number ? Line.EMPTY.maths(value.value()) : Line.of(value.value()),
                Line.of(value.meaning()));
    }

    private static String lines(Page.Effects effects) {
        return effects.lines().isEmpty()
                ? effects.none()
                : effects.lines().stream()
                        .limit(MOST_EFFECTS)
                        .map(Page.Effect::text)
                        .collect(Collectors.joining("; "));
    }

    private static Line related(Page page) {
        Line line = Line.EMPTY.strong("Read on").text(" ");
        String between = "";
        for (String id : page.related()) {
            line = line.text(between)
                    .link(Glossary.find(id).map(GlossaryEntry::title).orElse(id), "#" + id);
            between = ", ";
        }
        return line;
    }
}
