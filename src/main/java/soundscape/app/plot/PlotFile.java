package soundscape.app.plot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.report.FiguresReport;
import soundscape.report.ReportFormat;
import soundscape.report.figure.Figure;
import soundscape.report.figure.FigureFormat;
import soundscape.report.figure.FigureSize;

/** A plot as a file: a figure, or the data behind it, as the file's name ends. */
public sealed interface PlotFile {
    /**
     * The figure or data that a file's ending stands for; {@link InvalidParameterException} if it stands for neither.
     */
    static PlotFile named(Path file) {
        String name = String.valueOf(file.getFileName());
        Optional<PlotFile> figure = FigureFormat.of(name).map(OfFigure::new);
        return figure.or(() -> Arrays.stream(ReportFormat.values())
                        .filter(format -> format != ReportFormat.TABLE)
                        .filter(format -> name.toLowerCase(Locale.ROOT)
                                .endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .map(OfData::new))
                .orElseThrow(() -> new InvalidParameterException(
                        "output",
                        name,
                        "must end in .svg, .pdf or .png for a figure, in .csv or .json for its data",
                        "plot.svg"));
    }

    /** What can be put into a file: curves or a map. */
    interface Shown {
        /** {@return it with the words that it needs where nobody can ask} */
        Figure figure();

        /** {@return everything that it shows} */
        FiguresReport data();
    }

    /** The file's bytes; {@link InvalidParameterException} if a bitmap would be too large. */
    byte[] content(Shown shown, FigureSize size);

    /** A figure in a notation. */
    record OfFigure(FigureFormat format) implements PlotFile {
        @Override
        public byte[] content(Shown shown, FigureSize size) {
            return format.draw(shown.figure(), size);
        }
    }

    /** The data behind it, in a notation. */
    record OfData(ReportFormat format) implements PlotFile {
        @Override
        public byte[] content(Shown shown, FigureSize size) {
            return (shown.data().in(format) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        }
    }
}
