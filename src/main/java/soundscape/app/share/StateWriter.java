package soundscape.app.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soundscape.app.Pin;
import soundscape.app.ViewChoices;
import soundscape.config.CircuitEntry;

/** Writes a state as JSON. The configuration as it was opened stands there whole, all others by the lines that differ. */
final class StateWriter {
    /** Of the notation. What an older Soundscape would misunderstand takes a new one; a further key does not. */
    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What the names and signs of one edit take, so that a text that differs all over is written whole. */
    private static final int CHARACTERS_AN_EDIT = 40;

    /** Choices that are seldom made, and written only then. */
    private static final Set<String> BOUNDS = Set.of("theorem", "list");

    private StateWriter() {}

    /** The state on one line. */
    static String line(SharedState state) {
        return StateLine.pack(checked(state, json(state).toString()));
    }

    /** The state on several lines. */
    static String pretty(SharedState state) {
        try {
            return checked(state, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json(state)) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What would not be read is not written. */
    private static String checked(SharedState state, String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > StateLimits.MAX_BYTES) {
            throw StateLine.tooLarge(state.name());
        }
        return json;
    }

    private static JsonNode json(SharedState state) {
        String opened = state.opened().text().text();
        ObjectNode root = MAPPER.createObjectNode()
                .put("soundscape", VERSION)
                .put("file", state.name())
                .put("opened", opened);
        changed(opened, state.now().text().text()).ifPresent(now -> root.set("now", now));
        if (!state.tables().equals(SharedState.ownTables(state.now()))) {
            ArrayNode tables = root.putArray("tables");
            state.tables().forEach(tables::add);
        }
        List<CircuitEntry> circuits = state.now().zkvm().entries();
        root.putObject("circuit")
                .put("index", state.circuit())
                .put("name", circuits.get(state.circuit()).name());
        ObjectNode view = root.putObject("view");
        ViewChoices.ALL.forEach(choice -> {
            String value = choice.reader().apply(state.view());
            if (!value.isEmpty()
                    && !(BOUNDS.contains(choice.word()) && state.view().bounds().isReference())) {
                view.put(choice.word(), value);
            }
        });
        if (!state.view().pins().isEmpty()) {
            ArrayNode pins = root.putArray("pins");
            state.view().pins().forEach(pin -> pins.add(pin(opened, pin)));
        }
        return root;
    }

    private static ObjectNode pin(String opened, Pin pin) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("name", pin.name())
                .put("file", pin.file().text().file());
        changed(opened, pin.file().text().text()).ifPresent(text -> node.set("now", text));
        return node;
    }

    /** Another text than the one as it was opened; empty where it is the same. */
    private static Optional<JsonNode> changed(String opened, String text) {
        if (text.equals(opened)) {
            return Optional.empty();
        }
        List<LineEdit> edits = LineEdit.between(opened, text);
        int length = edits.stream()
                .mapToInt(edit -> edit.text().length() + CHARACTERS_AN_EDIT)
                .sum();
        return Optional.of(length < text.length() ? json(edits) : TextNode.valueOf(text));
    }

    private static ArrayNode json(List<LineEdit> edits) {
        ArrayNode array = MAPPER.createArrayNode();
        edits.forEach(edit -> array.addObject()
                .put("line", edit.line())
                .put("lines", edit.lines())
                .put("text", edit.text()));
        return array;
    }
}
