package soundscape.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.toml.Problem;
import soundscape.milestone.Milestone;
import soundscape.report.markup.Block;
import soundscape.report.markup.MarkdownWriter;

/** Reports as Markdown: one a zkVM, and a summary that links to them. */
public final class Reports {
    private static final String SUMMARY = "summary";
    private static final String ENDING = ".md";

    private Reports() {}

    /** One zkVM's report; Markdown, without a last line end. */
    public static String of(ReportSource source, List<Milestone> milestones) {
        return report(ReportNames.stem(source.name()), source, milestones);
    }

    /** Reports by file name, {@code summary.md} first, which tells what could not be read, a sentence each. */
    public static Map<String, String> folder(
            List<ReportSource> sources, List<String> problems, List<Milestone> milestones) {
        List<String> stems = stems(sources);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                SUMMARY + ENDING,
                summary(sources, stems.stream().map(stem -> stem + ENDING).toList(), problems, milestones));
        for (int i = 0; i < stems.size(); i++) {
            files.put(stems.get(i) + ENDING, report(stems.get(i), sources.get(i), milestones));
        }
        return files;
    }

    /**
     * Several reports in one Markdown text without a last line end: the summary with what could not be read, a sentence
     * each, then each report; a single report stands alone.
     */
    public static String together(List<ReportSource> sources, List<String> problems, List<Milestone> milestones) {
        if (sources.size() == 1 && problems.isEmpty()) {
            return of(sources.get(0), milestones);
        }
        List<String> stems = stems(sources);
        Stream<String> reports = IntStream.range(0, stems.size())
                .mapToObj(i ->
                        "<a id=\"" + stems.get(i) + "\"></a>\n\n" + report(stems.get(i), sources.get(i), milestones));
        return Stream.concat(
                        Stream.of(summary(
                                sources, stems.stream().map(stem -> "#" + stem).toList(), problems, milestones)),
                        reports)
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> stems(List<ReportSource> sources) {
        return ReportNames.of(sources.stream().map(ReportSource::name).toList(), Set.of(SUMMARY));
    }

    private static String summary(
            List<ReportSource> sources, List<String> targets, List<String> problems, List<Milestone> milestones) {
        return MarkdownWriter.of(
                Summary.of(sources.stream().map(ReportSource::zkvm).toList(), targets, problems, milestones));
    }

    private static String report(String stem, ReportSource source, List<Milestone> milestones) {
        List<Block> blocks = new ArrayList<>(new ZkvmReport(stem, source.zkvm(), milestones).blocks());
        addProblems(blocks, "Keys that nobody reads", source.unread());
        addProblems(blocks, "In doubt", source.doubts());
        return MarkdownWriter.of(blocks);
    }

    private static void addProblems(List<Block> blocks, String heading, List<Problem> problems) {
        if (!problems.isEmpty()) {
            blocks.add(new Block.Heading(2, heading));
            problems.forEach(problem -> blocks.add(new Block.Paragraph(problem.toString())));
        }
    }
}
