package soundscape.app.share;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.app.Pin;
import soundscape.app.View;
import soundscape.app.ViewChoice;
import soundscape.app.ViewChoices;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.TomlText;

/** Reads a state from JSON. The configuration must be there; anything beside it that does not do is left out and told. */
final class StateReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(StateLimits.MAX_DEPTH)
                            .maxStringLength(StateLimits.MAX_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> KEYS =
            Set.of("soundscape", "file", "opened", "now", "tables", "circuit", "view", "pins");

    private final String name;
    private final JsonNode root;
    private final List<String> notTaken = new ArrayList<>();
    private int characters;

    private StateReader(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    static SharedState read(String name, String json) {
        try {
            return new StateReader(name, MAPPER.readTree(json)).state();
        } catch (JsonProcessingException noJson) {
            JsonLocation place = noJson.getLocation();
            throw StateRefusal.at(
                    name,
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()),
                    "is no state from here on; a file that Soundscape wrote would do");
        }
    }

    private SharedState state() {
        JsonNode version = root.path("soundscape");
        if (!version.isIntegralNumber() || version.bigIntegerValue().signum() <= 0) {
            throw StateRefusal.of(
                    name,
                    "is no state: soundscape must be the notation's number; \"soundscape\": " + StateWriter.VERSION
                            + " would do");
        }
        if (!version.canConvertToInt() || version.intValue() > StateWriter.VERSION) {
            throw StateRefusal.newer(name, version.asText());
        }
        String file = PlainName.ofFile(root.path("file").asText());
        String text = Optional.ofNullable(root.path("opened").textValue())
                .orElseThrow(() -> StateRefusal.of(
                        name, "is no state: opened must be given; the text of a configuration would do"));
        ZkvmFile opened = explore(file, text);
        ZkvmFile now = root.has("now") ? changed(file, changed(text, root), opened) : opened;
        View view = withPins(view(), opened);
        root.fieldNames().forEachRemaining(key -> leaveOutUnknown(key, KEYS.contains(key)));
        return new SharedState(opened, now, tables(now), circuit(now.zkvm()), view, notTaken);
    }

    private ZkvmFile explore(String file, String text) {
        return ZkvmFile.explore(text(file, text), Optional.empty());
    }

    private ZkvmFile changed(String file, String text, ZkvmFile opened) {
        return ZkvmFile.explore(text(file, text), Optional.empty(), opened.zkvm());
    }

    private TomlText text(String file, String text) {
        characters += text.length();
        if (characters > StateLimits.MAX_CHARACTERS) {
            throw StateRefusal.of(
                    name,
                    "holds configurations of more than " + StateLimits.MAX_CHARACTERS
                            + " characters together; fewer pins would do");
        }
        return new TomlText(file, text);
    }

    /** Another text than the one as it was opened: whole, or by the lines that differ. */
    private String changed(String opened, JsonNode holder) {
        JsonNode now = holder.path("now");
        if (now.isTextual()) {
            return now.textValue();
        }
        List<LineEdit> edits = new ArrayList<>();
        now.forEach(edit -> edits.add(new LineEdit(
                edit.path("line").asInt(),
                edit.path("lines").asInt(),
                edit.path("text").asText())));
        return Optional.of(edits)
                .filter(each -> now.isArray() || now.isMissingNode())
                .flatMap(each -> LineEdit.apply(opened, each))
                .orElseThrow(() -> StateRefusal.of(
                        name,
                        "is no state: now must be a configuration's text, or edits of lines that the opened text has, in"
                                + " their order; no now at all would do"));
    }

    /** Which tables of the opened text the circuits come from; what is not said, or cannot be, is as they stand. */
    private List<Integer> tables(ZkvmFile now) {
        List<Integer> tables = new ArrayList<>();
        root.path("tables").forEach(table -> tables.add(table.asInt(-1)));
        return tables.size() == now.zkvm().entries().size() ? tables : SharedState.ownTables(now);
    }

    private int circuit(Zkvm zkvm) {
        List<String> names = zkvm.entries().stream().map(CircuitEntry::name).toList();
        JsonNode circuit = root.path("circuit");
        if (circuit.isMissingNode()) {
            return zkvm.finalIndex();
        }
        int index = circuit.path("index").asInt(-1);
        String called = circuit.path("name").asText();
        if (index >= 0 && index < names.size() && names.get(index).equals(called)) {
            return index;
        }
        if (names.contains(called)) {
            return names.indexOf(called);
        }
        notTaken.add("the selection of “" + PlainName.of(called) + "”, which is no circuit of it");
        return zkvm.finalIndex();
    }

    private View view() {
        View view = View.USUAL;
        JsonNode node = root.path("view");
        for (ViewChoice choice : ViewChoices.ALL) {
            JsonNode value = node.path(choice.word());
            if (!value.isMissingNode()) {
                Optional<View> changed = value.isTextual() ? choice.set(view, value.textValue()) : Optional.empty();
                if (changed.isEmpty()) {
                    notTaken.add("%s “%s”, which is unknown here"
                            .formatted(choice.word(), PlainName.of(value.isValueNode() ? value.asText() : "…")));
                }
                view = changed.orElse(view);
            }
        }
        Set<String> keys = ViewChoices.ALL.stream().map(ViewChoice::word).collect(Collectors.toSet());
        node.fieldNames().forEachRemaining(key -> leaveOutUnknown(key, keys.contains(key)));
        return view;
    }

    private void leaveOutUnknown(String key, boolean known) {
        if (!known) {
            notTaken.add("“" + PlainName.of(key) + "”, which is unknown here");
        }
    }

    private View withPins(View view, ZkvmFile opened) {
        JsonNode pins = root.path("pins");
        if (pins.size() > StateLimits.MAX_PINS) {
            throw StateRefusal.of(name, "has " + pins.size() + " pins; " + StateLimits.MAX_PINS + " at most would do");
        }
        View changed = view;
        for (int i : IntStream.range(0, pins.isArray() ? pins.size() : 0).toArray()) {
            JsonNode node = pins.get(i);
            String called = PlainName.of(node.path("name").asText());
            try {
                ZkvmFile file = changed(
                        PlainName.ofFile(node.path("file").asText()),
                        changed(opened.text().text(), node),
                        opened);
                changed = changed.withPin(Pin.of(called.isEmpty() ? file.zkvm().name() : called, file));
            } catch (ConfigException unreadable) {
                notTaken.add("the pin “" + called + "”: "
                        + unreadable.problems().get(0).sentence());
            }
        }
        return changed;
    }
}
