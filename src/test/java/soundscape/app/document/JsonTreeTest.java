package soundscape.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"a\\u00e9\\n\"",
                "{\"dark\":true,\"zoom\":1.25,\"window\":{\"x\":-4.0,\"maximised\":false},\"recent\":[\"a\",\"b\"],\"none\":null}",
                "[{\"now\":\"[zkvm]\\nname = \\\"x\\\"\\n\"},[[],[1.5,2.0e3]],{}]"
            })
    void readsWhatTheMapperReads(String text) throws IOException {
        assertEquals(new ObjectMapper().readTree(text), JsonTree.read(text));
    }

    @Test
    void countsAreNumbersToo() throws IOException {
        assertEquals(3, JsonTree.read("{\"done\":3}").path("done").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,", "{\"a\":", "{\"a\"}", "no", "]"})
    void refusesWhatIsNone(String text) {
        assertThrows(IOException.class, () -> JsonTree.read(text));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThrows(IOException.class, () -> JsonTree.read("[".repeat(100_000)));
    }
}
