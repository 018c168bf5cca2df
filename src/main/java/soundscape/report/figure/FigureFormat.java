package soundscape.report.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The notations of a figure. */
public enum FigureFormat {
    /** Scalable Vector Graphics, with texts as texts. */
    SVG,
    /** Portable Document Format, with texts as texts and its fonts in it. */
    PDF,
    /** A bitmap. */
    PNG;

    /** How files in it end, such as {@code .svg}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name ends in, if it is one of these. */
    public static Optional<FigureFormat> of(String file) {
        return Arrays.stream(values())
                .filter(format -> file.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst();
    }

    /** A figure's file; needs no display, and equal figures give equal bytes on one machine. */
    public byte[] draw(Figure figure, FigureSize size) {
        FigurePage page = new FigurePage(figure, size);
        return switch (this) {
            case SVG -> SvgFigure.draw(page);
            case PDF -> PdfFigure.draw(page);
            case PNG -> PngFigure.draw(page);
        };
    }
}
