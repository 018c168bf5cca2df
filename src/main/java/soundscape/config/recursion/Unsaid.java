package soundscape.config.recursion;

import java.util.List;
import java.util.OptionalLong;

/** What a file leaves open of a recursion that a description of it has to say. */
public final class Unsaid {
    private Unsaid() {}

    /**
     * {@return how many places} Purpose and relation of each circuit, what it enforces if it verifies others, which
     * verifies which if there is more than one, how many first proofs a block takes.
     */
    public static int places(List<Member> members, OptionalLong firstProofs) {
        Topology topology = Topology.of(members);
        boolean counted = true;
        int places = topology.stated() || members.size() == 1 ? 0 : 1;
        for (int i = 0; i < members.size(); i++) {
            Role role = members.get(i).role();
            places += role.purpose().isPresent() ? 0 : 1;
            places += role.relation().isPresent() ? 0 : 1;
            places += role.enforces().isPresent() || topology.isFirst(i) ? 0 : 1;
            counted &= role.proofs().isPresent() || !topology.isFirst(i);
        }
        return places + (firstProofs.isPresent() || counted ? 0 : 1);
    }
}
