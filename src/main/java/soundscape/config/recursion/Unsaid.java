package soundscape.config.recursion;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** What a file leaves open of a recursion that a description of it has to say. */
public final class Unsaid {
    private Unsaid() {}

    /**
     * {@return how many places} Purpose and relation of each circuit, what it enforces if it verifies others, which
     * verifies which if there is more than one, how many first proofs a block takes.
     */
    public static int places(List<Member> members, OptionalLong firstProofs) {
        Topology topology = Topology.of(members);
        int places = topology.stated() || members.size() == 1 ? 0 : 1;
        for (int i = 0; i < members.size(); i++) {
            Role role = members.get(i).role();
            places += role.purpose().isPresent() ? 0 : 1;
            places += role.relation().isPresent() ? 0 : 1;
            places += role.enforces().isPresent() || topology.isFirst(i) ? 0 : 1;
        }
        boolean counted = firstProofs.isPresent()
                || IntStream.range(0, members.size())
                        .filter(topology::isFirst)
                        .allMatch(i -> members.get(i).role().proofs().isPresent());
        return places + (counted ? 0 : 1);
    }
}
