package soundscape.config.recursion;

import java.util.Optional;

/** A circuit as a recursion knows it: by its name, its group and its role. */
public record Member(String name, Optional<String> group, Role role) {
    boolean isCalled(String text) {
        return name.equals(text) || group.equals(Optional.of(text));
    }
}
