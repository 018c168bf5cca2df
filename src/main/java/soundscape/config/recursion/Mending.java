package soundscape.config.recursion;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a recursion whole again that lost circuits, by leaving out what means nothing any more. */
public final class Mending {
    private Mending() {}

    /** The roles that a file can state: the same, or without what means nothing; without arrows, where that is not enough. */
    public static List<Role> stateable(List<Member> members) {
        if (Faults.of(members).isEmpty()) {
            return members.stream().map(Member::role).toList();
        }
        List<Member> mended = begun(known(members));
        return Faults.of(mended).isEmpty()
                ? mended.stream().map(Member::role).toList()
                : members.stream()
                        .map(member -> member.role().withVerifies(List.of()))
                        .toList();
    }

    private static List<Member> known(List<Member> members) {
        return members.stream()
                .map(member -> verifying(
                        member,
                        member.role().verifies().stream()
                                .flatMap(each -> each
                                        .mentioning(name -> members.stream().anyMatch(other -> other.isCalled(name))
                                                ? List.of(name)
                                                : List.of())
                                        .stream())
                                .toList()))
                .toList();
    }

    /** Circuits whose proofs could never begin verify nothing: each in turn, for those behind may begin with it. */
    public static List<Member> begun(List<Member> members) {
        List<Member> mended = members;
        while (true) {
            Set<Integer> begun = Topology.of(mended).begun();
            OptionalInt stuck = IntStream.range(0, mended.size())
                    .filter(i -> !begun.contains(i))
                    .findFirst();
            if (stuck.isEmpty()) {
                return mended;
            }
            List<Member> before = mended;
            mended = IntStream.range(0, before.size())
                    .mapToObj(i -> i == stuck.getAsInt() ? verifying(before.get(i), List.of()) : before.get(i))
                    .toList();
        }
    }

    private static Member verifying(Member member, List<Verified> verifies) {
        return new Member(member.name(), member.group(), member.role().withVerifies(verifies));
    }
}
