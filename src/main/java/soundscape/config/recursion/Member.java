package soundscape.config.recursion;

import java.util.Optional;

/** A circuit as a recursion knows it: by its name, its group and its role. */
public record Member(String name, Optional<String> group, Role role) {
    /** {@return whether it goes by a name: its own, or its group's} */
    public boolean isCalled(String text) {
        return name.equals(text) || group.equals(Optional.of(text));
    }
}
