package soundscape.app.glossary;

import java.util.Optional;
import soundscape.explore.knob.Knob;

/**
 * What a step of a parameter does, in words.
 *
 * @param id names it among its group's, such as {@code queries}
 * @param text such as "Queries to 22: +1.98 bits, circuit 59.6"
 * @param knob the parameter that is stepped; empty where its own page says so
 * @param page the page to read on
 */
public record Effect(String id, String text, Optional<Knob> knob, String page) {}
