package soundscape.report.figure;

/** What a figure shows between its title and its caption. */
public sealed interface Plate permits Drawing, MapDrawing {}
